import { explained, withReason } from './internal/explain.js';
import { at, isRecord, type JsonRecord, textOf, within } from './internal/fields.js';
import {
  aside,
  delivered,
  exactWord,
  type Mapping,
  type Mappings,
  pending,
  refused,
  rowOf,
  sent,
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collectRecords, eachRecord, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { enhancedCodesOf, LONGEST_ANSWER } from './smtp/smtpCode.js';
import { isoTime, unixTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

const LISTED = refused({ reason: 'suppressed', suppress: 'provider_list listed' });
/** Refused by a list, unless its text is about something else: the sender, a limit. */
const REJECTED = refused({ reason: 'suppressed', suppress: 'provider_list listed' });
const NAMES_A_LISTING = /recipient|suppress/i;
const SENDER_REFUSED = refused({ reason: 'sender_rejected', suppress: 'provider_refusal' });
const CONTENT_REFUSED = refused({ reason: 'content_rejected', suppress: 'provider_refusal' });

/**
 * Classes of bounces, as they stand for a bounce that came after a delivery: an answer of class 60, 80 or 100 is none.
 *
 * @see https://support.sparkpost.com/docs/deliverability/bounce-classification-codes
 */
const CLASSES: Mappings = {
  1: undelivered(),
  10: refused({ reason: 'recipient_not_found', suppress: 'bounce' }),
  20: undelivered(),
  21: undelivered({ reason: 'domain_not_found' }),
  22: undelivered({ reason: 'mailbox_full' }),
  23: undelivered({ reason: 'message_too_large' }),
  24: timedOut({ reason: 'expired' }),
  // SparkPost's own refusal; whose list it was stands in the text.
  25: LISTED,
  30: refused({ reason: 'recipient_not_found', suppress: 'bounce' }),
  40: undelivered(),
  50: SENDER_REFUSED,
  51: SENDER_REFUSED,
  52: CONTENT_REFUSED,
  53: CONTENT_REFUSED,
  54: refused({ reason: 'sender_rejected' }),
  60: aside(),
  70: undelivered(),
  80: aside(),
  90: refused({ reason: 'opted_out', suppress: 'unsubscribe' }),
  100: aside(),
};

/**
 * Whose list entry was behind a refusal, as its text names it.
 *
 * @see https://support.sparkpost.com/docs/user-guide/using-suppression-lists
 */
const LIST_SOURCES: Mappings = {
  'Bounce Rule': refused({ reason: 'suppressed', suppress: 'bounce listed' }),
  'Spam Complaint': refused({ reason: 'opted_out', suppress: 'spam_report listed' }),
  'List Unsubscribe': refused({ reason: 'opted_out', suppress: 'unsubscribe listed' }),
  'Link Unsubscribe': refused({ reason: 'opted_out', suppress: 'unsubscribe listed' }),
  'Unsubscribe Link': refused({ reason: 'opted_out', suppress: 'unsubscribe listed' }),
  'Manually Added': refused({ reason: 'suppressed', suppress: 'manual listed' }),
  Compliance: LISTED,
};

/**
 * Events; a bounce goes by its class as well.
 *
 * @see https://support.sparkpost.com/docs/tech-resources/sparkpost-event-definitions
 */
const EVENTS: Mappings = {
  // Fires for suppressed addresses too.
  injection: pending(),
  delay: sent(),
  delivery: delivered(),
  bounce: refused(),
  // The retries of 72 hours ended. The class is that of the last attempt.
  'bounce 5.4.7': timedOut({ reason: 'expired' }),
  out_of_band: undelivered(),
  policy_rejection: REJECTED,
  generation_failure: refused({ reason: 'configuration_error' }),
  generation_rejection: REJECTED,
  spam_complaint: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),
  // A correction by somebody who looked at the message.
  'spam_complaint not-spam': delivered({ evidence: 'opened', source: 'S' }),
  list_unsubscribe: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe' }),
  link_unsubscribe: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe' }),
  open: delivered({ evidence: 'opened' }),
  initial_open: delivered({ evidence: 'opened' }),
  click: delivered({ evidence: 'opened' }),
  amp_open: delivered({ evidence: 'opened' }),
  amp_initial_open: delivered({ evidence: 'opened' }),
  amp_click: delivered({ evidence: 'opened' }),
  relay_injection: aside(),
  relay_rejection: aside(),
  relay_delivery: aside(),
  relay_tempfail: aside(),
  relay_permfail: aside(),
  ...byClass('bounce', atOnce),
  ...byClass('out_of_band', (mapping) => mapping),
  ...LIST_SOURCES,
};

/** What an envelope can hold. */
const KINDS = ['message_event', 'gen_event', 'track_event', 'unsubscribe_event', 'relay_event'];
/** Incoming mail, tests of templates, uploads of events: none tells of a delivery. */
const OTHER_KINDS = ['relay_message', 'ab_test_event', 'ingest_event'];

export const SPARKPOST: Vocabulary = {
  provider: 'sparkpost',
  channel: 'email',
  statuses: EVENTS,
  reasons: CLASSES,
};

/**
 * Reads a SparkPost webhook, a list of envelopes with one event each, or a page of its events API. `messageId` is `message_id`,
 * not the id of the transmission that the send call answers with. The code is the bounce class. A bounce after a delivery can
 * come without recipient or id. Timeouts are bounces that say 5.4.7, and refusals by SparkPost's own lists are bounces of class 25.
 */
export function readSparkPost(body: unknown, options?: WebhookOptions): WebhookResult {
  return collectRecords(SPARKPOST, body, readRecord, options, ['results']);
}

/** An envelope, or an event without one, as the events API has them. */
function readRecord(report: Report, record: JsonRecord, where: string): void {
  const system = at(record, 'msys');
  if (system === undefined) readEvent(report, record, where);
  else readEnvelope(report, system, where);
}

function readEnvelope(report: Report, system: unknown, where: string): void {
  // One without an event asks whether anybody listens.
  if (!isRecord(system)) return report.problem('unexpected_shape', where);
  for (const [kind, event] of Object.entries(system)) {
    if (OTHER_KINDS.includes(kind)) continue;
    const path = KINDS.includes(kind) ? `msys.${kind}` : 'msys';
    eachRecord(report, event, within(where, path), readEvent);
  }
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const kind = textOf(at(event, 'type'));
  const answer = at(event, 'raw_reason') ?? at(event, 'reason');
  const text = textOf(answer, LONGEST_ANSWER);
  const bounceClass = textOf(at(event, 'bounce_class'));
  const feedback = textOf(at(event, 'fbtype'));
  const parts = [enhancedCodesOf({ text })[0], bounceClass, feedback];
  const raw = exactWord(EVENTS, kind, ...parts.map((part) => `${kind} ${part}`));
  const mapping = rowOf(EVENTS, raw);
  addWithSuppression(report, mapping && refined(mapping, bounceClass, text, report.options), {
    recipient: at(event, 'rcpt_to'),
    raw,
    where,
    messageId: at(event, 'message_id'),
    code: bounceClass,
    detail: answer,
    occurredAt: unixTime(at(event, 'timestamp')) ?? isoTime(at(event, 'timestamp')),
    eventId: at(event, 'event_id'),
    metadata: { rcpt_meta: at(event, 'rcpt_meta'), rcpt_tags: at(event, 'rcpt_tags') },
  });
}

/** Adds what the class says of a delay, and the text of a failure: its cause, or whose list it was. */
function refined(
  mapping: Mapping,
  bounceClass: string | undefined,
  text: string | undefined,
  options: WebhookOptions,
): Mapping {
  if (mapping.suppress === LISTED.suppress) {
    const said = text?.toLowerCase() ?? '';
    const source = Object.keys(LIST_SOURCES).find((name) => said.includes(name.toLowerCase()));
    const elsewhere = mapping === REJECTED && text && !NAMES_A_LISTING.test(text);
    const unlisted = elsewhere ? explained(refused(), { text }, options) : mapping;
    return rowOf(LIST_SOURCES, source) ?? unlisted;
  }
  const { reason } = rowOf(CLASSES, bounceClass) ?? {};
  return explained(withReason(mapping, reason), { text }, options);
}

/** A refusal is final, and one, whatever its class makes of the words. */
function atOnce(mapping: Mapping): Mapping {
  return mapping.status === 'timed_out' ? mapping : { ...mapping, ...refused() };
}

function byClass(kind: string, standing: (mapping: Mapping) => Mapping): Mappings {
  return Object.fromEntries(
    Object.entries(CLASSES).map(([name, mapping]) => [`${kind} ${name}`, standing(mapping)]),
  );
}
