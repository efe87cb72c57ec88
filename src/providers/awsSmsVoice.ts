import { jsonOrLinesOf } from './internal/body.js';
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
import { eachLogged } from './internal/logEvents.js';
import { collect, type Report } from './internal/Report.js';
import { readSnsEnvelope } from './internal/snsEnvelope.js';
import { unixMsTime } from './internal/times.js';
import type { WebhookResult } from './webhook.js';

/**
 * Events without what stands before them: `TEXT_`, or `MEDIA_` of an MMS.
 *
 * @see https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-types.html
 */
const EVENTS: Mappings = {
  QUEUED: pending(),
  PENDING: pending(),
  SENT: sent(),
  // The carrier took it. In some countries no more can be known, and the event is then the final one.
  SUCCESSFUL: sent(),
  'SUCCESSFUL final': { status: 'sent', finality: 'rest' },
  DELIVERED: delivered(),
  TTL_EXPIRED: timedOut({ reason: 'expired' }),
  // No carrier said anything final within 72 hours.
  UNKNOWN: timedOut(),
  // By its own word not the last one, so the 72 hours are not over.
  'UNKNOWN open': sent({ source: 'U' }),
  INVALID: refused({ reason: 'invalid_address' }),
  INVALID_MESSAGE: refused({ reason: 'content_rejected' }),
  UNREACHABLE: undelivered({ reason: 'recipient_unavailable' }),
  CARRIER_UNREACHABLE: undelivered({ reason: 'service_error' }),
  BLOCKED: undelivered({ reason: 'opted_out' }),
  CARRIER_BLOCKED: undelivered({ reason: 'content_rejected' }),
  SPAM: undelivered({ reason: 'content_rejected' }),
  PROTECT_BLOCKED: refused({ reason: 'configuration_error', source: 'C' }),
};

/** Refused for what the sender has set up, or asks for. */
const MISCONFIGURED = refused({ reason: 'configuration_error', source: 'U' });

/**
 * Some events of an MMS are about its files. The status that stands beside an event is its name without the prefix, and in the
 * older form there is nothing else.
 *
 * @see https://docs.aws.amazon.com/pinpoint/latest/developerguide/event-streams-data-sms.html
 */
const STATUSES: Mappings = {
  ...Object.fromEntries(
    ['TEXT_', 'MEDIA_', ''].flatMap((prefix) =>
      Object.entries(EVENTS).map(([event, mapping]) => [`${prefix}${event}`, mapping]),
    ),
  ),
  MEDIA_FILE_INACCESSIBLE: refused({ reason: 'configuration_error', source: 'C' }),
  MEDIA_FILE_TYPE_UNSUPPORTED: refused({ reason: 'content_rejected', source: 'C' }),
  MEDIA_FILE_SIZE_EXCEEDED: refused({ reason: 'message_too_large', source: 'C' }),
  MAX_PRICE_EXCEEDED: refused({ reason: 'configuration_error' }),
  OPTED_OUT: refused({ reason: 'opted_out' }),
  // Refusals of the older form, before any carrier saw the message.
  INVALID_PHONE_NUMBER: refused({ reason: 'invalid_address', source: 'U' }),
  DESTINATION_COUNTRY_NOT_SUPPORTED: refused({ reason: 'unsupported_destination', source: 'U' }),
  INVALID_SENDER_ID: refused({ reason: 'sender_rejected', source: 'U' }),
  SENDER_ID_NOT_SUPPORTED_FOR_DESTINATION: refused({ reason: 'sender_rejected', source: 'U' }),
  RATE_EXCEEDED: refused({ reason: 'service_error', source: 'U' }),
  NO_QUOTA_LEFT_FOR_ACCOUNT: MISCONFIGURED,
  NO_ORIGINATION_IDENTITY_AVAILABLE_TO_SEND: MISCONFIGURED,
  ACCOUNT_IN_SANDBOX: MISCONFIGURED,
  INVALID_ORIGINATION_IDENTITY: MISCONFIGURED,
  ORIGINATION_IDENTITY_DOES_NOT_EXIST: MISCONFIGURED,
  INVALID_DLT_PARAMETERS: MISCONFIGURED,
  INVALID_PARAMETERS: MISCONFIGURED,
  ACCESS_DENIED: MISCONFIGURED,
  INVALID_KEYWORD: MISCONFIGURED,
  INVALID_POOL_ID: MISCONFIGURED,
  // What somebody wrote to us.
  '_SMS.RECEIVED': aside({ source: 'C' }),
  '_SMS.OPTOUT': aside({ source: 'C' }),
};

export const AWS_SMS_VOICE: Vocabulary = {
  provider: 'aws-sms-voice',
  channel: 'sms',
  statuses: STATUSES,
};

/**
 * Reads the events of AWS End User Messaging SMS, and the SMS records of the Pinpoint event stream before it: as they are, in
 * an SNS envelope, from EventBridge, as a list, as lines or records of Firehose, as a Lambda function gets them from SNS, SQS or
 * Kinesis, or out of a CloudWatch log. `messageId` is the one that the send call answered with. What the carrier calls successful
 * is no delivery, not even where it is the last word.
 */
export function readAwsSmsVoice(body: unknown): WebhookResult {
  return collect(AWS_SMS_VOICE, (report) =>
    readSnsEnvelope(report, jsonOrLinesOf(body), (_, document, where) =>
      eachLogged(report, document, where, readEvent),
    ),
  );
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const attributes = at(event, 'attributes');
  const raw = wordOf(event);
  report.add(rowOf(STATUSES, raw), {
    recipient: at(event, 'destinationPhoneNumber') ?? at(attributes, 'destination_phone_number'),
    raw,
    where,
    messageId: at(event, 'messageId') ?? at(attributes, 'message_id'),
    detail: at(event, 'messageStatusDescription'),
    occurredAt: unixMsTime(at(event, 'eventTimestamp') ?? at(event, 'event_timestamp')),
    metadata: {
      context: at(event, 'context'),
      customer_context: at(attributes, 'customer_context'),
    },
  });
}

/** The event, or the status of the older form; and whether it is the last, where that makes a difference. */
function wordOf(event: JsonRecord): string | undefined {
  const kind = textOf(at(event, 'event_type'));
  const word =
    textOf(at(event, 'eventType')) ??
    textOf(at(event, 'messageStatus')) ??
    textOf(at(event, 'attributes', 'record_status')) ??
    kind;
  // The older form says `_SMS.BUFFERED` while more is to come.
  const last = kind === '_SMS.SUCCESS' || at(event, 'isFinal');
  if (typeof last !== 'boolean') return word;
  return exactWord(STATUSES, word, `${word} ${last ? 'final' : 'open'}`);
}
