import type { StatusSummaryBarProps } from '../components/StatusSummaryBar/StatusSummaryBar.js';
import { countByStatus } from '../core/index.js';
import { useChanges } from './useChanges.js';
import { useMessageCache } from './useMessageCache.js';
import { useSummary } from './useSummary.js';

/** Everything that `StatusSummaryBar` needs to follow one message. Nothing is counted until the backend has answered. */
export function useStatusSummaryBar({ messageId }: { messageId: string }) {
  const summary = useSummary(messageId, { alone: true });
  const { totals } = useMessageCache(messageId);
  const poll = useChanges(messageId, totals !== undefined);
  const failed =
    summary.isError || summary.fetchStatus === 'paused' || poll.offline || poll.error !== undefined;

  return {
    phase: failed ? 'failed' : totals ? 'ready' : 'loading',
    counts: totals?.counts ?? countByStatus([]),
    ...(totals?.openCount !== undefined && { openCount: totals.openCount }),
  } satisfies StatusSummaryBarProps;
}
