import { useQuery } from '@tanstack/react-query';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { messageQuery } from './messageQuery.js';
import { onReturn, retryInMs } from './polling.js';
import { useMessageCache } from './useMessageCache.js';

/**
 * The message's summary. It is asked for again when rows have changed since, and until the first one has come.
 *
 * @param alone Whether nothing else on the page asks how the message goes: where no `changes` are told, the summary then does.
 */
export function useSummary(messageId: string, { alone }: { alone: boolean }) {
  const { adapter, client, pollMs } = useDeliveryStatus();
  const { changed, summarised, cursors } = useMessageCache(messageId);
  const asks = alone && (adapter.changes === undefined || cursors === undefined);
  return useQuery(
    {
      ...messageQuery(adapter, messageId),
      // One that was kept from another visit has told this one nothing.
      staleTime: summarised > 0 ? Number.POSITIVE_INFINITY : 0,
      refetchOnWindowFocus: (asked) => asks && onReturn(asked),
      refetchOnReconnect: (asked) => asks && onReturn(asked),
      refetchInterval: ({ state }) => {
        const retry = retryInMs(pollMs, state.data, state);
        if (retry !== undefined) return retry;
        const behind = changed > summarised || (asks && state.data?.settled === false);
        return behind ? pollMs : false;
      },
    },
    client,
  );
}
