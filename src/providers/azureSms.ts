import { collectGridEvents, field, type GridEvent } from './internal/eventGrid.js';
import { coded } from './internal/explain.js';
import { textOf } from './internal/fields.js';
import {
  delivered,
  exactWord,
  type Mappings,
  type Reasons,
  refused,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import type { Report } from './internal/Report.js';
import { isoTime } from './internal/times.js';
import type { WebhookResult } from './webhook.js';

/** Refusals before any carrier saw the message. That these alone are final is concluded, not documented. */
const BEFORE_HAND_OFF = '4000 4001 4002 4003 4007 4008 4009 4010'.split(' ');

/**
 * Statuses, with the code where it makes something else of a failure.
 *
 * @see https://learn.microsoft.com/en-us/azure/event-grid/communication-services-telephony-sms-events
 */
const STATUSES: Mappings = {
  Delivered: delivered(),
  Failed: undelivered(),
  // The carrier gives no receipts: it may well have arrived.
  'Failed 5002': { status: 'sent', finality: 'rest' },
  ...Object.fromEntries(
    BEFORE_HAND_OFF.map((code) => [`Failed ${code}`, refused({ source: 'U' })]),
  ),
};

/** Reasons by delivery error code. */
const REASONS: Reasons = {
  4000: { reason: 'sender_rejected' },
  4001: { reason: 'configuration_error' },
  4002: { reason: 'invalid_address' },
  4003: { reason: 'unsupported_destination' },
  4004: { reason: 'recipient_not_found' },
  4005: { reason: 'content_rejected' },
  4006: { reason: 'recipient_unavailable' },
  4007: { reason: 'opted_out' },
  4008: { reason: 'configuration_error' },
  4009: { reason: 'sender_rejected' },
  4010: { reason: 'sender_rejected' },
  4020: { reason: 'sender_rejected' },
  5000: {},
  5001: { reason: 'service_error' },
  9999: {},
};

export const AZURE_SMS: Vocabulary = {
  provider: 'azure-sms',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

const CODE = /\b\d{4}\b/;

/**
 * Reads delivery reports of Azure Communication Services SMS, as Event Grid posts them. The id of a report equals that of the
 * message, so it is no `eventId`. The code stands in `deliveryStatusDetails`, alone or within a sentence.
 */
export function readAzureSms(body: unknown): WebhookResult {
  return collectGridEvents(AZURE_SMS, body, {
    SMSDeliveryReportReceived: readDelivery,
    // Somebody wrote to us.
    SMSReceived: () => undefined,
  });
}

function readDelivery(report: Report, { data, where }: GridEvent): void {
  const status = textOf(field(data, 'deliveryStatus'));
  const details = field(data, 'deliveryStatusDetails');
  const [code] = CODE.exec(textOf(details) ?? '') ?? [];
  const raw = exactWord(STATUSES, status, `${status} ${code}`);
  report.add(coded(AZURE_SMS, raw, code), {
    recipient: field(data, 'to'),
    raw,
    where,
    messageId: field(data, 'messageId'),
    code,
    detail: details,
    occurredAt: isoTime(field(data, 'receivedTimestamp')),
    metadata: { tag: field(data, 'tag') },
  });
}
