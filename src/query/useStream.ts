import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { messageStream } from './messageStream.js';
import { useMessageCache } from './useMessageCache.js';

/**
 * Follows a message by push where the backend serves it, until the message is settled.
 *
 * @returns whether pushes arrive, so that polling may slow down.
 */
export function useStream(messageId: string, ready: boolean): boolean {
  const { adapter, client } = useDeliveryStatus();
  const settled = useMessageCache(messageId).totals?.settled ?? false;
  const wanted = ready && adapter.stream !== undefined && !settled;
  const stream = useMemo(
    () => messageStream(client, adapter, messageId),
    [client, adapter, messageId],
  );
  useEffect(() => (wanted ? stream.follow() : undefined), [wanted, stream]);
  return useSyncExternalStore(stream.subscribe, stream.carries, () => false);
}
