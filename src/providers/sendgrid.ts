import type { FailureReason } from '../core/index.js';
import { timeFromUnixSeconds } from '../core/index.js';
import { readBody } from './body.js';
import { codeOf, detailOf, field, isRecord, metadataOf, rawOf, textOf } from './fields.js';
import {
  delivered,
  type Mapping,
  mappingOf,
  type Mappings,
  pending,
  refused,
  sent,
  timedOut,
} from './mapping.js';
import { type RecordFacts, Report } from './Report.js';
import { readSmtpReply, type SmtpReading } from './smtpReply.js';
import type { WebhookResult } from './webhook.js';

/** @see https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event */
const EVENTS: Mappings = {
  processed: pending(),
  deferred: sent(),
  delivered: delivered(),
  'bounce bounce': refused({ suppress: 'bounce' }),
  // A refusal for now: of the message, of the sender, or after 72 hours of deferrals. SendGrid itself does not suppress on it.
  'bounce blocked': refused({ suppress: 'refusal' }),
  'bounce expired': timedOut({ reason: 'expired', source: 'S' }),
  'dropped bounced address': refused({ reason: 'suppressed', suppress: 'bounce_listed' }),
  'dropped invalid': refused({ reason: 'invalid_address', suppress: 'bounce_listed' }),
  'dropped spam reporting address': refused({
    reason: 'opted_out',
    suppress: 'spam_report_listed',
  }),
  'dropped unsubscribed address': refused({ reason: 'opted_out', suppress: 'unsubscribe_listed' }),
  'dropped spam content': refused({ reason: 'content_rejected' }),
  'dropped invalid smtpapi header': refused({ reason: 'configuration_error' }),
  'dropped recipient list over package quota': refused({ reason: 'configuration_error' }),
  // Marketing lists only: another copy goes out.
  'dropped duplicate message': refused({ reason: 'cancelled' }),
  spamreport: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),
  unsubscribe: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe' }),
  open: delivered({ evidence: 'opened' }),
  click: delivered({ evidence: 'opened' }),
  group_unsubscribe: 'unchanged',
  group_resubscribe: 'unchanged',
};

/** What changes the membership of one group, and says nothing about a delivery. */
const GROUP_ACTIONS: Readonly<Record<string, 'add' | 'remove'>> = {
  group_unsubscribe: 'add',
  group_resubscribe: 'remove',
};

/** What concerns one group alone, where a group is named. */
const OF_ONE_GROUP = new Set([
  'group_unsubscribe',
  'group_resubscribe',
  'dropped unsubscribed address',
]);

/** @see https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/bounce-and-block-classifications */
const CLASSIFICATIONS: Readonly<Record<string, FailureReason | undefined>> = {
  'invalid address': 'recipient_not_found',
  'mailbox unavailable': 'recipient_unavailable',
  'technical failure': 'service_error',
  content: 'content_rejected',
  reputation: 'sender_rejected',
  'frequency or volume too high': 'sender_rejected',
  unclassified: undefined,
};

/** Fields that SendGrid writes. Every other field is the sender's own argument. */
const OWN_FIELDS = new Set(
  'email timestamp event sg_event_id sg_message_id smtp-id reason status response attempt type bounce_classification ip tls cert_err useragent url url_offset asm_group_id sg_machine_open sg_content_type pool'.split(
    ' ',
  ),
);

type SendGridEvent = Readonly<Record<string, unknown>>;

/**
 * Reads a SendGrid event webhook: a JSON array of flat events. `messageId` is `sg_message_id`; what stands before `.filter`
 * is the id that the send call answered with. An asynchronous bounce has none.
 */
export function readSendGrid(body: unknown): WebhookResult {
  const report = new Report('sendgrid', 'email');
  const read = readBody(body);
  if (read.kind !== 'json') {
    report.problem('unreadable', '');
    return report.result();
  }
  const events = Array.isArray(read.value) ? read.value : [read.value];
  for (const [place, event] of events.entries()) readEvent(report, event, `[${place}]`);
  return report.result();
}

function readEvent(report: Report, event: unknown, where: string): void {
  const kind = isRecord(event) ? textOf(field(event, 'event')) : undefined;
  if (!isRecord(event) || kind === undefined) {
    report.problem('unexpected_shape', where);
    return;
  }
  const facts = factsOf(event, rawWord(event, kind), where);
  const mapping = mappingOf(EVENTS, facts.raw.toLowerCase());
  if (mapping === 'unchanged') {
    const action = GROUP_ACTIONS[facts.raw.toLowerCase()];
    if (action) report.suppress(action, { suppress: 'unsubscribe' }, facts);
    return;
  }
  report.add(mapping && refined(mapping, facts.raw.toLowerCase(), event), facts);
}

/** The event, and what parts bounces from blocks and one drop from another. */
function rawWord(event: SendGridEvent, kind: string): string {
  if (kind === 'bounce') return rawOf(`bounce ${textOf(field(event, 'type')) ?? 'bounce'}`);
  if (kind !== 'dropped') return rawOf(kind);
  const [cause = ''] = (textOf(field(event, 'reason')) ?? '').split(' (');
  return rawOf(`dropped ${cause.trim()}`);
}

function factsOf(event: SendGridEvent, raw: string, where: string): RecordFacts {
  const group = codeOf(field(event, 'asm_group_id'));
  const grouped = group !== undefined && OF_ONE_GROUP.has(raw.toLowerCase());
  return {
    recipient: textOf(field(event, 'email')),
    raw,
    where,
    messageId: codeOf(field(event, 'sg_message_id')),
    code: codeOf(field(event, 'status')),
    detail: detailOf(field(event, 'reason')) ?? detailOf(field(event, 'response')),
    occurredAt: timeFromUnixSeconds(Number(textOf(field(event, 'timestamp')) ?? Number.NaN)),
    eventId: codeOf(field(event, 'sg_event_id')),
    metadata: metadataOf(Object.entries(event).filter(([name]) => !OWN_FIELDS.has(name))),
    ...(grouped && { scope: { kind: 'group', id: group } as const }),
  };
}

/** Adds what only the rest of the event tells: the reason of a delay or bounce, and whether a block is a refusal. */
function refined(mapping: Mapping, raw: string, event: SendGridEvent): Mapping {
  if (raw !== 'deferred' && raw !== 'bounce bounce' && raw !== 'bounce blocked') return mapping;
  const classification = textOf(field(event, 'bounce_classification'))?.toLowerCase();
  const reply = readSmtpReply({
    enhancedCode: textOf(field(event, 'status')),
    text: textOf(field(event, 'reason')) ?? textOf(field(event, 'response')),
  });
  const classified =
    classification !== undefined && Object.hasOwn(CLASSIFICATIONS, classification)
      ? CLASSIFICATIONS[classification]
      : undefined;
  const reason = classified ?? reply.reason;
  const { suppress, ...rest } = mapping;
  const kept = raw === 'bounce blocked' && !isRefusal(reason, reply) ? 'no' : suppress;
  return {
    ...rest,
    ...(reason !== undefined && { reason }),
    ...(kept !== undefined && { suppress: kept }),
  };
}

/** A refusal is about the content, the sender, or unexplained. Failed authentication is the sender's own, and no refusal. */
function isRefusal(reason: FailureReason | undefined, { enhancedCode = '' }: SmtpReading): boolean {
  if (/^5\.7\.(2\d|30)$/.test(enhancedCode)) return false;
  return reason === undefined || reason === 'content_rejected' || reason === 'sender_rejected';
}
