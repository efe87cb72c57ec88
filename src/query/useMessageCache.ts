import { useQuery } from '@tanstack/react-query';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { EMPTY_CACHE, type MessageCache } from './messageCache.js';
import { messageCacheQuery } from './queries.js';

/** Follows everything known of one message. */
export function useMessageCache(messageId: string): MessageCache {
  const { adapter, client } = useDeliveryStatus();
  const { data } = useQuery(messageCacheQuery(adapter, messageId), client);
  return data ?? EMPTY_CACHE;
}
