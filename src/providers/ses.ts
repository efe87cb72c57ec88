import type { FailureReason } from '../core/index.js';
import { readTime, timeFromUnixMs } from '../core/index.js';
import { parseJson, readBody } from './body.js';
import {
  codeOf,
  detailOf,
  field,
  isRecord,
  listOf,
  metadataOf,
  rawOf,
  recordOf,
  textOf,
} from './fields.js';
import {
  delivered,
  type Mapping,
  mappingOf,
  type Mappings,
  refused,
  sent,
  timedOut,
  undelivered,
} from './mapping.js';
import { type RecordFacts, Report } from './Report.js';
import { readSmtpReply } from './smtpReply.js';
import type { WebhookResult } from './webhook.js';

type Json = Readonly<Record<string, unknown>>;

/** @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
const EVENTS: Mappings = {
  // Fires for suppressed addresses too.
  Send: sent(),
  Delivery: delivered(),
  Reject: refused({ reason: 'content_rejected' }),
  'Rendering Failure': refused({ reason: 'configuration_error' }),
  Open: delivered({ evidence: 'opened' }),
  Click: delivered({ evidence: 'opened' }),
  Subscription: 'unchanged',
};

const DELAYS: Mappings = {
  MailboxFull: sent({ reason: 'mailbox_full' }),
  SpamDetected: sent({ reason: 'sender_rejected' }),
  IPFailure: sent({ reason: 'sender_rejected' }),
  RecipientServerError: sent({ reason: 'recipient_unavailable' }),
  InternalFailure: sent({ reason: 'service_error' }),
  TransientCommunicationFailure: sent({ reason: 'service_error' }),
  SendingDeferral: sent({ reason: 'service_error' }),
  BYOIPHostNameLookupUnavailable: sent({ reason: 'configuration_error' }),
  General: sent(),
  Undetermined: sent(),
};

const BOUNCES: Mappings = {
  'Permanent/General': refused({ suppress: 'bounce' }),
  'Permanent/NoEmail': refused({ reason: 'recipient_not_found', suppress: 'bounce' }),
  'Permanent/Suppressed': refused({ reason: 'suppressed', suppress: 'bounce_listed' }),
  // An address listed for a complaint arrives as a complaint, so this one stands there for a bounce.
  'Permanent/OnAccountSuppressionList': refused({
    reason: 'suppressed',
    suppress: 'bounce_listed',
  }),
  'Permanent/OnTenantSuppressionList': refused({
    reason: 'suppressed',
    suppress: 'list',
    source: 'S',
  }),
  'Permanent/EmailValidationSuppressed': refused({
    reason: 'suppressed',
    suppress: 'list',
    source: 'S',
  }),
  'Permanent/UnsubscribedRecipient': refused({
    reason: 'opted_out',
    suppress: 'unsubscribe_listed',
    source: 'S',
  }),
  // Vague, and also what an out-of-office reply arrives as: soft, until a DSN says that the retries ended.
  'Transient/General': undelivered(),
  'Transient/MailboxFull': refused({ reason: 'mailbox_full' }),
  'Transient/MessageTooLarge': refused({ reason: 'message_too_large' }),
  'Transient/CustomTimeoutExceeded': timedOut({ reason: 'expired', source: 'S' }),
  'Transient/ContentRejected': refused({ reason: 'content_rejected', suppress: 'refusal' }),
  'Transient/AttachmentRejected': refused({ reason: 'content_rejected', suppress: 'refusal' }),
  'Undetermined/Undetermined': undelivered(),
};

const REPORTED_AS_SPAM: Mapping = delivered({ evidence: 'spam_report', suppress: 'spam_report' });
const LISTED_FOR_COMPLAINT: Mapping = refused({
  reason: 'opted_out',
  suppress: 'spam_report_listed',
});

/** By subtype where there is one, else by the feedback type; `-` where neither is stated. */
const COMPLAINTS: Mappings = {
  OnAccountSuppressionList: LISTED_FOR_COMPLAINT,
  OnTenantSuppressionList: { ...LISTED_FOR_COMPLAINT, source: 'S' },
  abuse: REPORTED_AS_SPAM,
  fraud: REPORTED_AS_SPAM,
  virus: REPORTED_AS_SPAM,
  other: REPORTED_AS_SPAM,
  'auth-failure': REPORTED_AS_SPAM,
  '-': REPORTED_AS_SPAM,
  // A correction by somebody who looked at the message; it takes nothing back and adds nothing.
  'not-spam': delivered({ evidence: 'opened' }),
};

const STILL_TRYING: Mapping = sent();

/** The list that SES keeps over all its customers lets an address go by itself. */
const GLOBAL_LIST_LAPSES_MS = 14 * 24 * 60 * 60 * 1000;

const CONTROLS: Readonly<Record<string, 'subscribe' | 'unsubscribe'>> = {
  SubscriptionConfirmation: 'subscribe',
  UnsubscribeConfirmation: 'unsubscribe',
};

/**
 * Reads an Amazon SES notification or published event, with or without the SNS envelope around it. One document may concern
 * several recipients, each with an answer of its own.
 */
export function readSes(body: unknown): WebhookResult {
  const report = new Report('ses', 'email');
  const read = readBody(body);
  if (read.kind !== 'json') report.problem('unreadable', '');
  else for (const document of asList(read.value)) readEnvelope(report, document);
  return report.result();
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function readEnvelope(report: Report, envelope: unknown): void {
  if (!isRecord(envelope)) {
    report.problem('unexpected_shape', '');
    return;
  }
  const type = textOf(field(envelope, 'Type'));
  const control = type === undefined ? undefined : controlOf(type);
  if (control) {
    report.controlled({
      kind: control,
      ...optional('url', textOf(field(envelope, 'SubscribeURL'))),
      ...optional('token', textOf(field(envelope, 'Token'))),
      ...optional('topic', textOf(field(envelope, 'TopicArn'))),
    });
    return;
  }
  const message = field(envelope, 'Message');
  if (typeof message !== 'string') {
    // Raw delivery leaves the envelope out; EventBridge puts the document into `detail`.
    readDocument(
      report,
      isRecord(field(envelope, 'detail')) ? field(envelope, 'detail') : envelope,
    );
    return;
  }
  const document = parseJson(message);
  if (document === undefined) report.problem('unreadable', 'Message');
  else readDocument(report, document);
}

function controlOf(type: string): 'subscribe' | 'unsubscribe' | undefined {
  return Object.hasOwn(CONTROLS, type) ? CONTROLS[type] : undefined;
}

function readDocument(report: Report, document: unknown): void {
  const event = recordOf(document);
  const kind = textOf(field(event, 'notificationType')) ?? textOf(field(event, 'eventType'));
  if (kind === undefined) {
    report.problem('unexpected_shape', '');
    return;
  }
  const mail = recordOf(field(event, 'mail'));
  const source: Source = {
    kind,
    body: recordOf(field(event, BODY_FIELDS[kind] ?? kind.toLowerCase())),
    mail,
    messageId: codeOf(field(mail, 'messageId')),
    metadata: metadataOf([
      ['tags', field(mail, 'tags')],
      ['headers', field(mail, 'headers')],
    ]),
  };
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  (read ?? readPlain)(report, source);
}

/** One SES document, taken apart. */
interface Source {
  readonly kind: string;
  /** The object that belongs to the kind: `bounce`, `complaint` … */
  readonly body: Json;
  readonly mail: Json;
  readonly messageId: string | undefined;
  readonly metadata: RecordFacts['metadata'];
}

const BODY_FIELDS: Readonly<Record<string, string>> = {
  DeliveryDelay: 'deliveryDelay',
  'Rendering Failure': 'failure',
};

const READERS: Readonly<Record<string, (report: Report, source: Source) => void>> = {
  Bounce: readBounce,
  Complaint: readComplaint,
  DeliveryDelay: readDelay,
  Subscription: readSubscription,
};

function readPlain(report: Report, source: Source): void {
  const { kind, body, mail } = source;
  const mapping = mappingOf(EVENTS, kind);
  if (mapping === 'unchanged') return;
  const recipients =
    kind === 'Delivery' ? listOf(field(body, 'recipients')) : listOf(field(mail, 'destination'));
  // One opened it, and SES does not say which.
  if (mapping?.evidence !== undefined && recipients.length > 1) {
    report.problem('recipient_not_stated', 'mail.destination', kind);
    return;
  }
  if (recipients.length === 0) report.problem('no_recipient', 'mail.destination', rawOf(kind));
  for (const [place, recipient] of recipients.entries()) {
    report.add(mapping, {
      ...factsOf(source, rawOf(kind), `mail.destination[${place}]`, recipient),
      detail:
        detailOf(field(body, 'smtpResponse')) ??
        detailOf(field(body, 'errorMessage')) ??
        detailOf(field(body, 'reason')),
    });
  }
}

function readDelay(report: Report, source: Source): void {
  const type = textOf(field(source.body, 'delayType')) ?? 'Undetermined';
  const mapping = mappingOf(DELAYS, type);
  eachRecipient(report, source, 'delayedRecipients', `DeliveryDelay ${type}`, (recipient, facts) =>
    report.add(mapping === 'unchanged' ? undefined : mapping, {
      ...facts,
      code: codeOf(field(recipient, 'status')),
      detail: detailOf(field(recipient, 'diagnosticCode')),
    }),
  );
}

function readBounce(report: Report, source: Source): void {
  const { body } = source;
  const label = `${textOf(field(body, 'bounceType')) ?? ''}/${textOf(field(body, 'bounceSubType')) ?? ''}`;
  const mapping = mappingOf(BOUNCES, label);
  eachRecipient(report, source, 'bouncedRecipients', `Bounce ${label}`, (recipient, facts) => {
    const { occurredAt } = facts;
    const lapses = label === 'Permanent/Suppressed' && occurredAt !== undefined;
    report.add(
      mapping === 'unchanged' ? undefined : mapping && decided(mapping, label, recipient),
      {
        ...facts,
        code: codeOf(field(recipient, 'status')),
        detail: detailOf(field(recipient, 'diagnosticCode')),
        ...(lapses && {
          expiresAt: timeFromUnixMs(Date.parse(occurredAt) + GLOBAL_LIST_LAPSES_MS),
        }),
      },
    );
  });
}

/** What the recipient's own DSN adds to the label. The label decides about the address, the code about the cause. */
function decided(mapping: Mapping, label: string, recipient: Json): Mapping {
  const action = textOf(field(recipient, 'action'))?.toLowerCase();
  const status = textOf(field(recipient, 'status'));
  const { reason } = readSmtpReply({
    enhancedCode: status,
    text: textOf(field(recipient, 'diagnosticCode')),
  });
  if (label.startsWith('Permanent/') && isDelay(action, status))
    return withReason(STILL_TRYING, reason);
  if (label === 'Permanent/General') return withReason(mapping, reason);
  if (label !== 'Transient/General' || action !== 'failed') return mapping;
  if (reason === 'expired') return { status: 'timed_out', finality: 'soft', reason, source: 'U' };
  return withReason({ ...mapping, finality: 'firm' }, reason);
}

function isDelay(action: string | undefined, status: string | undefined): boolean {
  return action === 'delayed' || (action === undefined && status?.startsWith('4.') === true);
}

function withReason(mapping: Mapping, reason: FailureReason | undefined): Mapping {
  return reason === undefined ? mapping : { ...mapping, reason };
}

function readComplaint(report: Report, source: Source): void {
  const { body } = source;
  const subtype = textOf(field(body, 'complaintSubType'));
  const feedback = textOf(field(body, 'complaintFeedbackType'));
  const label = subtype ?? feedback ?? '-';
  const mapping = mappingOf(COMPLAINTS, label);
  const named = listOf(field(body, 'complainedRecipients'));
  const raw = rawOf(label === '-' ? 'Complaint' : `Complaint ${label}`);
  // The mailbox provider hid who complained, so SES names everybody at that domain.
  if (subtype === undefined && named.length > 1) {
    report.problem('recipient_not_stated', 'complaint.complainedRecipients', raw);
    return;
  }
  eachRecipient(report, source, 'complainedRecipients', raw, (_recipient, facts) =>
    report.add(mapping === 'unchanged' ? undefined : mapping, facts),
  );
}

function readSubscription(report: Report, source: Source): void {
  const preferences = recordOf(field(source.body, 'newTopicPreferences'));
  const before = recordOf(field(source.body, 'oldTopicPreferences'));
  const recipients = listOf(field(source.mail, 'destination'));
  const [recipient] = recipients;
  if (recipients.length !== 1) {
    report.problem('recipient_not_stated', 'mail.destination', 'Subscription');
    return;
  }
  const facts = factsOf(source, 'Subscription', 'subscription', recipient);
  const suppress = { suppress: 'unsubscribe' } as const;
  if (field(preferences, 'unsubscribeAll') === true) report.suppress('add', suppress, facts);
  else if (field(before, 'unsubscribeAll') === true) report.suppress('remove', suppress, facts);
  for (const entry of listOf(field(preferences, 'topicSubscriptionStatus'))) {
    const topic = recordOf(entry);
    const id = textOf(field(topic, 'topicName'));
    if (id === undefined) continue;
    const action = textOf(field(topic, 'subscriptionStatus')) === 'OptOut' ? 'add' : 'remove';
    report.suppress(action, suppress, { ...facts, scope: { kind: 'topic', id } });
  }
}

function eachRecipient(
  report: Report,
  source: Source,
  list: string,
  raw: string,
  visit: (recipient: Json, facts: RecordFacts) => void,
): void {
  const path = `${BODY_FIELDS[source.kind] ?? source.kind.toLowerCase()}.${list}`;
  const recipients = listOf(field(source.body, list));
  if (recipients.length === 0) report.problem('no_recipient', path, rawOf(raw));
  for (const [place, entry] of recipients.entries()) {
    const recipient = recordOf(entry);
    visit(
      recipient,
      factsOf(source, rawOf(raw), `${path}[${place}]`, field(recipient, 'emailAddress')),
    );
  }
}

function factsOf(source: Source, raw: string, where: string, recipient: unknown): RecordFacts {
  const { body, mail, messageId, metadata } = source;
  const at = textOf(field(body, 'timestamp')) ?? textOf(field(mail, 'timestamp'));
  return {
    recipient: textOf(recipient),
    raw,
    where,
    messageId,
    occurredAt: at === undefined ? undefined : readTime(at),
    eventId: codeOf(field(body, 'feedbackId')),
    metadata,
  };
}

function optional(name: 'url' | 'token' | 'topic', value: string | undefined) {
  return value === undefined ? {} : { [name]: value };
}
