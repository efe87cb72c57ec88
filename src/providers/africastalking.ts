import { formOf, only } from './internal/body.js';
import { coded } from './internal/explain.js';
import { textOf } from './internal/fields.js';
import {
  delivered,
  type Mappings,
  type Reasons,
  refused,
  sent,
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect } from './internal/Report.js';
import type { WebhookResult } from './webhook.js';

/** @see https://developers.africastalking.com/docs/sms/notifications */
const STATUSES: Mappings = {
  Sent: sent(),
  Submitted: sent(),
  Buffered: sent(),
  Success: delivered(),
  Rejected: refused(),
  Failed: undelivered(),
  AbsentSubscriber: undelivered({ reason: 'recipient_unavailable', source: 'U' }),
  Expired: timedOut({ reason: 'expired', source: 'U' }),
};

/** Reasons by `failureReason`, which only a rejected or failed message has. */
const REASONS: Reasons = {
  InsufficientCredit: { reason: 'configuration_error' },
  UserAccountSuspended: { reason: 'configuration_error' },
  InvalidLinkId: { reason: 'configuration_error' },
  UserIsInactive: { reason: 'recipient_inactive' },
  UserInBlackList: { reason: 'suppressed' },
  UserDoesNotExist: { reason: 'recipient_not_found', source: 'U' },
  NotNetworkSubscriber: { reason: 'unsupported_destination', source: 'U' },
  // Some reports spell it so.
  NotNetworkSubcriber: { reason: 'unsupported_destination', source: 'U' },
  UserNotSubscribedToProduct: { reason: 'opted_out', source: 'U' },
  DoNotDisturbRejection: { reason: 'opted_out', source: 'U' },
  DeliveryFailure: { source: 'U' },
};

export const AFRICAS_TALKING: Vocabulary = {
  provider: 'africastalking',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/**
 * Reads an Africa's Talking delivery report: form fields. `messageId` is the one that the send call answered with. A report has
 * no time. "Success" means delivered here; in the answer to a send, which this does not read, it means accepted.
 */
export function readAfricasTalking(body: unknown): WebhookResult {
  return collect(AFRICAS_TALKING, (report) => {
    const fields = formOf(body);
    if (!fields) return report.problem('unreadable', '');
    const raw = textOf(only(fields, 'status'));
    if (!raw) return report.problem('unexpected_shape', 'status');
    const code = only(fields, 'failureReason');
    report.add(coded(AFRICAS_TALKING, raw, code), {
      recipient: only(fields, 'phoneNumber'),
      raw,
      where: 'phoneNumber',
      messageId: only(fields, 'id'),
      code,
    });
  });
}
