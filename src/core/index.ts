export { addressKey, type ReadAddress, readAddress } from './address.js';
export { CHANNELS, type Channel, toChannel } from './channel.js';
export { countByStatus, type StatusCounts, totalOf } from './counts.js';
export {
  type DeliveryEvent,
  EVIDENCES,
  type EventMetadata,
  type Evidence,
} from './event.js';
export { foldEvent, foldEvents, foldEventsBy, mergeStates } from './fold.js';
export {
  type FoldFacts,
  foldFacts,
  foldKey,
  type FoldWinner,
  readFoldKey,
} from './foldKey.js';
export {
  FAILURE_REASONS,
  type FailureReason,
  toFailureReason,
} from './reason.js';
export {
  type CheckOptions,
  checkRecipients,
  type RecipientCheck,
} from './recipientCheck.js';
export {
  EVERY_RECIPIENT,
  filterRecipients,
  RECIPIENT_SORT_KEYS,
  type RecipientFilter,
  type RecipientSort,
  type RecipientSortKey,
  sortRecipients,
} from './recipientList.js';
export { NOTHING_REPORTED, type RecipientStatus } from './recipientStatus.js';
export type {
  MessageSummary,
  RecipientRow,
  TimelineItem,
} from './recipient.js';
export {
  DEFAULT_WINDOW_MS,
  type SettledStatus,
  type SettleFacts,
  settle,
} from './settle.js';
export {
  ANSWER_ORDER,
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
export {
  asDocumented,
  exceptRefusals,
  type SuppressionPolicy,
} from './suppressionPolicy.js';
export {
  foldSuppressions,
  mergeRegisters,
  registerOf,
  type SuppressionEntry,
  type SuppressionRegister,
} from './suppressionRegister.js';
export { boundText } from './text.js';
export { readTime, timeFromUnixMs, timeFromUnixSeconds } from './time.js';
