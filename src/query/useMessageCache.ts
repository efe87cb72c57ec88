import { useQuery } from '@tanstack/react-query';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { queryKeys } from './keys.js';
import { EMPTY_CACHE, type MessageCache, readCache } from './messageCache.js';

/** Follows everything known of one message. It is never fetched: what is asked for is written into it. */
export function useMessageCache(messageId: string): MessageCache {
  const { adapter, client } = useDeliveryStatus();
  const queryKey = queryKeys.cache(adapter, messageId);
  const { data } = useQuery(
    {
      queryKey,
      queryFn: () => readCache(client.getQueryData<MessageCache>(queryKey)),
      initialData: EMPTY_CACHE,
      staleTime: Number.POSITIVE_INFINITY,
      structuralSharing: false,
    },
    client,
  );
  return readCache(data);
}
