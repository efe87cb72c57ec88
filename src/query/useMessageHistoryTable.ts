import { useInfiniteQuery } from '@tanstack/react-query';
import type { MessageHistoryTableProps } from '../components/MessageHistoryTable/MessageHistoryTable.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { messagesQuery } from './messagesQuery.js';
import { nextTryAt, onReturn, pagesMark, retryInMs } from './polling.js';
import { problemOf } from './problemOf.js';

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
      refetchOnWindowFocus: onReturn,
      refetchOnReconnect: onReturn,
      refetchInterval: ({ state }) => {
        const retry = retryInMs(pollMs, pagesMark(state.data), state);
        if (retry !== undefined) return retry;
        const open = state.data?.pages.some(({ messages }) =>
          messages.some(({ settled }) => !settled),
        );
        return open ? pollMs : false;
      },
    },
    client,
  );
  const { data, error } = query;
  const pages = data?.pages ?? [];
  const total = pages[0]?.total;
  const failed = query.isError || query.fetchStatus === 'paused';
  const next = nextTryAt(pollMs, pagesMark(data), query);
  const messages = new Map(
    pages.flatMap((page) => page.messages).map((message) => [message.id, message]),
  );

  return {
    messages: [...messages.values()],
    unreadableCount: pages.reduce((sum, page) => sum + page.unreadableCount, 0),
    ...(total !== undefined && { totalCount: total }),
    phase: failed ? 'failed' : query.isPending ? 'loading' : 'ready',
    ...(failed && { problem: problemOf(error) }),
    ...(failed && next !== undefined && { nextTryAt: new Date(next).toISOString() }),
    ...(data && { refreshedAt: new Date(query.dataUpdatedAt).toISOString() }),
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    onLoadMore: () => void query.fetchNextPage(),
    onRefresh: () => void query.refetch(),
  } satisfies MessageHistoryTableProps;
}
