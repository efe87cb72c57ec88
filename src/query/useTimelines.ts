import { useQueries } from '@tanstack/react-query';
import type { RowTimeline } from '../components/RecipientStatusTable/RecipientStatusTable.js';
import type { RecipientRow } from '../core/index.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { problemOf } from './problemOf.js';
import { isOfThisPage } from './thisPage.js';
import { timelineQuery } from './timelineQuery.js';

/** Timelines of the opened rows, by row id. A row that changes has its timeline asked for anew; the old one stays till then. */
export function useTimelines(
  messageId: string,
  rows: readonly RecipientRow[],
): ReadonlyMap<string, RowTimeline> | undefined {
  const { adapter, client } = useDeliveryStatus();
  const served = adapter.timeline !== undefined;
  const answers = useQueries(
    {
      queries: (served ? rows : []).map(({ id: recipientId }) => {
        const options = timelineQuery(adapter, { messageId, recipientId });
        // Of one that was kept from another visit nobody told what changed since.
        const isFollowed = isOfThisPage(client.getQueryData(options.queryKey));
        return { ...options, staleTime: isFollowed ? Number.POSITIVE_INFINITY : 0 };
      }),
    },
    client,
  );
  if (!served) return undefined;
  return new Map(
    answers.flatMap((answer, place) => {
      const row = rows[place];
      return row ? [[row.id, toTimeline(answer)] as const] : [];
    }),
  );
}

interface TimelineQueryState {
  readonly data?: Pick<RowTimeline, 'items' | 'unreadableCount'> | undefined;
  readonly error: unknown;
  readonly isError: boolean;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** What a timeline's query says, as its component takes it. */
export function toTimeline({
  data,
  error,
  isError,
  isPending,
  refetch,
}: TimelineQueryState): RowTimeline {
  return {
    items: data?.items ?? [],
    unreadableCount: data?.unreadableCount ?? 0,
    phase: isError ? 'failed' : isPending ? 'loading' : 'ready',
    ...(isError && { problem: problemOf(error) }),
    onRefresh: () => void refetch(),
  };
}
