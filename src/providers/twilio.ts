import { readAddress } from '../core/index.js';
import { type FormFields, formOf, only, recordOf } from './internal/body.js';
import { coded } from './internal/explain.js';
import { errorCodeOf } from './internal/fields.js';
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
import { collect, type Report } from './internal/Report.js';
import { mailTime } from './internal/times.js';
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
  30034: { reason: 'sender_rejected' },
  30036: { reason: 'expired' },
  30042: { reason: 'sender_rejected', source: 'S' },
  30410: { reason: 'service_error', source: 'S' },
  30450: { reason: 'content_rejected', source: 'S' },
  30453: { reason: 'service_error', source: 'S' },
  63014: { reason: 'opted_out' },
  63016: { reason: 'configuration_error' },
  63024: { reason: 'recipient_not_found' },
};

export const TWILIO: Vocabulary = {
  provider: 'twilio',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/** Names of one fact in the callback's form, in the old one, and in the REST document. */
const NAMES = {
  id: ['MessageSid', 'SmsSid', 'sid'],
  status: ['MessageStatus', 'SmsStatus', 'status'],
  recipient: ['To', 'to'],
  code: ['ErrorCode', 'error_code'],
  detail: ['ErrorMessage', 'error_message'],
  updated: ['date_updated'],
} as const;

/**
 * Reads a Twilio status callback (form fields), or a message document of its REST API or a page of them (JSON). A callback
 * carries neither a time nor an id of its own; what the host wrote into the callback's address comes back as `metadata`.
 */
export function readTwilio(body: unknown, { query }: WebhookOptions = {}): WebhookResult {
  return collect(TWILIO, (report) =>
    eachForm(report, body, 'messages', formOf(body), (fields, where) =>
      readFields(report, fields, query, where),
    ),
  );
}

function readFields(
  report: Report,
  fields: FormFields,
  query: WebhookOptions['query'],
  where?: string,
): void {
  const raw = only(fields, ...NAMES.status);
  if (!raw) return report.problem('unexpected_shape', where ?? NAMES.status[0]);
  const { address: recipient, ...route } = readAddress(only(fields, ...NAMES.recipient) ?? '');
  const code = errorCodeOf(only(fields, ...NAMES.code));
  report.add(coded(TWILIO, raw, code), {
    recipient,
    raw,
    where: where ?? 'To',
    messageId: only(fields, ...NAMES.id),
    code,
    detail: only(fields, ...NAMES.detail),
    occurredAt: mailTime(only(fields, ...NAMES.updated)),
    ...route,
    metadata: recordOf(query),
  });
}
