export { CHANNELS, type Channel, toChannel } from './channel.js';
export { countByStatus, type StatusCounts, totalOf } from './counts.js';
export { type DeliveryEvent, EVIDENCES, type EventMetadata, type Evidence } from './event.js';
export { FAILURE_REASONS, type FailureReason, toFailureReason } from './reason.js';
export {
  EVERY_RECIPIENT,
  RECIPIENT_SORT_KEYS,
  type RecipientFilter,
  type RecipientSort,
  type RecipientSortKey,
} from './recipientList.js';
export type { MessageSummary, RecipientRow, TimelineItem } from './recipient.js';
export {
  DELIVERY_STATUSES,
  type DeliveryStatus,
  FINALITIES,
  type Finality,
  type Tone,
  toDeliveryStatus,
  toneOf,
  UNKNOWN_CAUSES,
  type UnknownCause,
} from './status.js';
export {
  byOf,
  SUPPRESSION_BASES,
  SUPPRESSION_CAUSES,
  SUPPRESSION_VIAS,
  SUPPRESSORS,
  type Suppression,
  type SuppressionBasis,
  type SuppressionCause,
  type SuppressionEvent,
  type SuppressionScope,
  type SuppressionVia,
  type Suppressor,
} from './suppression.js';
