import { only, receiptOf, recordOf } from './internal/body.js';
import { coded } from './internal/explain.js';
import { textOf } from './internal/fields.js';
import {
  delivered,
  type Mappings,
  pending,
  type Reasons,
  refused,
  rowOf,
  sent,
  undelivered,
  type Vocabulary,
  wordBeside,
} from './internal/mapping.js';
import { collect } from './internal/Report.js';
import { unixTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * Status codes, and the text beside them where it parts one from another. The text "Sent" stands beside 201 as well, which is
 * the handset's receipt; without a code it says nothing.
 *
 * @see https://help.clicksend.com/ "SMS gateway error codes"
 */
const STATUSES: Mappings = {
  200: pending(),
  'Queued 200': pending(),
  'Scheduled 200': pending(),
  'Wait approval 200': pending(),
  'Sent 200': sent(),
  201: delivered(),
  'Sent 201': delivered(),
  // Will be tried again.
  300: sent(),
  301: undelivered(),
  'Failed 301': undelivered(),
  'Cancelled 301': refused({ reason: 'cancelled' }),
  // The error says it as well. What was cancelled and has failed is not tried again.
  '300 5': sent({ reason: 'cancelled' }),
  '301 5': refused({ reason: 'cancelled' }),
  'Failed 301 5': refused({ reason: 'cancelled' }),
};

/** Reasons by error code. 4 stands for delivered; 15 states no cause. 5, cancelled, stands beside its status. */
const REASONS: Reasons = {
  4: {},
  8: { reason: 'recipient_not_found' },
  9: { reason: 'recipient_not_found' },
  10: { reason: 'opted_out' },
  11: { reason: 'unsupported_destination' },
  12: { reason: 'recipient_unavailable' },
  13: { reason: 'mailbox_full' },
  14: { reason: 'service_error' },
  15: {},
  16: { reason: 'service_error' },
  17: { reason: 'service_error' },
  18: { reason: 'service_error' },
  19: { reason: 'content_rejected' },
  20: { reason: 'expired' },
};

export const CLICKSEND: Vocabulary = {
  provider: 'clicksend',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/**
 * Reads a ClickSend delivery receipt: form fields, JSON or the query of a call. `messageId` is the `message_id` that the send
 * call answered with. Most receipts do not say to whom, and such a one cannot be read: find the number by its `message_id`, and
 * give it as `to` in the query.
 */
export function readClickSend(body: unknown, { query }: WebhookOptions = {}): WebhookResult {
  return collect(CLICKSEND, (report) => {
    const fields = receiptOf(body, query);
    const raw = fields && wordOf(only(fields, 'status'), only(fields, 'status_code'));
    if (fields === undefined || raw === undefined) {
      report.problem(fields ? 'unexpected_shape' : 'unreadable', fields ? 'status_code' : '');
      return;
    }
    const code = only(fields, 'error_code');
    report.add(coded(CLICKSEND, wordBeside(STATUSES, raw, code), code), {
      recipient: only(fields, 'to') ?? recordOf(query).to,
      raw,
      where: 'to',
      messageId: only(fields, 'message_id'),
      code,
      detail: only(fields, 'error_text', 'status_text'),
      occurredAt: unixTime(only(fields, 'timestamp')),
      metadata: { custom_string: only(fields, 'custom_string') },
    });
  });
}

/** The text and the code; a text that is not known leaves the code alone. */
function wordOf(text: string | undefined, code: string | undefined): string | undefined {
  const whole = textOf(`${text ?? ''} ${code ?? ''}`);
  return rowOf(STATUSES, whole) || code === undefined ? whole : textOf(code);
}
