import type { LiveDataProps } from '../components/internal/LiveDataProps.js';
import { problemOf } from './problemOf.js';
import type { Poll } from './useChanges.js';
import type { useRecipientsView } from './useRecipientsView.js';

/** How loading goes, from the pages and the poll together. A failed refresh never empties a table: it only says so. */
export function liveProps({
  view: { query, nextTryAt },
  poll,
}: {
  view: ReturnType<typeof useRecipientsView>;
  poll: Poll;
}): Pick<LiveDataProps, 'phase' | 'problem' | 'refreshedAt' | 'nextTryAt' | 'onRefresh'> {
  const offline = query.fetchStatus === 'paused';
  const error = query.error ?? poll.error;
  const failed = offline || query.isError || poll.error !== undefined;
  const next = query.isError ? nextTryAt : poll.nextTryAt;
  const refreshed = Math.max(query.dataUpdatedAt, poll.refreshedAt);
  return {
    phase: failed ? 'failed' : query.isPending ? 'loading' : 'ready',
    ...(failed && { problem: problemOf(error) }),
    ...(query.data && refreshed > 0 && { refreshedAt: new Date(refreshed).toISOString() }),
    ...(failed && next !== undefined && { nextTryAt: new Date(next).toISOString() }),
    onRefresh: () => {
      if (query.isError || !query.data) void query.refetch();
      else poll.refresh();
    },
  };
}
