import { explained } from './internal/explain.js';
import { at, type JsonRecord, textOf } from './internal/fields.js';
import {
  aside,
  delivered,
  exactWord,
  type Mappings,
  pending,
  refused,
  rowOf,
  sent,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collectRecords, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { LONGEST_ANSWER } from './smtp/smtpCode.js';
import { isoTime, unixTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

const SEEN = delivered({ evidence: 'opened', source: 'S' });
const COMPLAINED = delivered({ evidence: 'spam_report', suppress: 'spam_report', source: 'S' });
const UNSUBSCRIBED = delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe', source: 'S' });

/** @see https://developers.brevo.com/docs/transactional-webhooks */
const EVENTS: Mappings = {
  request: pending({ source: 'S' }),
  deferred: sent({ source: 'S' }),
  delivered: delivered({ source: 'S' }),
  hard_bounce: refused({ suppress: 'bounce', source: 'S' }),
  soft_bounce: undelivered({ source: 'S' }),
  invalid_email: refused({ reason: 'invalid_address', suppress: 'bounce', source: 'S' }),
  blocked: refused({ reason: 'suppressed', suppress: 'provider_list listed', source: 'S' }),
  'blocked unsubscribed': refused({
    reason: 'opted_out',
    suppress: 'unsubscribe listed',
    source: 'S',
  }),
  error: refused({ reason: 'service_error', source: 'S' }),
  // Copies of the documentation disagree on the words for these two.
  spam: COMPLAINED,
  complaint: COMPLAINED,
  unsubscribed: UNSUBSCRIBED,
  unsubscribe: UNSUBSCRIBED,
  opened: SEEN,
  unique_opened: SEEN,
  proxy_open: SEEN,
  unique_proxy_open: SEEN,
  click: SEEN,
  // Of contacts, not of messages.
  list_addition: aside({ source: 'S' }),
  contact_updated: aside({ source: 'S' }),
  contact_deleted: aside({ source: 'S' }),
};

/**
 * Words of the API's event reports, and of the call that registers a webhook, that its webhooks do not have.
 *
 * @see https://developers.brevo.com/reference/get-email-event-report
 */
const REPORTED: Mappings = {
  requests: pending({ source: 'C' }),
  // Hard and soft ones alike.
  bounces: undelivered({ source: 'C' }),
  hardBounce: refused({ suppress: 'bounce', source: 'C' }),
  hardBounces: refused({ suppress: 'bounce', source: 'C' }),
  softBounce: undelivered({ source: 'C' }),
  softBounces: undelivered({ source: 'C' }),
  invalid: refused({ reason: 'invalid_address', suppress: 'bounce', source: 'C' }),
  clicks: delivered({ evidence: 'opened', source: 'C' }),
  uniqueOpened: delivered({ evidence: 'opened', source: 'C' }),
  loadedByProxy: delivered({ evidence: 'opened', source: 'C' }),
};

/**
 * Words of the reports and webhooks on SMS; those that mean something else of an email stand with `sms` before them. A receipt
 * can still follow on a bounce or a carrier's refusal, but not on what Brevo itself held back.
 *
 * @see https://developers.brevo.com/reference/get-sms-events
 */
const SMS: Mappings = {
  sent: sent({ source: 'C' }),
  accepted: sent({ source: 'C' }),
  rejected: undelivered({ source: 'C' }),
  skipped: refused({ source: 'C' }),
  unsubscription: aside({ source: 'C' }),
  replies: aside({ source: 'C' }),
  'sms hardBounces': undelivered({ source: 'C' }),
  'sms blocked': refused({ reason: 'suppressed', source: 'C' }),
  // Webhooks.
  skip: refused({ source: 'U' }),
  blacklisted: refused({ reason: 'suppressed', source: 'U' }),
  replied: aside({ source: 'U' }),
  subscribe: aside({ source: 'U' }),
  'sms hard_bounce': undelivered({ source: 'U' }),
  'sms unsubscribe': aside({ source: 'U' }),
  'sms unsubscribed': aside({ source: 'U' }),
};

/**
 * Why a contact stands on the list of those who get no mail.
 *
 * @see https://developers.brevo.com/reference/get-transac-blocked-contacts
 */
const BLOCKED_CONTACTS: Mappings = {
  hardBounce: aside({ suppress: 'bounce listed', source: 'C' }),
  contactFlaggedAsSpam: aside({ suppress: 'spam_report listed', source: 'C' }),
  unsubscribedViaMA: aside({ suppress: 'unsubscribe listed', source: 'C' }),
  unsubscribedViaEmail: aside({ suppress: 'unsubscribe listed', source: 'C' }),
  unsubscribedViaApi: aside({ suppress: 'unsubscribe listed', source: 'C' }),
  adminBlocked: aside({ suppress: 'manual listed', source: 'C' }),
};
const NO_CAUSE = aside({ suppress: 'provider_list listed', source: 'C' });

/** `hardBounce` is an event's word first. */
const STATUSES: Mappings = { ...BLOCKED_CONTACTS, ...EVENTS, ...REPORTED, ...SMS };

export const BREVO: Vocabulary = { provider: 'brevo', channel: 'email', statuses: STATUSES };

/**
 * Reads a Brevo webhook on email or SMS, or an answer of its API: an event report on email or SMS, or the list of blocked
 * contacts. `messageId` keeps its angle brackets. Events have no id, and the `date` of a webhook is in the account's own time
 * zone, so `ts_event` alone dates one.
 */
export function readBrevo(body: unknown, options?: WebhookOptions): WebhookResult {
  return collectRecords(BREVO, body, readRecord, options, ['events', 'contacts']);
}

function readRecord(report: Report, record: JsonRecord, where: string): void {
  const read = where.startsWith('contacts') ? readContact : readEvent;
  read(report, record, where);
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const word = at(event, 'msg_status');
  const phone = at(event, word === undefined ? 'phoneNumber' : 'to');
  const text = textOf(at(event, 'reason') ?? at(event, 'description'), LONGEST_ANSWER);
  const raw = wordOf(textOf(word ?? at(event, 'event')), phone !== undefined, text);
  const mapping = rowOf(STATUSES, raw);
  if (mapping && !mapping.status) return;
  const tags = at(event, 'tags');
  const facts = {
    raw,
    where,
    messageId: at(event, 'message-id') ?? at(event, 'messageId'),
    detail: text,
    occurredAt: unixTime(at(event, 'ts_event')) ?? isoTime(at(event, 'date')),
    metadata: {
      tags,
      tag: tags === undefined ? at(event, 'tag') : undefined,
      'X-Mailin-custom': at(event, 'X-Mailin-custom'),
    },
  };
  if (phone === undefined) {
    const told = mapping && explained(mapping, { text }, report.options);
    addWithSuppression(report, told, { recipient: at(event, 'email'), ...facts });
  } else addWithSuppression(report, mapping, { recipient: phone, channel: 'sms', ...facts });
}

/** The event, with what the channel or the reason makes of it where the vocabulary has that. */
function wordOf(
  kind: string | undefined,
  onPhone: boolean,
  reason: string | undefined,
): string | undefined {
  if (onPhone) return exactWord(STATUSES, kind, `sms ${kind}`);
  const left = /\bunsubscribed\b/i.test(reason ?? '');
  return left ? exactWord(STATUSES, kind, `${kind} unsubscribed`) : kind;
}

/** An entry of a list has a cause that is stated, or none; it is never news of a message. */
function readContact(report: Report, contact: JsonRecord, where: string): void {
  const raw = textOf(at(contact, 'reason', 'code')) ?? 'blocked';
  addWithSuppression(report, rowOf(BLOCKED_CONTACTS, raw) ?? NO_CAUSE, {
    recipient: at(contact, 'email'),
    raw,
    where,
    detail: at(contact, 'reason', 'message'),
    occurredAt: isoTime(at(contact, 'blockedAt')),
  });
}
