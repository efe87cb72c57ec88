import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { RecipientStatusTableProps } from '../components/RecipientStatusTable/RecipientStatusTable.js';
import { type RecipientFilter, type StatusCounts, totalOf } from '../core/index.js';

interface Shown {
  readonly held: readonly unknown[];
  readonly unreadableCount: number;
  readonly counts?: StatusCounts;
}

/** How many recipients the counts know beyond those of the loaded pages: new ones, and ones that newly match. */
export function newcomerCount(
  { held, unreadableCount, counts }: Shown,
  { statuses }: RecipientFilter,
): number {
  if (counts === undefined) return 0;
  const matching =
    statuses.length === 0
      ? totalOf(counts)
      : statuses.reduce((sum, status) => sum + counts[status], 0);
  return Math.max(0, matching - held.length - unreadableCount);
}

/** The next page, or, where there is none, the loaded ones afresh: newcomers stand wherever the order puts them. */
export function moreProps(
  { hasNextPage, isFetchingNextPage, isRefetching, fetchNextPage, refetch }: UseInfiniteQueryResult,
  newcomers: number,
) {
  return {
    hasMore: hasNextPage || newcomers > 0,
    loadingMore: isFetchingNextPage || (newcomers > 0 && isRefetching),
    onLoadMore: () => void (hasNextPage ? fetchNextPage() : refetch()),
  } satisfies Partial<RecipientStatusTableProps>;
}
