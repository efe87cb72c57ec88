import { only, receiptOf } from './internal/body.js';
import { textOf } from './internal/fields.js';
import {
  delivered,
  type Mappings,
  refused,
  rowOf,
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { isoTime, utcTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

const LISTED = refused({ reason: 'suppressed', suppress: 'provider_list listed', source: 'S' });
const EXPIRED = timedOut({ reason: 'expired' });
const FAULT = undelivered({ reason: 'service_error', source: 'S' });
const UNEXPLAINED = undelivered({ source: 'U' });

/**
 * Statuses, and the category that parts one error from another.
 *
 * @see https://help.elasticemail.com/en/articles/2376855-how-to-manage-http-web-notifications-webhooks
 */
const STATUSES: Mappings = {
  // The recipient's server took it; there is no other word for a delivery.
  Sent: delivered({ source: 'S' }),
  Opened: delivered({ evidence: 'opened' }),
  Clicked: delivered({ evidence: 'opened' }),
  Unsubscribed: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe' }),
  AbuseReport: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),
  'Error NoMailbox': refused({ reason: 'recipient_not_found', suppress: 'bounce' }),
  // Full or inactive: the notification quotes no answer that would tell.
  'Error AccountProblem': refused(),
  'Error DNSProblem': refused({ reason: 'domain_not_found' }),
  'Error Spam': refused({ reason: 'content_rejected', suppress: 'provider_refusal' }),
  'Error BlackListed': refused({ reason: 'sender_rejected', suppress: 'provider_refusal' }),
  'Error SPFProblem': refused({ reason: 'sender_rejected' }),
  // Tried for two days.
  'Error Throttled': EXPIRED,
  'Error Timeout': EXPIRED,
  'Error GreyListed': undelivered({ reason: 'service_error' }),
  'Error ConnectionProblem': FAULT,
  'Error CodeError': FAULT,
  // No answer came, so it may have arrived.
  'Error ConnectionTerminated': timedOut({ source: 'S' }),
  // Listed for a bounce, an unsubscription or a complaint.
  'Error Ignore': LISTED,
  'Error NotDelivered': LISTED,
  'Error NotDeliveredCancelled': LISTED,
  'Error ManualCancel': refused({ reason: 'cancelled', source: 'S' }),
  'Error ContentFilter': UNEXPLAINED,
  'Error WhitelistingProblem': UNEXPLAINED,
  'Error Unknown': UNEXPLAINED,
};

export const ELASTIC_EMAIL: Vocabulary = {
  provider: 'elastic-email',
  channel: 'email',
  statuses: STATUSES,
};

/**
 * Reads an Elastic Email notification: the query of a GET, given as `query` beside an empty body, or as the body itself.
 * `messageId` is `messageid`. No notification has an id or a text of its own.
 */
export function readElasticEmail(body: unknown, { query }: WebhookOptions = {}): WebhookResult {
  return collect(ELASTIC_EMAIL, (report) => {
    const fields = receiptOf(body, query);
    if (!fields) return report.problem('unreadable', '');
    const status = textOf(only(fields, 'status'));
    if (!status) return report.problem('unexpected_shape', 'status');
    const date = only(fields, 'date');
    const raw = wordOf(status, only(fields, 'category'));
    addWithSuppression(report, rowOf(STATUSES, raw), {
      recipient: only(fields, 'to'),
      raw,
      where: 'to',
      messageId: only(fields, 'messageid'),
      occurredAt: isoTime(date) ?? utcTime(date),
      metadata: { postback: only(fields, 'postback') },
    });
  });
}

/** A status, and of an error its category. */
function wordOf(status: string, category: string | undefined): string {
  const error = status.toLowerCase() === 'error';
  return (error && textOf(`${status} ${category ?? ''}`)) || status;
}
