import { channelNamed } from './internal/channels.js';
import { coded } from './internal/explain.js';
import { at, errorCodeOf, type JsonRecord, textOf } from './internal/fields.js';
import {
  aside,
  delivered,
  type Mappings,
  pending,
  type Reasons,
  refused,
  sent,
  timedOut,
  undelivered,
  type Vocabulary,
  wordBeside,
} from './internal/mapping.js';
import { collectRecords, type RecordFacts, type Report } from './internal/Report.js';
import { isoTime } from './internal/times.js';
import type { WebhookResult } from './webhook.js';

/**
 * Callbacks, a failure with its code or the range that holds it, and statuses of the list of messages.
 *
 * @see https://dev.bandwidth.com/docs/messaging/webhooks
 */
const STATUSES: Mappings = {
  'message-sending': sent(),
  'message-sent': sent({ source: 'C' }),
  // Of an MMS it may say that the carrier's server has it.
  'message-delivered': delivered(),
  'message-read': delivered({ evidence: 'opened', source: 'C' }),
  'message-failed': undelivered(),
  // No receipt came in time: no failure.
  'message-failed 9902': timedOut(),
  // Bandwidth's own refusals.
  'message-failed 43xx': refused(),
  'message-failed 44xx': refused(),
  // From the carrier.
  'message-failed 47xx': undelivered(),
  'message-failed 5xxx': undelivered({ reason: 'service_error' }),
  'message-received': aside({ source: 'C' }),
  'requested-location-response': aside({ source: 'C' }),
  'suggestion-response': aside({ source: 'C' }),

  QUEUED: pending({ source: 'C' }),
  SENDING: sent({ source: 'C' }),
  SENT: sent({ source: 'C' }),
  DELIVERED: delivered({ source: 'C' }),
  FAILED: undelivered({ source: 'C' }),
  UNDELIVERED: undelivered({ source: 'C' }),
  'FAILED 9902': timedOut({ source: 'U' }),
  'UNDELIVERED 9902': timedOut({ source: 'U' }),
  // Sent, and no receipt came; the second is its old name.
  ACCEPTED: timedOut({ source: 'S' }),
  DLR_EXPIRED: timedOut({ source: 'S' }),
};

/**
 * Reasons by error code. 4750, 4753, 4772 and 9999 do not say why.
 *
 * @see https://dev.bandwidth.com/docs/messaging/errors
 */
const REASONS: Reasons = {
  4301: { reason: 'content_rejected' },
  4303: { reason: 'invalid_address' },
  // Ended before it was sent.
  4360: { reason: 'expired' },
  4401: { reason: 'service_error' },
  4403: { reason: 'sender_rejected' },
  4404: { reason: 'recipient_inactive' },
  4405: { reason: 'sender_rejected' },
  4406: { reason: 'recipient_inactive' },
  4410: { reason: 'content_rejected' },
  4411: { reason: 'message_too_large' },
  4412: { reason: 'content_rejected' },
  4420: { reason: 'service_error' },
  4421: { reason: 'configuration_error' },
  4431: { reason: 'configuration_error' },
  4432: { reason: 'unsupported_destination' },
  4433: { reason: 'configuration_error' },
  4434: { reason: 'unsupported_destination' },
  4451: { reason: 'configuration_error' },
  4452: { reason: 'configuration_error' },
  4470: { reason: 'content_rejected' },
  4481: { reason: 'sender_rejected' },
  4482: { reason: 'suppressed' },
  4493: { reason: 'configuration_error' },
  4700: { reason: 'unsupported_destination' },
  4701: { reason: 'recipient_unavailable' },
  4702: { reason: 'recipient_unavailable' },
  4711: { reason: 'message_too_large' },
  4712: { reason: 'content_rejected' },
  4720: { reason: 'invalid_address' },
  4721: { reason: 'recipient_inactive' },
  4730: { reason: 'service_error' },
  4740: { reason: 'sender_rejected' },
  4750: {},
  4751: { reason: 'message_too_large' },
  4752: { reason: 'content_rejected' },
  4753: {},
  4770: { reason: 'content_rejected' },
  4771: { reason: 'content_rejected' },
  4772: {},
  4773: { reason: 'sender_rejected' },
  4774: { reason: 'sender_rejected' },
  4775: { reason: 'opted_out' },
  4780: { reason: 'sender_rejected' },
  4781: { reason: 'sender_rejected' },
  4785: { reason: 'sender_rejected' },
  4790: { reason: 'sender_rejected' },
  4791: { reason: 'sender_rejected' },
  4792: { reason: 'sender_rejected' },
  4793: { reason: 'sender_rejected' },
  4795: { reason: 'sender_rejected' },
  9999: {},
};

export const BANDWIDTH: Vocabulary = {
  provider: 'bandwidth',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/**
 * Reads a Bandwidth callback, an array of events, or the list of messages of its REST API. A message to a group has one id and
 * an event for each recipient. The list dates when a message was sent, which is not when it got its status.
 */
export function readBandwidth(body: unknown): WebhookResult {
  return collectRecords(BANDWIDTH, body, readRecord, undefined, ['messages']);
}

function readRecord(report: Report, record: JsonRecord, where: string): void {
  const read = at(record, 'type') === undefined ? readListed : readEvent;
  read(report, record, where);
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const message = at(event, 'message');
  add(report, at(event, 'type'), at(event, 'errorCode'), {
    recipient: at(event, 'to'),
    ...channelNamed(textOf(at(message, 'channel')) ?? 'sms'),
    where,
    messageId: at(message, 'id'),
    detail: at(event, 'description'),
    occurredAt: isoTime(at(event, 'time')),
    metadata: { tag: at(message, 'tag') },
  });
}

function readListed(report: Report, message: JsonRecord, where: string): void {
  if (at(message, 'messageDirection') === 'INBOUND') return;
  add(report, at(message, 'messageStatus'), at(message, 'errorCode'), {
    recipient: at(message, 'destinationTn'),
    where,
    messageId: at(message, 'messageId'),
  });
}

function add(
  report: Report,
  status: unknown,
  errorCode: unknown,
  facts: Omit<RecordFacts, 'raw' | 'code'>,
): void {
  const code = errorCodeOf(errorCode);
  const raw = wordBeside(STATUSES, textOf(status), code);
  report.add(coded(BANDWIDTH, raw, code), { raw, code, ...facts });
}
