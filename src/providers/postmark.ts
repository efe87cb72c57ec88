import { explained } from './internal/explain.js';
import { at, type JsonRecord, listOf, textOf, within } from './internal/fields.js';
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
  type Suppress,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collectRecords, eachRecord, type RecordFacts, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { LONGEST_ANSWER } from './smtp/smtpCode.js';
import { isoTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * Types of bounces, other records, and the words of the messages API. A subscription change is told by whether it stops the
 * sending, why, and by whom.
 *
 * @see https://postmarkapp.com/developer/api/bounce-api#bounce-types
 */
const EVENTS: Mappings = {
  Delivery: delivered({ source: 'C' }),
  Open: delivered({ evidence: 'opened', source: 'C' }),
  Click: delivered({ evidence: 'opened', source: 'C' }),
  SpamComplaint: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),

  HardBounce: refused({ reason: 'recipient_not_found' }),
  BadEmailAddress: refused({ reason: 'invalid_address' }),
  SoftBounce: refused(),
  Transient: sent(),
  DnsError: sent({ reason: 'service_error' }),
  Blocked: refused({ reason: 'sender_rejected', suppress: 'provider_refusal' }),
  SpamNotification: refused({ reason: 'content_rejected', suppress: 'provider_refusal' }),
  VirusNotification: refused({ reason: 'content_rejected' }),
  DMARCPolicy: refused({ reason: 'sender_rejected' }),
  SMTPApiError: refused({ reason: 'service_error' }),
  TemplateRenderingFailed: refused({ reason: 'configuration_error' }),
  ManuallyDeactivated: refused({ reason: 'suppressed', suppress: 'manual listed' }),
  Unconfirmed: refused({ reason: 'suppressed' }),
  Unknown: undelivered(),
  OpenRelayTest: undelivered({ reason: 'sender_rejected' }),
  AutoResponder: aside(),
  AddressChange: aside(),
  ChallengeVerification: aside(),
  Unsubscribe: aside(),
  Subscribe: aside(),
  InboundError: aside(),

  'SubscriptionChange true': aside({ suppress: 'provider_list listed', source: 'C' }),
  'SubscriptionChange true HardBounce': aside({ suppress: 'bounce listed', source: 'C' }),
  'SubscriptionChange true SpamComplaint': aside({ suppress: 'spam_report listed', source: 'C' }),
  'SubscriptionChange true ManualSuppression': aside({ suppress: 'manual listed', source: 'C' }),
  'SubscriptionChange true ManualSuppression Recipient': aside({
    suppress: 'unsubscribe listed',
    source: 'C',
  }),
  'SubscriptionChange false': aside({ action: 'remove', source: 'C' }),

  Queued: pending({ source: 'C' }),
  Processed: pending({ source: 'C' }),
  Sent: sent({ source: 'C' }),
  Delivered: delivered({ source: 'U' }),
  Opened: delivered({ evidence: 'opened', source: 'U' }),
  LinkClicked: delivered({ evidence: 'opened', source: 'U' }),
  Bounced: undelivered({ source: 'U' }),
  SubscriptionChanged: aside({ source: 'U' }),
};

/** What it says of the address where Postmark has deactivated it. Any other failure then states no cause for that. */
const IF_INACTIVE: Readonly<Record<string, Suppress>> = {
  HardBounce: 'bounce listed',
  BadEmailAddress: 'bounce listed',
  ManuallyDeactivated: 'manual listed',
  Unsubscribe: 'unsubscribe listed',
};

/** An address that is sent to again stands on no list, whatever it stood there for. */
const LISTED: readonly Suppress[] = [
  'bounce listed',
  'spam_report listed',
  'manual listed',
  'unsubscribe listed',
];

export const POSTMARK: Vocabulary = { provider: 'postmark', channel: 'email', statuses: EVENTS };

/**
 * Reads a Postmark webhook, or an answer of its bounces or messages API. `messageId` is `MessageID`, which a suppression by
 * hand has not. Bounces say for themselves whether the address is deactivated: `Inactive` counts, not the type. Who
 * unsubscribes leaves one message stream.
 */
export function readPostmark(body: unknown, options?: WebhookOptions): WebhookResult {
  return collectRecords(POSTMARK, body, readRecord, options, ['Bounces', 'Messages']);
}

function readRecord(report: Report, record: JsonRecord, where: string): void {
  const read = at(record, 'Recipients') === undefined ? readOne : readMessage;
  read(report, record, where);
}

/** A message of the API: how it stands with Postmark, and what became of it at each recipient. */
function readMessage(report: Report, message: JsonRecord, where: string): void {
  const raw = textOf(at(message, 'Status'));
  if (raw === undefined) report.problem('unexpected_shape', within(where, 'Status'));
  else
    for (const [place, recipient] of listOf(at(message, 'Recipients')).entries())
      addWithSuppression(report, rowOf(EVENTS, raw), {
        recipient,
        raw,
        where: within(where, `Recipients[${place}]`),
        ...sentWith(message),
      });
  const events = listOf(at(message, 'MessageEvents'));
  eachRecord(report, events, within(where, 'MessageEvents'), (_, event, place) =>
    readOne(report, event, place, message),
  );
}

function readOne(
  report: Report,
  record: JsonRecord,
  where: string,
  message: JsonRecord = record,
): void {
  const raw = wordOf(record) ?? '';
  const text = textIn(record);
  const row = rowOf(EVENTS, raw);
  const mapping = row && explained(heeding(row, raw, record), { text }, report.options);
  const facts = {
    recipient: at(record, 'Email') ?? at(record, 'Recipient'),
    raw,
    where,
    code: mapping?.status === 'delivered' ? undefined : at(record, 'TypeCode'),
    detail: text ?? at(record, 'Description'),
    occurredAt: timeOf(record),
    eventId: at(record, 'ID'),
    ...sentWith(message),
  };
  if (mapping?.action === 'remove')
    for (const suppress of LISTED)
      addWithSuppression(
        report,
        { ...mapping, suppress },
        { ...facts, ...scopeOf(suppress, record) },
      );
  else if (!mapping || mapping.status || mapping.suppress)
    addWithSuppression(report, mapping, { ...facts, ...scopeOf(mapping?.suppress, record) });
}

function sentWith(message: JsonRecord): Pick<RecordFacts, 'messageId' | 'metadata'> {
  return {
    messageId: at(message, 'MessageID'),
    metadata: { Metadata: at(message, 'Metadata'), Tag: at(message, 'Tag') },
  };
}

/** The type of a bounce or of a message's event, else that of the record; of a subscription change all that parts two. */
function wordOf(record: JsonRecord): string | undefined {
  const part = (name: string): string => textOf(at(record, name)) ?? '';
  const kind = part('RecordType');
  if (kind === '' || kind === 'Bounce') return textOf(part('Type') || kind);
  if (kind !== 'SubscriptionChange') return kind;
  const stops = at(record, 'SuppressSending');
  if (stops === false) return `${kind} false`;
  if (stops !== true) return kind;
  const because = `${kind} true ${part('SuppressionReason')}`;
  return exactWord(EVENTS, `${kind} true`, `${because} ${part('Origin')}`, because);
}

/** The server's answer, or what stands for it in a message's event. */
function textIn(record: JsonRecord): string | undefined {
  const details = at(record, 'Details');
  const text = at(details, 'DeliveryMessage') ?? at(details, 'Summary') ?? details;
  return textOf(text, LONGEST_ANSWER);
}

function timeOf(record: JsonRecord): string | undefined {
  const names = ['BouncedAt', 'DeliveredAt', 'ChangedAt', 'ReceivedAt'];
  return isoTime(names.map((name) => at(record, name)).find((time) => time !== undefined));
}

/** What the record itself says of the address counts for more than its type. */
function heeding(mapping: Mapping, raw: string, record: JsonRecord): Mapping {
  const suppress = rowOf(IF_INACTIVE, raw);
  if (at(record, 'Inactive') !== true || !(suppress || mapping.status === 'failed')) return mapping;
  return { ...mapping, suppress: suppress ?? 'provider_list listed' };
}

/** Bounces and complaints are about the address, whoever unsubscribes leaves one stream. */
function scopeOf(suppress: Suppress | undefined, record: JsonRecord): Pick<RecordFacts, 'scope'> {
  const id = textOf(at(record, 'MessageStream'));
  return suppress === 'unsubscribe listed' && id !== undefined
    ? { scope: { kind: 'stream', id } }
    : {};
}
