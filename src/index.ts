'use client';

export {
  DeliveryTimeline,
  type DeliveryTimelineProps,
} from './components/DeliveryTimeline/DeliveryTimeline.js';
export type { LiveDataProps, LoadProblem } from './components/internal/LiveDataProps.js';
export { StatusBadge, type StatusBadgeProps } from './components/StatusBadge/StatusBadge.js';
export { StatusLegend, type StatusLegendProps } from './components/StatusLegend/StatusLegend.js';
export {
  StatusSummaryBar,
  type StatusSummaryBarProps,
} from './components/StatusSummaryBar/StatusSummaryBar.js';
export {
  type LiftSuppression,
  type OneSuppressionProps,
  type SeveralSuppressionsProps,
  SuppressionNotice,
  type SuppressionNoticeProps,
} from './components/SuppressionNotice/SuppressionNotice.js';
export { useWording } from './components/WordingProvider/useWording.js';
export type { WordingInUse } from './components/WordingProvider/wordingContext.js';
export {
  WordingProvider,
  type WordingProviderProps,
} from './components/WordingProvider/WordingProvider.js';
export {
  type LocalRecipients,
  useLocalRecipients,
} from './components/internal/useLocalRecipients.js';
export {
  MessageHistoryTable,
  type MessageHistoryTableProps,
} from './components/MessageHistoryTable/MessageHistoryTable.js';
export {
  RecipientStatusTable,
  type RecipientStatusTableProps,
  type RowTimeline,
} from './components/RecipientStatusTable/RecipientStatusTable.js';
