import { useQuery } from '@tanstack/react-query';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import type { MessageCache } from './messageCache.js';
import { queryKeys } from './keys.js';
import { backOffMs, type PollState } from './polling.js';
import { changesQuery, type PollMark } from './queries.js';
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
  readonly refresh: () => void;
}

/**
 * Polls what changed in a message, until the message is settled; coming back to the page asks once more, because reports can
 * be late. Any number of components poll as often as one.
 *
 * @param ready Whether there is something to follow yet.
 */
export function useChanges(messageId: string, ready: boolean): Poll {
  const { adapter, client, pollMs } = useDeliveryStatus();
  const enabled = ready && adapter.changes !== undefined;
  const everyMs = useStream(messageId, ready) ? Math.max(pollMs, BESIDE_A_STREAM_MS) : pollMs;

  const { data, error, dataUpdatedAt, errorUpdatedAt, errorUpdateCount, refetch } = useQuery(
    {
      ...changesQuery(adapter, messageId),
      enabled,
      // What is loaded is fresh when following begins: the first poll is due after one interval.
      initialData: { errorsBefore: 0 },
      staleTime: pollMs,
      refetchOnWindowFocus: 'always',
      refetchInterval: ({ state }) => {
        const cache = client.getQueryData<MessageCache>(queryKeys.cache(adapter, messageId));
        const failures = failuresOf(state.data, state);
        if (failures > 0) return backOffMs(pollMs, failures, state);
        return cache?.totals?.settled ? false : everyMs;
      },
    },
    client,
  );

  const state = { error, errorUpdateCount, errorUpdatedAt };
  const failures = failuresOf(data, state);
  return {
    error: failures > 0 ? error : undefined,
    refreshedAt: enabled ? dataUpdatedAt : 0,
    nextTryAt: failures > 0 ? errorUpdatedAt + backOffMs(pollMs, failures, state) : undefined,
    refresh: () => void refetch(),
  };
}

/** Failed attempts since the last good one. */
function failuresOf(mark: PollMark | undefined, { errorUpdateCount }: PollState): number {
  return errorUpdateCount - (mark?.errorsBefore ?? 0);
}
