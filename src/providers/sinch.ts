import { jsonOf } from './internal/body.js';
import { channelNamed } from './internal/channels.js';
import { coded } from './internal/explain.js';
import { at, errorCodeOf, type JsonRecord, listOf, textOf } from './internal/fields.js';
import {
  delivered,
  exactWord,
  type Mappings,
  pending,
  type Reasons,
  refused,
  sent,
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, eachRecord, type RecordFacts, type Report } from './internal/Report.js';
import { isoTime } from './internal/times.js';
import type { WebhookResult } from './webhook.js';

/**
 * Statuses of the SMS API and of the Conversation API. Those that both have mean the same; their case differs from place to
 * place.
 *
 * @see https://developers.sinch.com/docs/sms/api-reference/sms/tag/Delivery-reports
 * @see https://developers.sinch.com/docs/conversation/callbacks
 */
const STATUSES: Mappings = {
  Queued: pending(),
  Dispatched: sent(),
  Delivered: delivered(),
  Failed: undelivered(),
  Expired: timedOut({ reason: 'expired' }),
  // Handed over, and no receipt came that anybody can read: final, and no failure.
  Unknown: timedOut(),
  Rejected: undelivered(),
  Deleted: undelivered(),
  Aborted: refused(),
  Cancelled: refused({ reason: 'cancelled' }),

  QUEUED_ON_CHANNEL: sent({ source: 'C' }),
  READ: delivered({ evidence: 'opened', source: 'C' }),
  SWITCHING_CHANNEL: pending({ source: 'C' }),
  // No receipt came: no failure.
  'FAILED DELIVERY_REPORT_TIME_OUT': timedOut({ source: 'C' }),
};

/**
 * Codes of the SMS API, and those of the Conversation API that state a cause.
 *
 * @see https://developers.sinch.com/docs/sms/api-reference/sms/tag/Delivery-reports/#tag/Delivery-reports/section/Delivery-report-error-codes
 * @see https://developers.sinch.com/docs/conversation/callbacks
 */
const REASONS: Reasons = {
  402: { reason: 'unsupported_destination' },
  403: { reason: 'service_error' },
  404: { reason: 'service_error' },
  405: { reason: 'configuration_error' },
  406: { reason: 'expired' },
  407: { reason: 'cancelled' },
  408: { reason: 'content_rejected' },
  410: { reason: 'configuration_error' },
  411: { reason: 'message_too_large' },
  412: { reason: 'configuration_error' },
  413: { reason: 'configuration_error' },
  414: { reason: 'content_rejected', source: 'S' },
  415: { reason: 'unsupported_destination', source: 'S' },
  416: { reason: 'unsupported_destination', source: 'S' },
  417: { reason: 'recipient_unavailable', source: 'S' },
  418: { reason: 'content_rejected', source: 'S' },

  INTERNAL_ERROR: { reason: 'service_error', source: 'C' },
  RATE_LIMITED: { reason: 'service_error', source: 'C' },
  CHANNEL_FAILURE: { reason: 'service_error', source: 'C' },
  RECIPIENT_INVALID_CHANNEL_IDENTITY: { reason: 'invalid_address', source: 'C' },
  RECIPIENT_NOT_OPTED_IN: { reason: 'opted_out', source: 'C' },
  OUTSIDE_ALLOWED_SENDING_WINDOW: { reason: 'configuration_error', source: 'C' },
  CHANNEL_BAD_CONFIGURATION: { reason: 'configuration_error', source: 'C' },
  CHANNEL_CONFIGURATION_MISSING: { reason: 'configuration_error', source: 'C' },
  MEDIA_NOT_REACHABLE: { reason: 'configuration_error', source: 'C' },
  TEMPLATE_NOT_FOUND: { reason: 'configuration_error', source: 'C' },
  TEMPLATE_INSUFFICIENT_PARAMETERS: { reason: 'configuration_error', source: 'C' },
  TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION: { reason: 'configuration_error', source: 'C' },
  BAD_REQUEST: { reason: 'configuration_error', source: 'C' },
  UNKNOWN_APP: { reason: 'configuration_error', source: 'C' },
  NO_PERMISSION: { reason: 'configuration_error', source: 'C' },
  INACTIVE_CREDENTIAL: { reason: 'configuration_error', source: 'C' },
  MEDIA_TYPE_UNSUPPORTED: { reason: 'content_rejected', source: 'C' },
  DELIVERY_REJECTED_DUE_TO_POLICY: { reason: 'content_rejected', source: 'C' },
  MEDIA_TOO_LARGE: { reason: 'message_too_large', source: 'C' },
  DELIVERY_TIMED_OUT: { reason: 'expired', source: 'C' },
  MESSAGE_EXPIRED: { reason: 'expired', source: 'C' },
};

export const SINCH: Vocabulary = {
  provider: 'sinch',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/**
 * Reads a Sinch delivery report: of one recipient, a page of them, of a batch with its recipients, or of the Conversation API.
 * `messageId` of an SMS is the id of its batch, so it names a message only together with the recipient. A summary counts and names
 * nobody.
 */
export function readSinch(body: unknown): WebhookResult {
  return collect(SINCH, (report) => {
    const document = jsonOf(body);
    const groups = at(document, 'statuses');
    const page = at(document, 'delivery_reports');
    const message = at(document, 'message_delivery_report');
    if (document === undefined) report.problem('unreadable', '');
    else if (message !== undefined) readConversation(report, document, message);
    else if (page !== undefined) eachRecord(report, page, 'delivery_reports', readRecipient);
    else if (groups === undefined) readRecipient(report, document);
    else {
      eachRecord(report, groups, 'statuses', (_report, group, where) =>
        readGroup(report, document, group, where),
      );
    }
  });
}

function readRecipient(
  report: Report,
  document: unknown,
  where = 'recipient',
  recipient = at(document, 'recipient'),
): void {
  // What somebody wrote to us comes to the same address.
  if (textOf(at(document, 'type'))?.startsWith('mo_')) return;
  add(report, at(document, 'status'), at(document, 'code'), {
    recipient,
    where,
    // The operator's own time is read out of a receipt that names no zone.
    occurredAt: isoTime(at(document, 'at')),
    messageId: at(document, 'batch_id'),
    metadata: { client_reference: at(document, 'client_reference') },
  });
}

/** Those of a batch that stand alike, each as if it were reported alone. */
function readGroup(report: Report, batch: object, group: JsonRecord, where: string): void {
  const recipients = listOf(at(group, 'recipients'));
  if (recipients.length === 0) report.problem('no_recipient', where, textOf(at(group, 'status')));
  const alone = { ...batch, ...group };
  for (const [place, recipient] of recipients.entries())
    readRecipient(report, alone, `${where}.recipients[${place}]`, recipient);
}

function readConversation(report: Report, document: unknown, message: unknown): void {
  add(report, at(message, 'status'), at(message, 'reason', 'code'), {
    recipient: at(message, 'channel_identity', 'identity'),
    where: 'message_delivery_report',
    messageId: at(message, 'message_id'),
    detail: at(message, 'reason', 'description'),
    occurredAt: isoTime(at(document, 'event_time') ?? at(document, 'accepted_time')),
    metadata: { metadata: at(message, 'metadata') },
    ...channelNamed(textOf(at(message, 'channel_identity', 'channel')) ?? 'SMS'),
  });
}

function add(
  report: Report,
  status: unknown,
  code: unknown,
  facts: Omit<RecordFacts, 'raw' | 'code'>,
): void {
  const raw = textOf(status);
  const stated = errorCodeOf(code);
  report.add(coded(SINCH, exactWord(STATUSES, raw, `${raw} ${stated}`), stated), {
    raw,
    code: stated,
    ...facts,
  });
}
