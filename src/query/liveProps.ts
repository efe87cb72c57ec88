import type { LiveDataProps } from '../components/internal/LiveDataProps.js';
import { problemOf } from './problemOf.js';
import type { Poll } from './useChanges.js';
import type { useRecipientsView } from './useRecipientsView.js';
import type { useSummary } from './useSummary.js';

/** How loading goes, from the pages and the poll together. A failed refresh never empties a table: it only says so. */
export function liveProps({
  view: { query, pages, answered, follows, nextTryAt },
  poll,
  summary,
  shownCount,
}: {
  view: ReturnType<typeof useRecipientsView>;
  poll: Poll;
  summary: ReturnType<typeof useSummary>;
  /** Rows there are to show meanwhile. */
  shownCount: number;
}): Pick<LiveDataProps, 'phase' | 'problem' | 'refreshedAt' | 'nextTryAt' | 'onRefresh'> {
  const offline = query.fetchStatus === 'paused' || poll.offline;
  const failed = offline || query.isError || poll.error !== undefined;
  const next = nextTryAt ?? poll.nextTryAt;
  const refreshed = Math.max(query.dataUpdatedAt, poll.refreshedAt);
  return {
    phase: failed ? 'failed' : answered || shownCount > 0 ? 'ready' : 'loading',
    ...(failed && { problem: problemOf(query.error ?? poll.error) }),
    ...(pages && refreshed > 0 && { refreshedAt: new Date(refreshed).toISOString() }),
    ...(failed && next !== undefined && { nextTryAt: new Date(next).toISOString() }),
    onRefresh: () => {
      void summary.refetch();
      if (follows && !query.isError) poll.refresh();
      else void query.refetch();
    },
  };
}
