import { explained, withReason } from './internal/explain.js';
import { at, type JsonRecord, textOf, within } from './internal/fields.js';
import {
  delivered,
  type Mapping,
  type Mappings,
  pending,
  type Reasons,
  refused,
  rowOf,
  sent,
  type Suppress,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collectRecords, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { LONGEST_ANSWER } from './smtp/smtpCode.js';
import { unixTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/** Older events have their flags as text. */
const YES: readonly unknown[] = [true, 'true', 1, '1'];

const LEFT = delivered({ evidence: 'unsubscribed' });

/**
 * Why a message bounced or was not attempted; `suppress` is what a block says of the address.
 *
 * @see https://dev.mailjet.com/email/guides/webhooks/
 */
const ERRORS: Reasons = {
  'user unknown': { reason: 'recipient_not_found', suppress: 'bounce listed' },
  'mailbox inactive': { reason: 'recipient_inactive', suppress: 'bounce listed' },
  'quota exceeded': { reason: 'mailbox_full' },
  blacklisted: { reason: 'suppressed', suppress: 'provider_list listed' },
  'spam reporter': { reason: 'opted_out', suppress: 'spam_report listed' },
  'invalid domain': { reason: 'domain_not_found', suppress: 'bounce listed' },
  'no mail host': { reason: 'domain_not_found', suppress: 'bounce listed' },
  'relay/access denied': { reason: 'sender_rejected' },
  typofix: { reason: 'invalid_address', suppress: 'bounce listed' },
  'bad or empty template': { reason: 'configuration_error' },
  'error in template language': { reason: 'configuration_error' },
  'sender blocked': { reason: 'sender_rejected', suppress: 'provider_refusal' },
  'policy issue': { reason: 'sender_rejected', suppress: 'provider_refusal' },
  'content blocked': { reason: 'content_rejected', suppress: 'provider_refusal' },
  'system issue': { reason: 'service_error' },
  'protocol issue': { reason: 'service_error' },
  'connection issue': { reason: 'service_error' },
  // Too many bounces of late.
  preblocked: { reason: 'suppressed', suppress: 'bounce listed' },
  'duplicate in campaign': { reason: 'cancelled' },
  greylisted: { reason: 'recipient_unavailable' },
};

/**
 * Events, and the words of the message resource. A bounce goes by its flags: `blocked` announces that the address is listed.
 *
 * @see https://dev.mailjet.com/email/guides/webhooks/
 */
const EVENTS: Mappings = {
  // The recipient's server took it.
  sent: delivered(),
  bounce: undelivered(),
  'bounce blocked': undelivered({ suppress: 'bounce listed' }),
  'bounce hard_bounce': refused({ suppress: 'bounce' }),
  'bounce hard_bounce blocked': refused({ suppress: 'bounce listed' }),
  'bounce greylisted': sent({ reason: 'recipient_unavailable' }),
  blocked: refused(),
  spam: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),
  unsub: { ...LEFT, suppress: 'unsubscribe' },
  open: delivered({ evidence: 'opened' }),
  click: delivered({ evidence: 'opened' }),

  unknown: { status: 'unknown', finality: 'open' },
  queued: pending(),
  deferred: sent(),
  opened: delivered({ evidence: 'opened' }),
  clicked: delivered({ evidence: 'opened' }),
  softbounced: undelivered(),
  hardbounced: refused({ suppress: 'bounce' }),
};

export const MAILJET: Vocabulary = {
  provider: 'mailjet',
  channel: 'email',
  statuses: EVENTS,
  reasons: ERRORS,
};

/**
 * Reads a Mailjet webhook, one event or a list of them, or an answer of its message resource. `messageId` is `Message_GUID`,
 * which older events lack: `MessageID` has more digits than a number holds, so it is taken only where it came whole. `sent`
 * means that the recipient's server took it. The code is the error.
 */
export function readMailjet(body: unknown, options?: WebhookOptions): WebhookResult {
  return collectRecords(MAILJET, body, readRecord, options, ['Data']);
}

function readRecord(report: Report, record: JsonRecord, where: string): void {
  const raw = wordOf(record) ?? '';
  const list = textOf(at(record, 'mj_list_id'));
  const mapping = rowOf(EVENTS, raw);
  // Whoever leaves a list that is not named has not left everything. The message resource never names one.
  const nameless = mapping?.suppress === 'unsubscribe' && list === undefined;
  if (nameless && at(record, 'event') !== undefined)
    report.problem('unexpected_shape', within(where, 'mj_list_id'), raw);
  addWithSuppression(
    report,
    mapping && refined(nameless ? LEFT : mapping, raw, record, report.options),
    {
      recipient: at(record, 'email') ?? at(record, 'ContactAlt'),
      raw,
      where,
      messageId: idOf(record),
      code: at(record, 'error'),
      detail: answerOf(record),
      occurredAt: unixTime(at(record, 'time')),
      metadata: { CustomID: at(record, 'CustomID'), Payload: at(record, 'Payload') },
      ...(raw === 'unsub' && list !== undefined && { scope: { kind: 'list', id: list } }),
    },
  );
}

function idOf(record: JsonRecord): string | undefined {
  return ['Message_GUID', 'UUID', 'mj_message_id', 'MessageID']
    .map((name) => at(record, name))
    .filter((id) => typeof id === 'string' || Number.isSafeInteger(id))
    .map((id) => textOf(id))
    .find(Boolean);
}

/** The event, and what parts one bounce from another. */
function wordOf(record: JsonRecord): string | undefined {
  const kind = textOf(at(record, 'event') ?? at(record, 'Status'));
  if (kind !== 'bounce') return kind;
  if (textOf(at(record, 'error'))?.toLowerCase() === 'greylisted') return `${kind} greylisted`;
  const flags = ['hard_bounce', 'blocked'].filter((flag) => YES.includes(at(record, flag)));
  return [kind, ...flags].join(' ');
}

/** Adds the cause of a failure, and what it says of the address. */
function refined(
  mapping: Mapping,
  raw: string,
  record: JsonRecord,
  options: WebhookOptions,
): Mapping {
  const error = rowOf(ERRORS, textOf(at(record, 'error')));
  const caused = withReason(mapping, error?.reason);
  if (raw === 'blocked') return { ...caused, suppress: error?.suppress };
  const suppress = caused.suppress === 'bounce' ? ofHardBounce(error, record) : caused.suppress;
  const text = textOf(answerOf(record), LONGEST_ANSWER);
  return explained({ ...caused, suppress }, { text }, options);
}

/** A hard bounce speaks of the address, unless its error is about something else. */
function ofHardBounce(error: Reasons[string] | undefined, record: JsonRecord): Suppress {
  if (error === undefined) {
    const about = textOf(at(record, 'error_related_to'));
    return about === undefined || about === 'recipient' || about === 'domain' ? 'bounce' : 'no';
  }
  const { suppress = 'no' } = error;
  return suppress.endsWith(' listed') ? 'bounce' : suppress;
}

function answerOf(record: JsonRecord): unknown {
  return textOf(at(record, 'smtp_reply'), LONGEST_ANSWER) ?? at(record, 'comment');
}
