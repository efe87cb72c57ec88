import { useQuery } from '@tanstack/react-query';
import type { StatusSummaryBarProps } from '../components/StatusSummaryBar/StatusSummaryBar.js';
import { countByStatus } from '../core/index.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { messageQuery } from './queries.js';
import { useChanges } from './useChanges.js';
import { useMessageCache } from './useMessageCache.js';

/** Everything that `StatusSummaryBar` needs to follow one message. Nothing is counted until the backend has answered. */
export function useStatusSummaryBar({ messageId }: { messageId: string }) {
  const { adapter, client, pollMs } = useDeliveryStatus();
  const summary = useQuery(
    {
      ...messageQuery(adapter, messageId),
      staleTime: Number.POSITIVE_INFINITY,
      // Where the backend tells no changes, the summary itself is asked again.
      refetchInterval: ({ state }) =>
        adapter.changes === undefined && !state.data?.settled ? pollMs : false,
    },
    client,
  );
  useChanges(messageId, summary.isSuccess);
  const { totals } = useMessageCache(messageId);

  return {
    counts: totals?.counts ?? countByStatus([]),
    ...(totals?.openCount !== undefined && { openCount: totals.openCount }),
  } satisfies StatusSummaryBarProps;
}
