import { type FormFields, only, receiptOf, recordOf } from './internal/body.js';
import { channelNamed } from './internal/channels.js';
import { coded } from './internal/explain.js';
import { errorCodeOf } from './internal/fields.js';
import { eachForm } from './internal/formPage.js';
import {
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
import type { WebhookOptions, WebhookResult } from './webhook.js';

/** @see https://www.plivo.com/docs/messaging/api/message#message-states */
const STATUSES: Mappings = {
  queued: pending(),
  // The carrier took it. Where no receipts exist this stays the last word.
  sent: sent(),
  delivered: delivered(),
  // Never reached a carrier.
  failed: refused(),
  undelivered: undelivered(),
  read: delivered({ evidence: 'opened', source: 'U' }),
  rejected: refused({ source: 'S' }),
};

/**
 * Reasons by error code. 1000 says that the cause is not known.
 *
 * @see https://www.plivo.com/docs/messaging/troubleshooting/error-codes
 */
const REASONS: Reasons = {
  10: { reason: 'content_rejected' },
  20: { reason: 'service_error' },
  30: { reason: 'content_rejected' },
  40: { reason: 'sender_rejected' },
  50: { reason: 'invalid_address' },
  60: { reason: 'service_error' },
  70: { reason: 'recipient_inactive' },
  80: { reason: 'recipient_unavailable' },
  90: { reason: 'service_error' },
  100: { reason: 'unsupported_destination' },
  110: { reason: 'message_too_large' },
  200: { reason: 'opted_out' },
  201: { reason: 'unsupported_destination' },
  1000: {},
};

export const PLIVO: Vocabulary = {
  provider: 'plivo',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/** Names of one fact in the callback's form and in the REST document. */
const NAMES = {
  id: ['MessageUUID', 'message_uuid'],
  status: ['Status', 'message_state'],
  recipient: ['To', 'to_number'],
  code: ['ErrorCode', 'error_code'],
} as const;

/** Plivo's own parameters. Where it calls by GET, they stand beside those that the host wrote into the address. */
const OWN = new Set([
  'From',
  'To',
  'Status',
  'TotalRate',
  'TotalAmount',
  'Units',
  'MCC',
  'MNC',
  'ErrorCode',
  'ParentMessageUUID',
  'PartInfo',
  'MessageUUID',
]);

/**
 * Reads a Plivo status callback (form fields, or the query of a call), or a message document of its REST API or a page of them
 * (JSON). None says when it happened: a document's `message_time` is when the message was sent. What the host wrote into the
 * callback's address comes back as `metadata`.
 */
export function readPlivo(body: unknown, { query }: WebhookOptions = {}): WebhookResult {
  return collect(PLIVO, (report) =>
    eachForm(report, body, 'objects', receiptOf(body, query), (fields, where) =>
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
  if (only(fields, 'message_direction') === 'inbound') return;
  const code = errorCodeOf(only(fields, ...NAMES.code));
  report.add(coded(PLIVO, raw, code), {
    recipient: only(fields, ...NAMES.recipient),
    // A callback does not say.
    ...channelNamed(only(fields, 'message_type') ?? 'sms'),
    raw,
    where: where ?? 'To',
    messageId: only(fields, ...NAMES.id),
    code,
    metadata: Object.fromEntries(
      Object.entries(recordOf(query)).filter(([name]) => !OWN.has(name)),
    ),
  });
}
