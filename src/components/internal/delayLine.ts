import type { FailureReason } from '../../core/index.js';
import type { TextKey } from '../../wording/index.js';

/** The delays that have words of their own. */
const DELAYS = new Map<FailureReason, TextKey>([
  ['mailbox_full', 'delay.mailbox_full'],
  ['sender_rejected', 'delay.sender_rejected'],
  ['recipient_unavailable', 'delay.recipient_unavailable'],
  ['service_error', 'delay.service_error'],
]);

/** What a reason says beside Sent: somebody still tries. A delay without words of its own is told without its cause. */
export function delayLine(reason: FailureReason): TextKey {
  return DELAYS.get(reason) ?? 'delay.unstated';
}
