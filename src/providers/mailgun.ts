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
  timedOut,
  type Vocabulary,
} from './internal/mapping.js';
import { collectRecords, type Report } from './internal/Report.js';
import { enhancedCodesOf, LONGEST_ANSWER, replyOf, type SmtpReply } from './smtp/smtpCode.js';
import { unixTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * Mailgun's own codes, which stand where an SMTP answer would.
 *
 * @see https://documentation.mailgun.com/docs/mailgun/user-manual/events/events
 */
const CODES: Reasons = {
  498: { reason: 'domain_not_found' },
  499: { reason: 'service_error' },
  602: { reason: 'expired' },
  605: { reason: 'suppressed' },
  606: { reason: 'opted_out' },
  607: { reason: 'opted_out' },
  // The list that the message went to is too poor to be tried.
  625: { reason: 'sender_rejected', source: 'S' },
};

const GENERIC = 'failed permanent generic';

/**
 * Events; a failure with its severity and, where that says more, its reason.
 *
 * @see https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-structure
 */
const EVENTS: Mappings = {
  accepted: pending(),
  rejected: refused({ reason: 'content_rejected' }),
  delivered: delivered(),
  'failed temporary': sent(),
  'failed temporary espblock': sent({ reason: 'sender_rejected' }),
  // The last attempt can still call itself temporary.
  'failed temporary old': timedOut({ reason: 'expired', source: 'S' }),
  'failed permanent': refused(),
  'failed permanent old': timedOut({ reason: 'expired' }),
  'failed permanent bounce': refused({ suppress: 'bounce' }),
  'failed permanent espblock': refused({ reason: 'sender_rejected', suppress: 'provider_refusal' }),
  // Also a hard bounce that came late: only a flag or the code tells.
  [GENERIC]: refused({ source: 'S' }),
  'failed permanent delayed-bounce': refused(),
  'failed permanent suppress-bounce': refused({ reason: 'suppressed', suppress: 'bounce listed' }),
  'failed permanent suppress-unsubscribe': refused({
    reason: 'opted_out',
    suppress: 'unsubscribe listed',
  }),
  'failed permanent suppress-complaint': refused({
    reason: 'opted_out',
    suppress: 'spam_report listed',
  }),
  complained: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),
  unsubscribed: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe' }),
  opened: delivered({ evidence: 'opened' }),
  clicked: delivered({ evidence: 'opened' }),
  stored: aside(),
  list_member_uploaded: aside(),
  list_member_upload_error: aside(),
  list_uploaded: aside(),
};

export const MAILGUN: Vocabulary = {
  provider: 'mailgun',
  channel: 'email',
  statuses: EVENTS,
  reasons: CODES,
};

/**
 * Reads a Mailgun webhook, or a page of its events API. `messageId` is the message's header without angle brackets; the `id`
 * of an event is the event's own. A rejected message names its recipients in its header alone.
 */
export function readMailgun(body: unknown, options?: WebhookOptions): WebhookResult {
  return collectRecords(MAILGUN, body, readEvent, options, ['event-data', 'items']);
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const raw = wordOf(event);
  const mapping = rowOf(EVENTS, raw);
  const answer = answerOf(event);
  const failed = raw?.startsWith('failed');
  const facts = {
    raw,
    where,
    messageId: at(event, 'message', 'headers', 'message-id'),
    code: failed ? (answer.enhancedCode ?? answer.replyCode) : undefined,
    detail: answer.text ?? at(event, 'reject', 'reason'),
    occurredAt: unixTime(at(event, 'timestamp')),
    eventId: at(event, 'id'),
    metadata: { 'user-variables': at(event, 'user-variables'), tags: at(event, 'tags') },
  };
  const late = raw === GENERIC && at(event, 'flags', 'is-delayed-bounce') === true;
  const told = mapping && failed ? refined(mapping, answer, late, report.options) : mapping;
  const recipient = at(event, 'recipient');
  const everybody = raw === 'rejected' && recipient === undefined;
  for (const one of everybody ? addressedTo(event) : [recipient])
    report.add(told, { ...facts, recipient: one });
}

/** The event; a failure with its severity, and with its reason where the vocabulary has that. */
function wordOf(event: JsonRecord): string | undefined {
  const kind = textOf(at(event, 'event'));
  const severity = textOf(at(event, 'severity'));
  if (kind !== 'failed' || severity === undefined) return kind;
  const whole = `${kind} ${severity} ${textOf(at(event, 'reason')) ?? ''}`;
  return textOf(rowOf(EVENTS, whole) ? whole : `${kind} ${severity}`);
}

function answerOf(event: JsonRecord): SmtpReply {
  const status = (name: string) => at(event, 'delivery-status', name);
  return replyOf({
    replyCode: status('code'),
    enhancedCode: textOf(status('enhanced-code')) ?? status('bounce-code'),
    text: textOf(status('message'), LONGEST_ANSWER) ?? status('description'),
  });
}

/** What the answer adds to a failure: its cause, and whether it is about the address. Mailgun's own codes never are. */
function refined(
  mapping: Mapping,
  answer: SmtpReply,
  late: boolean,
  options: WebhookOptions,
): Mapping {
  if (mapping.reason) return explained(mapping, answer, options);
  const own = rowOf(CODES, textOf(answer.replyCode));
  if (own) return { ...withReason(mapping, own.reason), suppress: 'no' };
  const hard = late || enhancedCodesOf(answer).some((code) => code.startsWith('5.1.'));
  const suppress = hard && mapping.status === 'failed' ? 'bounce' : mapping.suppress;
  return explained({ ...mapping, suppress }, answer, options);
}

/** Everybody whom the header of a message names. */
function addressedTo(event: JsonRecord): readonly unknown[] {
  const header = textOf(at(event, 'message', 'headers', 'to'), Number.POSITIVE_INFINITY) ?? '';
  const words = header.replace(/"[^"]*"/g, '').split(/[\s<>,;]+/);
  const addresses = words.filter((word) => word.includes('@'));
  return addresses.length > 0 ? addresses : [undefined];
}
