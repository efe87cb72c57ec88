'use client';

export {
  DeliveryStatusProvider,
  type DeliveryStatusProviderProps,
} from './DeliveryStatusProvider.js';
export { type DeliveryStatus, useDeliveryStatus } from './deliveryStatusContext.js';
export { queryKeys } from './keys.js';
export {
  changesQuery,
  messageQuery,
  messagesQuery,
  type RecipientsView,
  recipientsQuery,
  timelineQuery,
} from './queries.js';
export { useDeliveryTimeline } from './useDeliveryTimeline.js';
export { useLifts } from './useLifts.js';
export { useMessageHistoryTable } from './useMessageHistoryTable.js';
export {
  type UseRecipientStatusTable,
  useRecipientStatusTable,
} from './useRecipientStatusTable.js';
export { useStatusSummaryBar } from './useStatusSummaryBar.js';
export { useSuppressionNotice } from './useSuppressionNotice.js';
