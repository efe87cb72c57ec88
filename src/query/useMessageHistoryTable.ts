import { useInfiniteQuery } from '@tanstack/react-query';
import type { MessageHistoryTableProps } from '../components/MessageHistoryTable/MessageHistoryTable.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { backOffMs } from './polling.js';
import { problemOf } from './problemOf.js';
import { messagesQuery } from './queries.js';

/**
 * Everything that `MessageHistoryTable` needs: the messages, newest first, followed while one of them may still change.
 *
 * @example
 * <MessageHistoryTable {...useMessageHistoryTable()} hrefOf={({ id }) => `/messages/${id}`} />
 */
export function useMessageHistoryTable() {
  const { adapter, client, pollMs } = useDeliveryStatus();
  const query = useInfiniteQuery(
    {
      ...messagesQuery(adapter),
      refetchOnWindowFocus: 'always',
      refetchInterval: ({ state }) => {
        if (state.status === 'error') return backOffMs(pollMs, state.errorUpdateCount, state);
        const open = state.data?.pages.some(({ messages }) =>
          messages.some(({ settled }) => !settled),
        );
        return open ? pollMs : false;
      },
    },
    client,
  );
  const { data, error, errorUpdateCount, errorUpdatedAt } = query;
  const pages = data?.pages ?? [];
  const total = pages[0]?.total;
  const wait = backOffMs(pollMs, errorUpdateCount, { error, errorUpdateCount, errorUpdatedAt });
  const messages = new Map(
    pages.flatMap((page) => page.messages).map((message) => [message.id, message]),
  );

  return {
    messages: [...messages.values()],
    unreadableCount: pages.reduce((sum, page) => sum + page.unreadableCount, 0),
    ...(total !== undefined && { totalCount: total }),
    phase: query.isError ? 'failed' : query.isPending ? 'loading' : 'ready',
    ...(query.isError && {
      problem: problemOf(error),
      nextTryAt: new Date(errorUpdatedAt + wait).toISOString(),
    }),
    ...(data && { refreshedAt: new Date(query.dataUpdatedAt).toISOString() }),
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    onLoadMore: () => void query.fetchNextPage(),
    onRefresh: () => void query.refetch(),
  } satisfies MessageHistoryTableProps;
}
