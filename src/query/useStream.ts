import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { arePushed, messageStream } from './messageStream.js';
import { useMessageCache } from './useMessageCache.js';

/**
 * Follows a message by push where the backend serves it, until the message is settled.
 *
 * @returns whether pushes arrive, so that polling may slow down.
 */
export function useStream(messageId: string, ready: boolean): boolean {
  const { adapter, client } = useDeliveryStatus();
  const { scope } = adapter;
  const settled = useMessageCache(messageId).totals?.settled ?? false;
  const wanted = ready && adapter.stream !== undefined && !settled;
  const stream = useCallback(
    () => messageStream(client, scope, messageId),
    [client, scope, messageId],
  );
  const subscribe = useCallback((onChange: () => void) => stream().subscribe(onChange), [stream]);
  useEffect(() => stream().connectBy(adapter), [adapter, stream]);
  useEffect(() => (wanted ? stream().follow() : undefined), [wanted, stream]);
  return useSyncExternalStore(
    subscribe,
    () => arePushed(client, scope, messageId),
    () => false,
  );
}
