import { explained, refusedByAnswer } from './internal/explain.js';
import { at, type JsonRecord, textOf } from './internal/fields.js';
import {
  aside,
  delivered,
  type Mapping,
  type Mappings,
  pending,
  refused,
  rowOf,
  sent,
  timedOut,
  undelivered,
  type Vocabulary,
  wordIn,
} from './internal/mapping.js';
import { collectRecords, type RecordFacts, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { enhancedCodesOf, LONGEST_ANSWER } from './smtp/smtpCode.js';
import { daysAfter, unixTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * Events, and the fragment of `details` that parts one failure, hold or success from another; and the statuses behind them.
 *
 * @see https://docs.postalserver.io/developer/webhooks
 */
const EVENTS: Mappings = {
  MessageSent: delivered({ source: 'C' }),
  Sent: delivered({ source: 'C' }),
  'MessageSent removed from suppression list': delivered({
    suppress: 'provider_list listed',
    action: 'remove',
    source: 'C',
  }),
  MessageDelayed: sent({ source: 'C' }),
  SoftFail: sent({ source: 'C' }),
  // Any permanent answer of the server, whatever it is about.
  MessageDeliveryFailed: refused({ source: 'C' }),
  'MessageDeliveryFailed maximum number of delivery attempts': timedOut({
    reason: 'expired',
    source: 'C',
  }),
  // By Postal's own filter for outgoing mail.
  'MessageDeliveryFailed message is likely spam': refused({
    reason: 'content_rejected',
    source: 'C',
  }),
  'MessageDeliveryFailed domain no longer exist': refused({
    reason: 'configuration_error',
    source: 'U',
  }),
  "MessageDeliveryFailed doesn't have an rcpt to": refused({
    reason: 'configuration_error',
    source: 'U',
  }),
  // The second permanent answer within a day, whatever it was about.
  'MessageDeliveryFailed added to suppression list': refused({
    suppress: 'provider_list listed',
    source: 'C',
  }),
  // By a credential, a send limit, a suspended server.
  MessageHeld: pending({ reason: 'configuration_error', source: 'C' }),
  // An operator may release it.
  'MessageHeld is on the suppression list': undelivered({
    reason: 'suppressed',
    suppress: 'provider_list listed',
    source: 'C',
  }),
  // Any mail to the return path that quotes the message; what it says is not in the event.
  MessageBounced: refused({ source: 'C' }),
  HardFail: refused({ source: 'C' }),
  Held: pending({ reason: 'configuration_error', source: 'C' }),
  Bounced: refused({ source: 'C' }),
  MessageLinkClicked: delivered({ evidence: 'opened' }),
  MessageLoaded: delivered({ evidence: 'opened' }),
  DomainDNSError: aside({ source: 'C' }),
  SendLimitApproaching: aside({ source: 'C' }),
  SendLimitExceeded: aside({ source: 'C' }),
};

export const POSTAL: Vocabulary = { provider: 'postal', channel: 'email', statuses: EVENTS };

/** The event whose `details` part what comes without its envelope, by its status. */
const BY_STATUS: Readonly<Record<string, string>> = {
  Sent: 'MessageSent',
  HardFail: 'MessageDeliveryFailed',
  Held: 'MessageHeld',
};
/** The same where it has none, by a field that no other has. */
const BY_FIELD: Readonly<Record<string, string>> = {
  bounce: 'MessageBounced',
  url: 'MessageLinkClicked',
  user_agent: 'MessageLoaded',
};

/** Before it stands the address, where the attempts ended. */
const LISTED = 'to suppression list';
const LIST_LAPSES_DAYS = 30;

/** Of an answer about the address itself. */
const ADDRESS_CODE = /^5\.1\.([136]|10)$/;

/** Postal has one list for all causes, so who is taken off it is free of a bounce as well. */
const ALSO_LIFTED = aside({ suppress: 'bounce listed', action: 'remove' });

/**
 * Reads a Postal webhook, in its envelope or without. `messageId` is the number that the message has on its server. `message.timestamp` is when it was
 * sent, and not read. Incoming mail is no delivery.
 */
export function readPostal(body: unknown, options?: WebhookOptions): WebhookResult {
  return collectRecords(POSTAL, body, readEvent, options);
}

function readEvent(report: Report, document: JsonRecord, where: string): void {
  const payload = at(document, 'payload') ?? document;
  const mark = Object.keys(BY_FIELD).find((name) => at(payload, name) !== undefined);
  const event =
    textOf(at(document, 'event')) ?? textOf(at(payload, 'status')) ?? rowOf(BY_FIELD, mark);
  if (event === undefined) return report.problem('unexpected_shape', where);
  const details = (textOf(at(payload, 'details'), LONGEST_ANSWER) ?? '').toLowerCase();
  const output = textOf(at(payload, 'output'), LONGEST_ANSWER);
  const raw = wordIn(EVENTS, rowOf(BY_STATUS, event) ?? event, details) ?? event;
  const mapping = rowOf(EVENTS, raw);
  const message = at(payload, 'original_message') ?? at(payload, 'message');
  const ours = at(message, 'direction') !== 'incoming';
  if (!ours || (mapping && !mapping.status)) return;
  const told = mapping && refined(mapping, details.includes(LISTED), output, report.options);
  const occurredAt = unixTime(
    at(payload, 'bounce', 'timestamp') ?? at(payload, 'timestamp') ?? at(document, 'timestamp'),
  );
  const facts: RecordFacts = {
    recipient: at(message, 'to'),
    raw,
    where,
    messageId: at(message, 'id'),
    detail: output ?? at(payload, 'details'),
    occurredAt,
    eventId: at(document, 'uuid'),
    metadata: { tag: at(message, 'tag') },
  };
  if (told?.action === 'remove') addWithSuppression(report, ALSO_LIFTED, facts);
  const expires = told?.action !== 'remove' && told?.suppress?.endsWith('listed');
  addWithSuppression(report, told, {
    ...facts,
    ...(expires && { expiresAt: daysAfter(occurredAt, LIST_LAPSES_DAYS) }),
  });
}

/** Adds what the server's answer tells, and whether Postal listed the address for it. */
function refined(
  mapping: Mapping,
  listed: boolean,
  text: string | undefined,
  options: WebhookOptions,
): Mapping {
  if (mapping.status === 'sent') return explained(mapping, { text }, options);
  const unexplained = mapping.status === 'failed' && mapping.reason === undefined;
  const told = unexplained ? refusedByAnswer(mapping, { text }, options) : mapping;
  if (unexplained && enhancedCodesOf({ text }).some((code) => ADDRESS_CODE.test(code)))
    return { ...told, suppress: listed ? 'bounce listed' : 'bounce' };
  return listed && told.suppress !== 'provider_refusal'
    ? { ...told, suppress: rowOf(EVENTS, `MessageDeliveryFailed added ${LISTED}`)?.suppress }
    : told;
}
