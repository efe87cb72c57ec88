import { channelNamed } from './internal/channels.js';
import { at, type JsonRecord, textOf } from './internal/fields.js';
import {
  delivered,
  exactWord,
  type Mappings,
  pending,
  refused,
  rowOf,
  sent,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collectRecords, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { isoTime } from './internal/times.js';
import type { WebhookResult } from './webhook.js';

/**
 * Statuses, with the type of the notification where one word says more of it than of the others.
 *
 * @see https://docs.notifications.service.gov.uk/rest-api.html#get-message-status
 */
const STATUSES: Mappings = {
  created: pending(),
  sending: sent(),
  // The carrier's interim receipt.
  pending: sent({ source: 'C' }),
  // To a number abroad: the carrier says no more.
  sent: { status: 'sent', finality: 'rest' },
  delivered: delivered(),
  // Of a text message: the number is wrong, or the operator refuses, and Notify does not say which.
  'permanent-failure': undelivered(),
  // No cause is given, so an address that the sending provider refuses for an earlier bounce arrives here as well.
  'permanent-failure email': refused({ reason: 'recipient_not_found', suppress: 'bounce' }),
  // Also what three days without any news arrive as.
  'temporary-failure': undelivered({ source: 'C' }),
  'temporary-failure sms': undelivered({ reason: 'recipient_unavailable', source: 'C' }),
  'technical-failure': refused({ reason: 'service_error' }),
  failed: undelivered({ source: 'C' }),
  'validation-failed': refused({ reason: 'configuration_error', source: 'C' }),
  'pending-virus-check': pending({ source: 'C' }),
  'virus-scan-failed': refused({ reason: 'content_rejected', source: 'C' }),
  // Of a letter: to be printed, and printed.
  accepted: pending(),
  received: { status: 'sent', finality: 'rest' },
  'returned-letter': refused({ reason: 'recipient_not_found', source: 'C' }),
  cancelled: refused({ reason: 'cancelled' }),
};

export const GOVUK_NOTIFY: Vocabulary = {
  provider: 'govuk-notify',
  channel: 'other',
  statuses: STATUSES,
};

/** A postal address in the REST document of a letter. */
const LINES = ['line_1', 'line_2', 'line_3', 'line_4', 'line_5', 'line_6', 'line_7'];

/**
 * Reads a GOV.UK Notify callback, or a notification of its REST API, or a list of them. `messageId` is the `id` that the send
 * call answered with. The time is that of the last update: `sent_at` is when it was handed on. Callbacks come for deliveries and
 * failures alone.
 */
export function readGovukNotify(body: unknown): WebhookResult {
  return collectRecords(GOVUK_NOTIFY, body, readNotification, undefined, ['notifications']);
}

function readNotification(report: Report, notification: JsonRecord, where: string): void {
  const status = textOf(at(notification, 'status'));
  const type = textOf(at(notification, 'notification_type') ?? at(notification, 'type')) ?? '';
  const raw = exactWord(STATUSES, status, `${status} ${type}`);
  addWithSuppression(report, rowOf(STATUSES, raw), {
    recipient:
      at(notification, 'to') ??
      at(notification, 'email_address') ??
      at(notification, 'phone_number') ??
      LINES.flatMap((line) => textOf(at(notification, line)) ?? []).join(', '),
    ...channelNamed(type),
    raw,
    where,
    messageId: at(notification, 'id'),
    occurredAt: isoTime(at(notification, 'completed_at')),
    metadata: { reference: at(notification, 'reference') ?? undefined },
  });
}
