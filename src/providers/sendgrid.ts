import { explained, withReason } from './internal/explain.js';
import { at, type JsonRecord, textOf, within } from './internal/fields.js';
import {
  aside,
  delivered,
  exactWord,
  type Mapping,
  type Mappings,
  pending,
  type Reasons,
  refused,
  rowOf,
  sent,
  timedOut,
  type Vocabulary,
} from './internal/mapping.js';
import { collectRecords, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { readSmtpCodes, replyOf } from './smtp/smtpCode.js';
import { unixTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * Why a bounce or a block, in SendGrid's own classes; an unclassified one is left to the server's answer.
 *
 * @see https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/bounce-and-block-classifications
 */
const CLASSIFICATIONS: Reasons = {
  'Invalid Address': { reason: 'recipient_not_found', source: 'C' },
  'Mailbox Unavailable': { reason: 'recipient_unavailable', source: 'C' },
  'Technical Failure': { reason: 'service_error', source: 'C' },
  Content: { reason: 'content_rejected', source: 'C' },
  Reputation: { reason: 'sender_rejected', source: 'C' },
  'Frequency or Volume Too High': { reason: 'sender_rejected', source: 'C' },
  Unclassified: { source: 'C' },
};

/**
 * Events, and what parts one bounce and one drop from another.
 *
 * @see https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event
 */
const EVENTS: Mappings = {
  processed: pending(),
  deferred: sent(),
  delivered: delivered(),
  // Payloads of some years ago have no type.
  bounce: refused({ suppress: 'bounce' }),
  'bounce bounce': refused({ suppress: 'bounce' }),
  // A refusal for now: of the message, of the sender, or after 72 hours of deferrals. SendGrid itself does not suppress on it.
  'bounce blocked': refused({ suppress: 'provider_refusal' }),
  'bounce expired': timedOut({ reason: 'expired', source: 'S' }),
  // Not attempted, whatever the cause that it states.
  dropped: refused(),
  'dropped Bounced Address': refused({ reason: 'suppressed', suppress: 'bounce listed' }),
  'dropped Invalid': refused({ reason: 'invalid_address', suppress: 'bounce listed' }),
  'dropped Spam Reporting Address': refused({
    reason: 'opted_out',
    suppress: 'spam_report listed',
  }),
  'dropped Unsubscribed Address': refused({ reason: 'opted_out', suppress: 'unsubscribe listed' }),
  'dropped Spam Content': refused({ reason: 'content_rejected' }),
  'dropped Invalid SMTPAPI header': refused({ reason: 'configuration_error' }),
  'dropped Recipient List over Package Quota': refused({ reason: 'configuration_error' }),
  // Marketing lists only: another copy goes out.
  'dropped Duplicate message': refused({ reason: 'cancelled' }),
  spamreport: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),
  unsubscribe: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe' }),
  open: delivered({ evidence: 'opened' }),
  click: delivered({ evidence: 'opened' }),
  account_status_change: aside(),
  group_unsubscribe: aside({ suppress: 'unsubscribe' }),
  group_resubscribe: aside({ suppress: 'unsubscribe', action: 'remove' }),
};

export const SENDGRID: Vocabulary = {
  provider: 'sendgrid',
  channel: 'email',
  statuses: EVENTS,
  reasons: CLASSIFICATIONS,
};

/** Fields that SendGrid writes. Every other field is the sender's own argument. */
const OWN_FIELDS =
  'email timestamp event sg_event_id sg_message_id smtp-id reason status response attempt type bounce_classification ip tls cert_err useragent url url_offset asm_group_id sg_machine_open sg_content_type pool'.split(
    ' ',
  );

/**
 * Reads a SendGrid event webhook: a JSON array of flat events. `messageId` is `sg_message_id`; what stands before `.filter`
 * is the id that the send call answered with. An asynchronous bounce has none: its `smtp-id` is then in the metadata.
 */
export function readSendGrid(body: unknown, options?: WebhookOptions): WebhookResult {
  return collectRecords(SENDGRID, body, readEvent, options);
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const raw = wordOf(event) ?? '';
  const mapping = rowOf(EVENTS, raw);
  const group = ofOneGroup(raw) ? textOf(at(event, 'asm_group_id')) : undefined;
  if (mapping?.suppress && !mapping.status && group === undefined) {
    // Whoever leaves a group that is not named has not left everything.
    report.problem('unexpected_shape', within(where, 'asm_group_id'), raw);
    return;
  }
  addWithSuppression(report, mapping && refined(mapping, raw, event, report.options), {
    recipient: at(event, 'email'),
    raw,
    where,
    messageId: at(event, 'sg_message_id'),
    code: at(event, 'status'),
    detail: at(event, 'reason') ?? at(event, 'response'),
    occurredAt: unixTime(at(event, 'timestamp')),
    eventId: at(event, 'sg_event_id'),
    metadata: Object.fromEntries(Object.entries(event).filter(([name]) => isArgument(name, event))),
    ...(group !== undefined && { scope: { kind: 'group', id: group } }),
  });
}

/** The event, and what parts bounces from blocks and one drop from another where the vocabulary has that. */
function wordOf(event: JsonRecord): string | undefined {
  const kind = textOf(at(event, 'event'));
  if (kind === 'bounce') return textOf(`${kind} ${textOf(at(event, 'type')) ?? ''}`);
  if (kind !== 'dropped') return kind;
  const [cause = ''] = (textOf(at(event, 'reason')) ?? '').split(' (');
  return exactWord(EVENTS, kind, `${kind} ${cause}`.trim());
}

function ofOneGroup(raw: string): boolean {
  return raw.startsWith('group_') || rowOf(EVENTS, raw)?.suppress === 'unsubscribe listed';
}

function isArgument(name: string, event: JsonRecord): boolean {
  return !OWN_FIELDS.includes(name) || (name === 'smtp-id' && !textOf(at(event, 'sg_message_id')));
}

/** Adds what only the rest of the event tells: the reason of a delay or bounce, and whether a block is a refusal. */
function refined(
  mapping: Mapping,
  raw: string,
  event: JsonRecord,
  options: WebhookOptions,
): Mapping {
  if (raw !== 'deferred' && !raw.startsWith('bounce')) return mapping;
  const { reason } = rowOf(CLASSIFICATIONS, textOf(at(event, 'bounce_classification'))) ?? {};
  const answer = {
    enhancedCode: at(event, 'status'),
    text: at(event, 'reason') ?? at(event, 'response'),
  };
  const told = readSmtpCodes(replyOf(answer)).reason;
  // A registered code is more exact than the class, unless it tells of no more than trouble.
  const exact = told !== undefined && told !== 'service_error';
  return explained(exact ? mapping : withReason(mapping, reason), answer, options);
}
