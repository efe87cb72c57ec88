import { useQuery } from '@tanstack/react-query';
import { changesQuery, NOTHING_TOLD } from './changesQuery.js';
import { isTold } from './cursors.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { messageStore } from './messageStore.js';
import { nextTryAt, onReturn, retryInMs } from './polling.js';
import { useMessageCache } from './useMessageCache.js';
import { useStream } from './useStream.js';

/** While pushes arrive, polling only makes sure that none was lost. */
const BESIDE_A_STREAM_MS = 60_000;

/** How the last poll went. */
export interface Poll {
  readonly error: unknown;
  /** Milliseconds since 1970; 0 before the first. */
  readonly refreshedAt: number;
  /** When the next attempt starts by itself, after a failed one. */
  readonly nextTryAt: number | undefined;
  /** Whether the poll waits for the network to come back. */
  readonly offline: boolean;
  readonly refresh: () => void;
}

/**
 * Polls what changed in a message, until the message is settled; coming back to the page asks once more, because reports can
 * be late. Any number of components poll as often as one. Nothing is asked while there is no cursor to go on from.
 *
 * @param ready Whether there is something to follow yet.
 */
export function useChanges(messageId: string, ready: boolean): Poll {
  const { adapter, client, pollMs } = useDeliveryStatus();
  const { cursors } = useMessageCache(messageId);
  const enabled = ready && adapter.changes !== undefined && cursors !== undefined;
  const everyMs = useStream(messageId, ready) ? Math.max(pollMs, BESIDE_A_STREAM_MS) : pollMs;

  const query = useQuery(
    {
      ...changesQuery(adapter, messageId),
      enabled,
      // What is loaded is fresh when following begins: the first poll is due after one interval.
      initialData: NOTHING_TOLD,
      staleTime: pollMs,
      refetchOnWindowFocus: onReturn,
      refetchOnReconnect: onReturn,
      refetchInterval: ({ state }) => {
        const retry = retryInMs(pollMs, state.data, state);
        if (retry !== undefined) return retry;
        const { totals, cursors: held } = messageStore(client, adapter, messageId).read();
        if (totals?.settled) return isTold(held) ? false : pollMs;
        return held && held.behind.length > 0 ? pollMs : everyMs;
      },
    },
    client,
  );

  const tryAt = enabled ? nextTryAt(pollMs, query.data, query) : undefined;
  return {
    error: tryAt === undefined ? undefined : query.error,
    refreshedAt: query.data.toldAt,
    nextTryAt: tryAt,
    offline: query.fetchStatus === 'paused',
    refresh: () => void query.refetch(),
  };
}
