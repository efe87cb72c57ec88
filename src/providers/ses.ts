import { jsonOrLinesOf } from './internal/body.js';
import { preferenceChanges } from './internal/contactPreferences.js';
import { explained, withReason } from './internal/explain.js';
import { at, listOf, textOf, within } from './internal/fields.js';
import {
  aside,
  delivered,
  exactWord,
  type Mapping,
  type Mappings,
  refused,
  rowOf,
  sent,
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, type RecordFacts, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { readSmtpCodes } from './smtp/smtpCode.js';
import { readSnsEnvelope } from './internal/snsEnvelope.js';
import { daysAfter, isoTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

const REPORTED = delivered({ evidence: 'spam_report', suppress: 'spam_report' });
const CONTENT_REFUSED = refused({ reason: 'content_rejected', suppress: 'provider_refusal' });

/**
 * The kind of a document, and what parts one bounce, complaint or delay from another.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
const EVENTS: Mappings = {
  // Fires for suppressed addresses too.
  Send: sent(),
  Delivery: delivered(),
  Reject: refused({ reason: 'content_rejected' }),
  'Rendering Failure': refused({ reason: 'configuration_error' }),
  Open: delivered({ evidence: 'opened' }),
  Click: delivered({ evidence: 'opened' }),
  Subscription: aside(),
  // Mail that came in.
  Received: aside(),
  AmazonSnsSubscriptionSucceeded: aside(),

  DeliveryDelay: sent(),
  'DeliveryDelay General': sent(),
  'DeliveryDelay Undetermined': sent(),
  'DeliveryDelay MailboxFull': sent({ reason: 'mailbox_full' }),
  'DeliveryDelay SpamDetected': sent({ reason: 'sender_rejected' }),
  'DeliveryDelay IPFailure': sent({ reason: 'sender_rejected' }),
  'DeliveryDelay RecipientServerError': sent({ reason: 'recipient_unavailable' }),
  'DeliveryDelay InternalFailure': sent({ reason: 'service_error' }),
  'DeliveryDelay TransientCommunicationFailure': sent({ reason: 'service_error' }),
  'DeliveryDelay SendingDeferral': sent({ reason: 'service_error' }),
  'DeliveryDelay BYOIPHostNameLookupUnavailable': sent({ reason: 'configuration_error' }),

  // The type decides; a subtype that is not listed here leaves it at that.
  'Bounce Permanent': refused({ suppress: 'bounce' }),
  'Bounce Transient': undelivered(),
  'Bounce Undetermined': undelivered(),
  'Bounce Permanent/General': refused({ suppress: 'bounce' }),
  'Bounce Permanent/NoEmail': refused({ reason: 'recipient_not_found', suppress: 'bounce' }),
  'Bounce Permanent/Suppressed': refused({ reason: 'suppressed', suppress: 'bounce listed' }),
  // An address listed for a complaint arrives as a complaint, so this one stands there for a bounce.
  'Bounce Permanent/OnAccountSuppressionList': refused({
    reason: 'suppressed',
    suppress: 'bounce listed',
  }),
  'Bounce Permanent/OnTenantSuppressionList': refused({
    reason: 'suppressed',
    suppress: 'provider_list listed',
    source: 'S',
  }),
  'Bounce Permanent/EmailValidationSuppressed': refused({
    reason: 'suppressed',
    suppress: 'provider_list listed',
    source: 'S',
  }),
  'Bounce Permanent/UnsubscribedRecipient': refused({
    reason: 'opted_out',
    suppress: 'unsubscribe listed',
    source: 'S',
  }),
  // Vague, and also what an out-of-office reply arrives as. Soft like every bounce that says no more, until a DSN calls it failed.
  'Bounce Transient/General': undelivered(),
  'Bounce Transient/MailboxFull': refused({ reason: 'mailbox_full' }),
  'Bounce Transient/MessageTooLarge': refused({ reason: 'message_too_large' }),
  'Bounce Transient/CustomTimeoutExceeded': timedOut({ reason: 'expired', source: 'S' }),
  'Bounce Transient/ContentRejected': CONTENT_REFUSED,
  'Bounce Transient/AttachmentRejected': CONTENT_REFUSED,
  'Bounce Undetermined/Undetermined': undelivered(),

  Complaint: REPORTED,
  'Complaint abuse': REPORTED,
  'Complaint fraud': REPORTED,
  'Complaint virus': REPORTED,
  'Complaint other': REPORTED,
  'Complaint auth-failure': REPORTED,
  // A correction by somebody who looked at the message; it takes nothing back and adds nothing.
  'Complaint not-spam': delivered({ evidence: 'opened' }),
  // Accepted and not sent, because of an earlier complaint.
  'Complaint OnAccountSuppressionList': refused({
    reason: 'opted_out',
    suppress: 'spam_report listed',
  }),
  'Complaint OnTenantSuppressionList': refused({
    reason: 'opted_out',
    suppress: 'spam_report listed',
    source: 'S',
  }),

  // What one recipient's DSN says where the label speaks for all of them. `failed` and none at all leave it at the label.
  'DSN delayed': sent(),
  'DSN delivered': delivered(),
  'DSN relayed': { status: 'sent', finality: 'rest' },
  'DSN expanded': sent(),
};

export const SES: Vocabulary = { provider: 'ses', channel: 'email', statuses: EVENTS };

/** What EventBridge tells of an account, which is news of no message. */
const OF_THE_ACCOUNT = /^(?:Advisor Recommendation|Sending) Status /;

/** Where a document lists its own recipients. Of the others `mail.destination` names them. */
const RECIPIENTS: Readonly<Record<string, string>> = {
  Bounce: 'bouncedRecipients',
  Complaint: 'complainedRecipients',
  Delivery: 'recipients',
  DeliveryDelay: 'delayedRecipients',
};

/** Documents without a time of their own: they are written as the message is sent, which `mail` dates. */
const AS_SENT = ['Send', 'Reject', 'Rendering Failure'];

/** Bounces whose label leaves the cause, or what it says of the address, to the server's answer. */
const EXPLAINED = [
  'Bounce Permanent',
  'Bounce Permanent/General',
  'Bounce Transient/ContentRejected',
  'Bounce Transient/AttachmentRejected',
];

/** The list that SES keeps over all its customers lets an address go by itself. */
const GLOBAL_LIST_LAPSES_DAYS = 14;

/**
 * Reads Amazon SES notifications and published events: as they are, in an SNS envelope, from EventBridge, as a list, as lines or
 * records of Firehose, or as a Lambda function gets them from SNS, SQS or Kinesis. One document may concern several recipients,
 * each with an answer of its own.
 */
export function readSes(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    SES,
    (report) => readSnsEnvelope(report, jsonOrLinesOf(body), readDocument),
    options,
  );
}

function readDocument(report: Report, document: unknown, path: string, type = ''): void {
  // A receipt rule hands mail that came in to a Lambda function.
  if (at(document, 'ses', 'receipt') !== undefined) return;
  const kind = textOf(at(document, 'notificationType')) ?? textOf(at(document, 'eventType'));
  if (kind === undefined)
    return OF_THE_ACCOUNT.test(type) ? undefined : report.problem('unexpected_shape', path);
  const field =
    kind === 'Rendering Failure' ? 'failure' : kind.slice(0, 1).toLowerCase() + kind.slice(1);
  const body = at(document, field);
  const mail = at(document, 'mail');
  const raw = wordOf(kind, body);
  const mapping = rowOf(EVENTS, raw);
  if (mapping && !mapping.status && kind !== 'Subscription') return;
  const list = rowOf(RECIPIENTS, kind);
  const where = within(path, list === undefined ? 'mail.destination' : `${field}.${list}`);
  const recipients = listOf(list === undefined ? at(mail, 'destination') : at(body, list));
  if (recipients.length === 0) report.problem('no_recipient', where, raw);
  // One of them opened, complained or unsubscribed, and SES does not say which: a mailbox provider that hides who
  // complained leaves SES to name everybody at that domain.
  if (recipients.length > 1 && (mapping?.evidence ?? kind === 'Subscription')) {
    report.problem('recipient_not_stated', where, raw);
    return;
  }
  const occurredAt = isoTime(at(AS_SENT.includes(kind) ? mail : body, 'timestamp'));
  const common = {
    raw,
    messageId: at(mail, 'messageId'),
    eventId: at(body, 'feedbackId'),
    occurredAt,
    metadata: { tags: at(mail, 'tags'), headers: at(mail, 'headers') },
    ...(raw === 'Bounce Permanent/Suppressed' && {
      expiresAt: daysAfter(occurredAt, GLOBAL_LIST_LAPSES_DAYS),
    }),
  };
  for (const [place, entry] of recipients.entries()) {
    const facts: RecordFacts = {
      recipient: typeof entry === 'string' ? entry : at(entry, 'emailAddress'),
      where: `${where}[${place}]`,
      code: at(entry, 'status'),
      detail:
        at(entry, 'diagnosticCode') ??
        at(body, 'smtpResponse') ??
        at(body, 'errorMessage') ??
        at(body, 'reason'),
      ...common,
    };
    if (mapping && kind === 'Subscription')
      for (const { action, scope } of preferenceChanges(body))
        addWithSuppression(
          report,
          { ...mapping, suppress: 'unsubscribe', action },
          { ...facts, scope },
        );
    else addWithSuppression(report, mapping && decided(mapping, raw, entry, report.options), facts);
  }
}

/** The kind of a document, with what parts it from others of that kind as far as the vocabulary knows it. */
function wordOf(kind: string, body: unknown): string {
  const part = (name: string): string => textOf(at(body, name)) ?? '';
  if (kind === 'Complaint')
    return textOf(`${kind} ${part('complaintSubType') || part('complaintFeedbackType')}`) ?? kind;
  const type = textOf(`${kind} ${part('bounceType') || part('delayType')}`) ?? kind;
  const plain = kind === 'DeliveryDelay' ? exactWord(EVENTS, kind, type) : type;
  return exactWord(EVENTS, plain, `${type}/${part('bounceSubType')}`);
}

/** What the recipient's own DSN adds to the label. The label decides about the address, the code about the cause. */
function decided(
  mapping: Mapping,
  label: string,
  recipient: unknown,
  options: WebhookOptions,
): Mapping {
  const action = textOf(at(recipient, 'action'))?.toLowerCase();
  const status = textOf(at(recipient, 'status'));
  const answer = { enhancedCode: status, text: at(recipient, 'diagnosticCode') };
  if (label.startsWith('Bounce Permanent')) {
    const own = rowOf(EVENTS, `DSN ${action ?? (status?.startsWith('4.') ? 'delayed' : '')}`);
    if (own) return explained(own, answer, options);
  }
  if (mapping.status === 'failed' && mapping.finality === 'soft' && action === 'failed')
    // What the DSN states comes before what its text quotes of earlier attempts.
    return explained(
      withReason(refused(), readSmtpCodes({ enhancedCode: status }).reason),
      answer,
      options,
    );
  return EXPLAINED.includes(label) ? explained(mapping, answer, options) : mapping;
}
