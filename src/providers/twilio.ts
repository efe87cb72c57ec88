import { readAddress } from '../core/index.js';
import { type FormFields, fieldsOf, formOf, jsonOf, only, recordOf } from './internal/body.js';
import { coded } from './internal/explain.js';
import { at, errorCodeOf, isRecord, type JsonRecord, textOf } from './internal/fields.js';
import { eachForm } from './internal/formPage.js';
import {
  aside,
  delivered,
  type Mappings,
  pending,
  type Reasons,
  refused,
  sent,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, eachRecord, type RecordFacts, type Report } from './internal/Report.js';
import { isoTime, mailTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/** @see https://www.twilio.com/docs/messaging/guides/track-outbound-message-status */
const STATUSES: Mappings = {
  accepted: pending(),
  scheduled: pending(),
  queued: pending(),
  sending: pending(),
  // The nearest carrier took it. Where no receipts exist this stays the last word.
  sent: sent(),
  delivered: delivered(),
  read: delivered({ evidence: 'opened', source: 'C' }),
  undelivered: undelivered(),
  failed: refused(),
  canceled: refused({ reason: 'cancelled', source: 'C' }),
  partially_delivered: undelivered({ source: 'C' }),
  receiving: aside({ source: 'C' }),
  received: aside({ source: 'C' }),
};

/**
 * Reasons by error code. 30004 does not say who blocked, 30008 says only that the cause is not known. Twilio adds codes as it
 * likes, so one that is missing here has no reason and stays as code.
 *
 * @see https://www.twilio.com/docs/api/errors
 */
const REASONS: Reasons = {
  21211: { reason: 'invalid_address' },
  21214: { reason: 'recipient_unavailable' },
  21408: { reason: 'configuration_error' },
  21606: { reason: 'configuration_error', source: 'U' },
  21608: { reason: 'configuration_error' },
  21610: { reason: 'opted_out' },
  21611: { reason: 'service_error' },
  21612: { reason: 'unsupported_destination' },
  21614: { reason: 'unsupported_destination' },
  21617: { reason: 'message_too_large' },
  21635: { reason: 'unsupported_destination' },
  30001: { reason: 'service_error' },
  30002: { reason: 'configuration_error' },
  30003: { reason: 'recipient_unavailable' },
  30004: {},
  30005: { reason: 'recipient_not_found' },
  30006: { reason: 'unsupported_destination' },
  30007: { reason: 'content_rejected' },
  30008: {},
  30009: { reason: 'service_error' },
  30010: { reason: 'configuration_error' },
  30011: { reason: 'unsupported_destination' },
  30017: { reason: 'service_error' },
  30019: { reason: 'message_too_large' },
  30022: { reason: 'service_error', source: 'U' },
  30024: { reason: 'sender_rejected', source: 'U' },
  30032: { reason: 'sender_rejected', source: 'U' },
  30033: { reason: 'sender_rejected', source: 'U' },
  30034: { reason: 'sender_rejected' },
  30036: { reason: 'expired' },
  30038: { reason: 'content_rejected', source: 'U' },
  30039: { reason: 'service_error', source: 'U' },
  30042: { reason: 'sender_rejected', source: 'S' },
  30410: { reason: 'service_error', source: 'S' },
  30450: { reason: 'content_rejected', source: 'S' },
  30453: { reason: 'service_error', source: 'S' },
  63003: { reason: 'recipient_not_found', source: 'U' },
  63005: { reason: 'content_rejected', source: 'U' },
  63007: { reason: 'configuration_error', source: 'U' },
  63013: { reason: 'content_rejected', source: 'U' },
  63014: { reason: 'opted_out' },
  63015: { reason: 'configuration_error', source: 'U' },
  63016: { reason: 'configuration_error' },
  63018: { reason: 'service_error', source: 'U' },
  63024: { reason: 'recipient_not_found' },
};

export const TWILIO: Vocabulary = {
  provider: 'twilio',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/** Names of one fact in the callback's form, in the old one, in the REST document, and in what the SDKs and streams make of it. */
const NAMES = {
  id: ['MessageSid', 'SmsSid', 'sid', 'messageSid'],
  status: ['MessageStatus', 'SmsStatus', 'status'],
  recipient: ['To', 'to'],
  code: ['ErrorCode', 'error_code', 'errorCode'],
  detail: ['ErrorMessage', 'error_message', 'errorMessage', 'ChannelStatusMessage'],
  updated: ['date_updated', 'dateUpdated'],
} as const;

/** An event of a stream has the status as the last part of its type, such as `com.twilio.messaging.message.delivered`. */
const STREAMED = /^com\.twilio\.messaging\.(?:inbound-)?message\.([a-z_]+)$/i;

/**
 * Reads a Twilio status callback (form fields), a message document of its REST API, a page or a list of them (JSON), or the
 * events of an Event Streams sink. A callback carries neither a time nor an id of its own; what the host wrote into the callback's
 * address comes back as `metadata`.
 */
export function readTwilio(body: unknown, { query }: WebhookOptions = {}): WebhookResult {
  return collect(TWILIO, (report) => {
    const document = jsonOf(body);
    const metadata = recordOf(query);
    if (Array.isArray(document) || at(document, 'specversion') !== undefined)
      eachRecord(report, document, '', (_report, event, where) =>
        readStreamed(report, event, { where, metadata }),
      );
    else
      eachForm(report, body, 'messages', formOf(body), (fields, where) =>
        readFields(report, fields, { where, metadata }),
      );
  });
}

/** Where a report stands, and what is known of it from outside. */
type Around = Partial<Pick<RecordFacts, 'where' | 'metadata' | 'occurredAt' | 'eventId'>>;

/** @see https://www.twilio.com/docs/events/event-types/messaging */
function readStreamed(report: Report, event: JsonRecord, around: Around): void {
  const kind = textOf(at(event, 'type'));
  // An SDK lists messages as they are.
  if (!kind) return readFields(report, fieldsOf(event), around);
  const [, status] = STREAMED.exec(kind) ?? [];
  if (!status) return report.problem('not_recognised', around.where ?? '', kind);
  const data = at(event, 'data');
  const fields = fieldsOf({ ...(isRecord(data) && data), MessageStatus: status });
  readFields(report, fields, {
    ...around,
    occurredAt: isoTime(at(event, 'time')),
    eventId: at(event, 'id'),
  });
}

function readFields(report: Report, fields: FormFields, around: Around): void {
  const raw = only(fields, ...NAMES.status);
  if (!raw) return report.problem('unexpected_shape', around.where ?? NAMES.status[0]);
  const { address: recipient, ...route } = readAddress(only(fields, ...NAMES.recipient) ?? '');
  const code = errorCodeOf(only(fields, ...NAMES.code));
  const updated = only(fields, ...NAMES.updated);
  report.add(coded(TWILIO, raw, code), {
    recipient,
    raw,
    messageId: only(fields, ...NAMES.id),
    code,
    detail: only(fields, ...NAMES.detail),
    ...route,
    ...around,
    where: around.where ?? 'To',
    occurredAt: around.occurredAt ?? mailTime(updated) ?? isoTime(updated),
  });
}
