import { jsonOf } from './internal/body.js';
import { explained } from './internal/explain.js';
import { at, type JsonRecord, textOf } from './internal/fields.js';
import {
  aside,
  delivered,
  type Mappings,
  pending,
  refused,
  rowOf,
  sent,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, eachRecord, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { isoTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

const SEEN = delivered({ evidence: 'opened', source: 'C' });

/** What became of an email, as the API writes it; a webhook puts `activity.` before it. */
const ACTIVITIES: Mappings = {
  queued: pending({ source: 'U' }),
  sent: sent({ source: 'C' }),
  deferred: sent({ source: 'C' }),
  delivered: delivered({ source: 'C' }),
  hard_bounced: refused({ suppress: 'bounce', source: 'C' }),
  soft_bounced: undelivered({ source: 'C' }),
  spam_complaint: delivered({ evidence: 'spam_report', suppress: 'spam_report', source: 'C' }),
  unsubscribed: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe', source: 'C' }),
  opened: SEEN,
  opened_unique: SEEN,
  clicked: SEEN,
  clicked_unique: SEEN,
  survey_opened: SEEN,
  survey_submitted: SEEN,
};

/**
 * Webhook events, and the lists of the REST API by the last part of their address.
 *
 * @see https://developers.mailersend.com/api/v1/webhooks.html
 */
const EVENTS: Mappings = {
  ...ACTIVITIES,
  ...Object.fromEntries(Object.entries(ACTIVITIES).map(([name, row]) => [`activity.${name}`, row])),
  'recipient.on_hold_added': aside({ suppress: 'provider_list listed', source: 'S' }),
  'recipient.on_hold_removed': aside({
    suppress: 'provider_list listed',
    action: 'remove',
    source: 'S',
  }),

  // Of the account; the address of an identity is the sender's own.
  'sender_identity.verified': aside({ source: 'C' }),
  'maintenance.start': aside({ source: 'C' }),
  'maintenance.end': aside({ source: 'C' }),
  'inbound_forward.failed': aside({ source: 'C' }),
  // Mail that came in.
  'inbound.message': aside({ source: 'S' }),
  'email_single.verified': aside({ source: 'C' }),
  'email_list.verified': aside({ source: 'C' }),
  'bulk_email.completed': aside({ source: 'C' }),

  'hard-bounces': aside({ suppress: 'bounce listed', source: 'C' }),
  'spam-complaints': aside({ suppress: 'spam_report listed', source: 'C' }),
  unsubscribes: aside({ suppress: 'unsubscribe listed', source: 'C' }),
  blocklist: aside({ suppress: 'manual listed', source: 'C' }),
  'on-hold-list': aside({ suppress: 'provider_list listed', source: 'C' }),
};

export const MAILERSEND: Vocabulary = {
  provider: 'mailersend',
  channel: 'email',
  statuses: EVENTS,
};

/**
 * Reads a MailerSend webhook, or a page of one of its suppression lists. `messageId` is that of the message: its email
 * to each recipient has another. The email's own status says "rejected" of both kinds of bounce, so the event's type alone decides.
 */
export function readMailerSend(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    MAILERSEND,
    (report) => {
      const document = jsonOf(body);
      const list = textOf(at(document, 'meta', 'path'))
        ?.split('/')
        .at(-1);
      if (!document) report.problem('unreadable', '');
      else if (list) readList(report, at(document, 'data'), list);
      else eachRecord(report, document, '', readEvent);
    },
    options,
  );
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const raw = textOf(at(event, 'type'));
  const data = at(event, 'data');
  const email = at(data, 'email');
  const answer = at(data, 'morph', 'reason') ?? at(data, 'morph', 'readable_reason');
  const mapping = rowOf(EVENTS, raw);
  addWithSuppression(report, mapping && explained(mapping, { text: answer }, report.options), {
    recipient:
      at(email, 'recipient', 'email') ?? at(data, 'recipient', 'email') ?? at(data, 'email'),
    raw,
    where,
    messageId: at(email, 'message', 'id'),
    detail: answer,
    occurredAt: isoTime(at(event, 'created_at')),
    eventId: at(data, 'id'),
    metadata: { tags: at(email, 'tags') },
  });
}

/** A pattern of the blocklist stands for many addresses, and is none. */
function readList(report: Report, entries: unknown, list: string): void {
  const mapping = rowOf(EVENTS, list);
  if (!mapping) {
    report.problem('not_recognised', 'data', list);
    return;
  }
  eachRecord(report, entries, 'data', (_, entry, where) => {
    const exact = at(entry, 'type') === 'exact' ? at(entry, 'pattern') : undefined;
    addWithSuppression(report, mapping, {
      recipient: at(entry, 'recipient', 'email') ?? at(entry, 'email') ?? exact,
      raw: list,
      where,
      detail: at(entry, 'reason'),
      occurredAt: isoTime(at(entry, 'created_at')),
      eventId: at(entry, 'id'),
    });
  });
}
