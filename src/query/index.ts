'use client';

export {
  DeliveryStatusProvider,
  type DeliveryStatusProviderProps,
} from './DeliveryStatusProvider.js';
export { type DeliveryStatus, useDeliveryStatus } from './deliveryStatusContext.js';
export { changesQuery } from './changesQuery.js';
export { queryKeys } from './keys.js';
export { messageQuery } from './messageQuery.js';
export { messagesQuery } from './messagesQuery.js';
export { type RecipientsView, recipientsQuery } from './recipientsQuery.js';
export { timelineQuery } from './timelineQuery.js';
export { useDeliveryTimeline } from './useDeliveryTimeline.js';
export { useLifts } from './useLifts.js';
export { useMessageHistoryTable } from './useMessageHistoryTable.js';
export {
  type UseRecipientStatusTable,
  useRecipientStatusTable,
} from './useRecipientStatusTable.js';
export { useStatusSummaryBar } from './useStatusSummaryBar.js';
export { useSuppressionNotice } from './useSuppressionNotice.js';
