/**
 * Why a message failed, or why it is late. Absent means nobody said. The order is the order of telling,
 * the most specific first: where two reports of one rank disagree, the more specific reason is told.
 */
export const FAILURE_REASONS = [
  'invalid_address',
  'recipient_not_found',
  'domain_not_found',
  'opted_out',
  'suppressed',
  'unsupported_destination',
  'recipient_inactive',
  'cancelled',
  'configuration_error',
  'sender_rejected',
  'message_too_large',
  'content_rejected',
  'mailbox_full',
  'expired',
  'recipient_unavailable',
  'service_error',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/**
 * Reads a reason name that came from outside the kit.
 *
 * @returns `undefined`, the reason nobody stated, for a name this version does not know.
 */
export function toFailureReason(name: string): FailureReason | undefined {
  return FAILURE_REASONS.find((reason) => reason === name);
}
