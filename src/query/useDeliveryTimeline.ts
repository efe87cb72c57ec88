import { useQuery } from '@tanstack/react-query';
import type { DeliveryTimelineProps } from '../components/DeliveryTimeline/DeliveryTimeline.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { timelineQuery } from './timelineQuery.js';
import { toTimeline } from './useTimelines.js';

/** Everything that `DeliveryTimeline` needs to tell what happened to one message for one recipient. */
export function useDeliveryTimeline(request: { messageId: string; recipientId: string }) {
  const { adapter, client } = useDeliveryStatus();
  return toTimeline(
    useQuery(timelineQuery(adapter, request), client),
  ) satisfies DeliveryTimelineProps;
}
