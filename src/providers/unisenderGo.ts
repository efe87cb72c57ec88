import { jsonOf } from './internal/body.js';
import { explained, withReason } from './internal/explain.js';
import { at, type JsonRecord, textOf } from './internal/fields.js';
import {
  aside,
  delivered,
  type Mapping,
  type Mappings,
  pending,
  type Reasons,
  refused,
  rowOf,
  sent,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, eachRecord, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { utcTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/** @see https://godocs.unisender.ru/web-api-ref */
const STATUSES: Mappings = {
  accepted: pending({ source: 'S' }),
  // Checked and queued.
  sent: sent(),
  delivered: delivered(),
  opened: delivered({ evidence: 'opened' }),
  clicked: delivered({ evidence: 'opened' }),
  unsubscribed: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe' }),
  subscribed: delivered({ evidence: 'opened', suppress: 'unsubscribe', action: 'remove' }),
  spam: delivered({ evidence: 'spam_report', suppress: 'spam_report', source: 'C' }),
  // Tried for a day or two more.
  soft_bounced: sent({ source: 'C' }),
  hard_bounced: refused({ source: 'C' }),
  // A whole domain turns the sender away.
  transactional_spam_block: aside({ source: 'C' }),
};

/**
 * Causes by `delivery_status`, an open list, and what a hard bounce then says of the address. One that states none is left to the
 * server's answer.
 */
const CAUSES: Reasons = {
  err_user_unknown: { reason: 'recipient_not_found', suppress: 'bounce', source: 'C' },
  err_user_inactive: { reason: 'recipient_inactive', suppress: 'bounce', source: 'C' },
  err_mailbox_discarded: { reason: 'recipient_inactive', suppress: 'bounce', source: 'C' },
  err_spam_rejected: { reason: 'content_rejected', suppress: 'provider_refusal', source: 'C' },
  err_blacklisted: { reason: 'sender_rejected', suppress: 'provider_refusal', source: 'C' },
  err_unsubscribed: { reason: 'opted_out', suppress: 'unsubscribe listed', source: 'C' },
  err_unreachable: { reason: 'suppressed', suppress: 'provider_list listed', source: 'C' },
  err_skip_letter: { reason: 'suppressed', source: 'C' },
  err_domain_inactive: { reason: 'domain_not_found', source: 'C' },
  err_mailbox_full: { reason: 'mailbox_full', source: 'C' },
  err_too_large: { reason: 'message_too_large', source: 'C' },
  err_spam_skipped: { reason: 'content_rejected', source: 'C' },
  err_destination_misconfigured: { reason: 'service_error', source: 'C' },
  err_lost: { reason: 'service_error', source: 'C' },
  err_delivery_failed: { source: 'C' },
  skip_dup_unreachable: { reason: 'suppressed', suppress: 'provider_list listed', source: 'S' },
  skip_dup_temp_unreachable: { reason: 'suppressed', source: 'S' },
  skip_dup_mailbox_full: { reason: 'mailbox_full', source: 'S' },
  err_spam_removed: { reason: 'content_rejected', source: 'S' },
  err_internal: { reason: 'service_error', source: 'S' },
};

export const UNISENDER_GO: Vocabulary = {
  provider: 'unisender-go',
  channel: 'email',
  statuses: STATUSES,
  reasons: CAUSES,
};

/**
 * Reads a webhook of UniSender Go or UniOne: events by user. `messageId` is `job_id`, which all recipients of one call share,
 * so a message is known by it and the address together. Events have no id.
 */
export function readUnisenderGo(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    UNISENDER_GO,
    (report) => {
      const document = jsonOf(body);
      const users = at(document, 'events_by_user');
      if (!Array.isArray(users)) {
        report.problem(document ? 'unexpected_shape' : 'unreadable', '');
        return;
      }
      eachRecord(report, users, 'events_by_user', (_, user, where) =>
        eachRecord(report, at(user, 'events'), `${where}.events`, readEvent),
      );
    },
    options,
  );
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const data = at(event, 'event_data');
  const raw = textOf(at(data, 'status')) ?? textOf(at(event, 'event_name'));
  const mapping = rowOf(STATUSES, raw);
  const code = textOf(at(data, 'delivery_info', 'delivery_status'));
  const answer = at(data, 'delivery_info', 'destination_response');
  addWithSuppression(report, mapping && refined(mapping, code, answer, report.options), {
    recipient: at(data, 'email'),
    raw,
    where,
    messageId: at(data, 'job_id'),
    code,
    detail: answer,
    occurredAt: utcTime(at(data, 'event_time')),
    metadata: { metadata: at(data, 'metadata') },
  });
}

/** Adds what the delivery status and the server's answer tell of a bounce. */
function refined(
  mapping: Mapping,
  code: string | undefined,
  text: unknown,
  options: WebhookOptions,
): Mapping {
  const cause = rowOf(CAUSES, code);
  const told = withReason(mapping, cause?.reason);
  const suppress = mapping === STATUSES.hard_bounced ? cause?.suppress : mapping.suppress;
  return explained({ ...told, suppress }, { text }, options);
}
