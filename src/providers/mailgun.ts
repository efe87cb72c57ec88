import { formOf, jsonOf } from './internal/body.js';
import { explained, withReason } from './internal/explain.js';
import { at, type JsonRecord, listOf, textOf } from './internal/fields.js';
import { bare, mailboxesIn } from './internal/mailboxes.js';
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
  type Suppress,
  timedOut,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, readDocument, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { enhancedCodesOf, replyOf, type SmtpReply } from './smtp/smtpCode.js';
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

/** Codes of Mailgun's own lists. */
const LISTED: Readonly<Record<string, Suppress>> = {
  605: 'bounce listed',
  606: 'unsubscribe listed',
  607: 'spam_report listed',
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
  // The older webhooks, which are forms.
  bounced: refused({ suppress: 'bounce', source: 'S' }),
  dropped: refused({ source: 'S' }),
  'dropped old': timedOut({ reason: 'expired', source: 'S' }),
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
 * Reads a Mailgun webhook, the older ones included, which are forms, or a page of its events API. `messageId` is the message's
 * header without angle brackets; the `id` of an event is the event's own. A rejected message names its recipients in its header
 * alone.
 */
export function readMailgun(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    MAILGUN,
    (report) =>
      readDocument(report, jsonOf(body) ?? formRecordOf(body), readEvent, ['event-data', 'items']),
    options,
  );
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const raw = wordOf(event);
  if (raw === undefined) return report.problem('unexpected_shape', where);
  const mapping = rowOf(EVENTS, raw);
  const answer = answerOf(event);
  const failed = /failed|bounced|dropped/.test(raw);
  const facts = {
    raw,
    where,
    messageId: at(event, 'message', 'headers', 'message-id') ?? formerIdOf(event),
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
    addWithSuppression(report, told, { recipient: one, ...facts });
}

/** The event; a failure with its severity, and with its reason where the vocabulary has that. */
function wordOf(event: JsonRecord): string | undefined {
  const kind = textOf(at(event, 'event'));
  const severity = textOf(at(event, 'severity'));
  const stem = kind === 'failed' && severity !== undefined ? `${kind} ${severity}` : kind;
  return exactWord(EVENTS, stem, `${stem} ${textOf(at(event, 'reason'))}`);
}

function answerOf(event: JsonRecord): SmtpReply {
  const status = (name: string) => at(event, 'delivery-status', name);
  const texts = [status('message'), status('description'), at(event, 'error')];
  return replyOf({
    replyCode: status('code') ?? at(event, 'code'),
    enhancedCode: textOf(status('enhanced-code')) ?? status('bounce-code'),
    text: [...texts, at(event, 'description')].find((text) => textOf(text)),
  });
}

/**
 * What the answer adds to a failure: its cause, and whether it is about the address. Of Mailgun's own codes only those of its
 * lists are.
 */
function refined(
  mapping: Mapping,
  answer: SmtpReply,
  late: boolean,
  options: WebhookOptions,
): Mapping {
  if (mapping.reason) return explained(mapping, answer, options);
  const code = textOf(answer.replyCode);
  const own = rowOf(CODES, code);
  if (own) {
    const listed = mapping.status === 'failed' ? rowOf(LISTED, code) : undefined;
    return { ...withReason(mapping, own.reason), suppress: listed ?? 'no' };
  }
  const hard = late || enhancedCodesOf(answer).some((one) => one.startsWith('5.1.'));
  const suppress = hard && mapping.status === 'failed' ? 'bounce' : mapping.suppress;
  return explained({ ...mapping, suppress }, answer, options);
}

/** Everybody whom the header of a message names. */
function addressedTo(event: JsonRecord): readonly unknown[] {
  const header = textOf(at(event, 'message', 'headers', 'to'), Number.POSITIVE_INFINITY) ?? '';
  const addresses = mailboxesIn([header.replace(/"[^"]*"/g, '')]);
  return addresses.length > 0 ? addresses : [undefined];
}

/** The fields of an older webhook. */
function formRecordOf(body: unknown): JsonRecord | undefined {
  const form = formOf(body);
  return form?.has('event')
    ? Object.fromEntries(Array.from(form, ([name, [value]]) => [name, value]))
    : undefined;
}

/** The id where older webhooks have it: in a field of its own, or among the headers, which are a document in a field. */
function formerIdOf(event: JsonRecord): string | undefined {
  const headers = listOf(jsonOf(at(event, 'message-headers')));
  const pairs = [...Object.entries(event), ...headers.filter((pair) => Array.isArray(pair))];
  const [, id] = pairs.find(([name]) => textOf(name)?.toLowerCase() === 'message-id') ?? [];
  return bare(textOf(id));
}
