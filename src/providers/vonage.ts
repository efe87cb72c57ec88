import { type FormFields, jsonOf, only, receiptOf } from './internal/body.js';
import { channelNamed } from './internal/channels.js';
import { coded } from './internal/explain.js';
import { at, errorCodeOf, textOf } from './internal/fields.js';
import {
  delivered,
  exactWord,
  type Mappings,
  pending,
  type Reasons,
  refused,
  rowOf,
  sent,
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, eachRecord, type Report } from './internal/Report.js';
import { isoTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * Codes of receipts. 1 and 99 say that the cause is not known; 9, an "illegal number", is one that opted out.
 *
 * @see https://developer.vonage.com/en/messaging/sms/guides/delivery-receipts
 */
const RECEIPT_CODES: Reasons = {
  1: {},
  2: { reason: 'recipient_unavailable' },
  3: { reason: 'recipient_inactive' },
  4: { reason: 'recipient_inactive' },
  5: { reason: 'service_error' },
  6: { reason: 'content_rejected' },
  7: { reason: 'recipient_unavailable' },
  8: { reason: 'service_error' },
  9: { reason: 'opted_out' },
  10: { reason: 'configuration_error' },
  11: { reason: 'service_error' },
  12: { reason: 'recipient_not_found' },
  13: { reason: 'content_rejected' },
  14: { reason: 'unsupported_destination' },
  15: { reason: 'recipient_unavailable' },
  50: { reason: 'sender_rejected' },
  51: { reason: 'sender_rejected' },
  52: { reason: 'sender_rejected' },
  53: { reason: 'opted_out' },
  54: { reason: 'sender_rejected' },
  99: {},
};

/**
 * Words of the SMS API's receipts and of the Messages API, and the numbers that the SMS API answers a send call with.
 *
 * @see https://developer.vonage.com/en/messaging/sms/guides/delivery-receipts
 * @see https://developer.vonage.com/en/messages/concepts/message-status
 * @see https://developer.vonage.com/en/messaging/sms/guides/troubleshooting-sms
 */
const STATUSES: Mappings = {
  accepted: sent(),
  buffered: sent(),
  // By the handset, or in some countries by the carrier alone.
  delivered: delivered(),
  expired: timedOut({ reason: 'expired' }),
  // What kept it from arriving until its time was over says more.
  ...Object.fromEntries(
    Object.entries(RECEIPT_CODES).flatMap(([code, { reason }]) =>
      reason ? [[`expired ${code}`, timedOut({ reason })]] : [],
    ),
  ),
  failed: undelivered(),
  rejected: refused(),
  unknown: { status: 'unknown', finality: 'open' },

  submitted: sent(),
  read: delivered({ evidence: 'opened' }),
  // Vonage did not reach the channel: an outage, and no word about the recipient.
  undeliverable: undelivered({ reason: 'service_error' }),

  0: pending(),
  1: refused({ reason: 'service_error' }),
  2: refused({ reason: 'configuration_error', source: 'C' }),
  3: refused({ reason: 'configuration_error', source: 'C' }),
  4: refused({ reason: 'configuration_error', source: 'C' }),
  5: refused({ reason: 'service_error' }),
  // The message could not be processed, and nobody says why.
  6: refused({ source: 'C' }),
  7: refused({ reason: 'opted_out' }),
  8: refused({ reason: 'configuration_error' }),
  9: refused({ reason: 'configuration_error' }),
  10: refused({ reason: 'service_error', source: 'C' }),
  11: refused({ reason: 'configuration_error', source: 'C' }),
  12: refused({ reason: 'message_too_large' }),
  14: refused({ reason: 'configuration_error', source: 'C' }),
  15: refused({ reason: 'sender_rejected' }),
  22: refused({ reason: 'configuration_error', source: 'C' }),
  23: refused({ reason: 'configuration_error', source: 'C' }),
  29: refused({ reason: 'configuration_error' }),
  32: refused({ reason: 'configuration_error', source: 'C' }),
  // The recipient's number is deactivated, and not the sender's account, as a list of these numbers may suggest.
  33: refused({ reason: 'recipient_inactive', source: 'C' }),
};

/**
 * Codes of the Messages API. 1040 and 1330 do not say why.
 *
 * @see https://developer.vonage.com/en/api-errors/messages
 */
const MESSAGES_CODES: Reasons = {
  1000: { reason: 'service_error', source: 'U' },
  1010: { reason: 'configuration_error', source: 'U' },
  1020: { reason: 'configuration_error', source: 'U' },
  1021: { reason: 'configuration_error', source: 'U' },
  1022: { reason: 'configuration_error', source: 'U' },
  1030: { reason: 'service_error', source: 'U' },
  1040: { source: 'U' },
  1050: { reason: 'opted_out', source: 'U' },
  1060: { reason: 'configuration_error', source: 'U' },
  1070: { reason: 'configuration_error', source: 'U' },
  1080: { reason: 'configuration_error', source: 'U' },
  1120: { reason: 'sender_rejected', source: 'C' },
  1160: { reason: 'configuration_error', source: 'C' },
  1170: { reason: 'invalid_address', source: 'C' },
  1180: { reason: 'recipient_unavailable', source: 'C' },
  1190: { reason: 'recipient_inactive', source: 'C' },
  1200: { reason: 'service_error', source: 'C' },
  1210: { reason: 'content_rejected', source: 'C' },
  1220: { reason: 'recipient_unavailable', source: 'C' },
  1230: { reason: 'service_error', source: 'C' },
  1240: { reason: 'opted_out', source: 'C' },
  1241: { reason: 'service_error', source: 'C' },
  1250: { reason: 'unsupported_destination', source: 'C' },
  1260: { reason: 'recipient_unavailable', source: 'C' },
  1270: { reason: 'content_rejected', source: 'C' },
  1280: { reason: 'unsupported_destination', source: 'C' },
  1290: { reason: 'recipient_unavailable', source: 'C' },
  1300: { reason: 'unsupported_destination', source: 'C' },
  1310: { reason: 'unsupported_destination', source: 'C' },
  1320: { reason: 'cancelled', source: 'C' },
  1330: { source: 'C' },
  1331: { reason: 'service_error', source: 'C' },
  1340: { reason: 'configuration_error', source: 'C' },
  1360: { reason: 'expired', source: 'C' },
};

export const VONAGE: Vocabulary = {
  provider: 'vonage',
  channel: 'sms',
  statuses: STATUSES,
  reasons: { ...RECEIPT_CODES, ...MESSAGES_CODES },
};

/** The time of most receipts, which is UTC whether it says so or not. */
const SPACED = /^(\S+) (\S+)(?: \+0000)?$/;

/**
 * Reads what Vonage says of a message: a receipt of the SMS API (form, JSON or the query of a call), its answer to a send call,
 * or a status of the Messages API, old and new. A receipt's `to` is the sender, `msisdn` the recipient; each part of a long SMS
 * has an id and a receipt of its own.
 */
export function readVonage(body: unknown, { query }: WebhookOptions = {}): WebhookResult {
  return collect(VONAGE, (report) => {
    const document = jsonOf(body);
    const parts = at(document, 'messages');
    if (parts !== undefined) eachRecord(report, parts, 'messages', readPart);
    else if (at(document, 'message_uuid') !== undefined) readMessage(report, document);
    else readReceipt(report, receiptOf(body, query));
  });
}

function readReceipt(report: Report, fields: FormFields | undefined): void {
  if (!fields) return report.problem('unreadable', '');
  const raw = textOf(only(fields, 'status'));
  if (!raw) return report.problem('unexpected_shape', 'status');
  const code = errorCodeOf(only(fields, 'err-code'));
  const word = exactWord(STATUSES, raw, `${raw} ${code}`);
  report.add(coded({ statuses: STATUSES, reasons: RECEIPT_CODES }, word, code), {
    recipient: only(fields, 'msisdn'),
    raw,
    where: 'msisdn',
    messageId: only(fields, 'messageId'),
    code,
    // The carrier's own `scts` names no zone.
    occurredAt: isoTime(only(fields, 'message-timestamp')?.replace(SPACED, '$1T$2Z')),
    metadata: { 'client-ref': only(fields, 'client-ref') },
  });
}

/** One part of a message that was just sent. Here `to` is the recipient, and the status is the code. */
function readPart(report: Report, part: unknown, where: string): void {
  const raw = textOf(at(part, 'status'));
  report.add(rowOf(STATUSES, raw), {
    recipient: at(part, 'to'),
    raw,
    where,
    messageId: at(part, 'message-id'),
    code: errorCodeOf(raw),
    detail: at(part, 'error-text'),
    metadata: { 'client-ref': at(part, 'client-ref') },
  });
}

function readMessage(report: Report, message: unknown): void {
  const raw = textOf(at(message, 'status'));
  if (raw === undefined) return report.problem('unexpected_shape', 'status');
  const to = at(message, 'to');
  const error = at(message, 'error');
  const code = codeOf(error);
  report.add(coded({ statuses: STATUSES, reasons: MESSAGES_CODES }, raw, code), {
    recipient: at(to, 'number') ?? at(to, 'id') ?? to,
    ...channelNamed(textOf(at(message, 'channel') ?? at(to, 'type')) ?? 'sms'),
    raw,
    where: 'to',
    messageId: at(message, 'message_uuid'),
    code,
    detail: at(error, 'detail') ?? at(error, 'reason'),
    occurredAt: isoTime(at(message, 'timestamp')),
    metadata: { client_ref: at(message, 'client_ref') },
  });
}

/** The number stands as title, and at the end of the type; the title can also say it in words. */
function codeOf(error: unknown): string | undefined {
  const [, typed] = /#(\d{1,9})$/.exec(textOf(at(error, 'type')) ?? '') ?? [];
  return typed ?? textOf(at(error, 'title') ?? at(error, 'code'));
}
