import { jsonOf, recordOf } from './internal/body.js';
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
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, readDocument, type RecordReader, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { isoTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

const LISTED_FOR_A_BOUNCE = refused({
  reason: 'suppressed',
  suppress: 'bounce listed',
  source: 'U',
});
const CONTENT_REJECTED = refused({ reason: 'content_rejected', source: 'U' });

/**
 * What became of an email, as the API writes it; a webhook puts `email.` before it. A bounce is told with its type and, where
 * that says more, its subtype, which are those of Amazon SES.
 *
 * @see https://resend.com/docs/dashboard/emails/introduction#understand-email-events
 */
const EMAIL: Mappings = {
  scheduled: pending({ source: 'C' }),
  queued: pending({ source: 'C' }),
  sent: sent(),
  delivery_delayed: sent(),
  delivered: delivered(),
  opened: delivered({ evidence: 'opened' }),
  clicked: delivered({ evidence: 'opened' }),
  complained: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),
  failed: refused({ reason: 'configuration_error', source: 'C' }),
  canceled: refused({ reason: 'cancelled', source: 'C' }),
  // The list holds bounces, complaints and entries by hand alike.
  suppressed: refused({ reason: 'suppressed', suppress: 'provider_list listed', source: 'C' }),
  'suppressed Suppressed': LISTED_FOR_A_BOUNCE,
  bounced: undelivered({ source: 'S' }),
  'bounced Permanent': refused({ suppress: 'bounce' }),
  'bounced Permanent/NoEmail': refused({
    reason: 'recipient_not_found',
    suppress: 'bounce',
    source: 'U',
  }),
  'bounced Permanent/Suppressed': LISTED_FOR_A_BOUNCE,
  'bounced Permanent/OnAccountSuppressionList': LISTED_FOR_A_BOUNCE,
  // Vague, and also what an out-of-office reply arrives as.
  'bounced Transient': undelivered({ source: 'S' }),
  'bounced Transient/MailboxFull': refused({ reason: 'mailbox_full', source: 'S' }),
  'bounced Transient/MessageTooLarge': refused({ reason: 'message_too_large', source: 'U' }),
  'bounced Transient/ContentRejected': CONTENT_REJECTED,
  'bounced Transient/AttachmentRejected': CONTENT_REJECTED,
  'bounced Transient/CustomTimeoutExceeded': timedOut({ reason: 'expired', source: 'U' }),
  'bounced Undetermined': undelivered({ source: 'S' }),
};

/** What happens to an account is news of no message, although a contact has an address as well. */
const OF_THE_ACCOUNT = /^(?:contact|domain|inbox|topic)\./;

/** @see https://resend.com/docs/dashboard/webhooks/event-types */
const EVENTS: Mappings = {
  ...EMAIL,
  ...Object.fromEntries(Object.entries(EMAIL).map(([name, row]) => [`email.${name}`, row])),
  'suppression.added': aside({ suppress: 'provider_list listed', source: 'C' }),
  'suppression.added bounce': aside({ suppress: 'bounce listed', source: 'C' }),
  'suppression.added complaint': aside({ suppress: 'spam_report listed', source: 'C' }),
  'suppression.added manual': aside({ suppress: 'manual listed', source: 'C' }),
  'suppression.removed': aside({ action: 'remove', source: 'C' }),
  'suppression.removed bounce': aside({
    suppress: 'bounce listed',
    action: 'remove',
    source: 'C',
  }),
  'suppression.removed complaint': aside({
    suppress: 'spam_report listed',
    action: 'remove',
    source: 'C',
  }),
  'suppression.removed manual': aside({
    suppress: 'manual listed',
    action: 'remove',
    source: 'C',
  }),
  'email.received': aside({ source: 'C' }),
  'contact.created': aside({ source: 'C' }),
  'contact.updated': aside({ source: 'C' }),
  'contact.deleted': aside({ source: 'C' }),
  'contact.topics.updated': aside({ source: 'C' }),
  'domain.created': aside({ source: 'C' }),
  'domain.updated': aside({ source: 'C' }),
  'domain.deleted': aside({ source: 'C' }),
};

export const RESEND: Vocabulary = { provider: 'resend', channel: 'email', statuses: EVENTS };

/**
 * Reads a Resend webhook, or an email or a list of emails of its API. `messageId` is the email's id, `eventId` the header
 * `svix-id`. An event names everybody whom the email went to and not whom it is about, so of an email to several nothing can
 * be said: send one for each recipient.
 */
export function readResend(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    RESEND,
    (report) => {
      const document = jsonOf(body);
      const names = Array.isArray(at(document, 'data')) ? ['data'] : [];
      const headers = recordOf(options?.headers);
      const read: RecordReader = (_, record, where) => readRecord(report, record, where, headers);
      readDocument(report, document, read, names);
    },
    options,
  );
}

function readRecord(report: Report, record: JsonRecord, where: string, headers: JsonRecord): void {
  // A webhook tells of an email in `data`; the API answers with the email itself.
  const data = at(record, 'data') ?? record;
  const raw = wordOf(record, data);
  if (raw && OF_THE_ACCOUNT.test(raw)) return;
  const mapping = rowOf(EVENTS, raw);
  const removed = mapping?.action === 'remove';
  if (raw === undefined || (removed && !mapping.suppress)) {
    report.problem('unexpected_shape', where, raw);
    return;
  }
  if (mapping && !mapping.status && !mapping.suppress) return;
  const [recipient, ...others] = recipientsOf(data);
  if (others.length > 0) {
    report.problem('recipient_not_stated', where, raw);
    return;
  }
  const detail =
    at(data, 'bounce', 'message') ??
    at(data, 'failed', 'reason') ??
    at(data, 'suppressed', 'message');
  addWithSuppression(report, mapping && explained(mapping, { text: detail }, report.options), {
    recipient,
    raw,
    where,
    messageId: at(data, 'email_id') ?? at(record, 'id'),
    code: at(data, 'bounce', 'subType') ?? at(data, 'suppressed', 'type'),
    detail,
    // The API dates the sending alone.
    occurredAt: data === record ? undefined : isoTime(at(record, 'created_at')),
    eventId: [rowOf(headers, 'svix-id')].flat()[0],
    metadata: { tags: at(data, 'tags') },
  });
}

/** Whom a list names, or everybody whom the email went to. */
function recipientsOf(data: unknown): readonly unknown[] {
  const email = at(data, 'email');
  const everybody = ['to', 'cc', 'bcc'].flatMap((field) => at(data, field));
  return email === undefined ? everybody.filter((one) => textOf(one)) : [email];
}

/** The event, with what parts one bounce, refusal or list entry from another as far as the vocabulary knows it. */
function wordOf(record: JsonRecord, data: unknown): string | undefined {
  const kind = textOf(at(record, 'type')) ?? textOf(at(record, 'last_event'));
  if (kind === undefined) return undefined;
  const part = (...path: readonly string[]): string => textOf(at(data, ...path)) ?? '';
  const cause = part('bounce', 'type') || part('suppressed', 'type') || part('origin');
  const whole = `${kind} ${cause}`;
  return exactWord(EVENTS, kind, `${whole}/${part('bounce', 'subType')}`, whole);
}
