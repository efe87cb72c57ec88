import { type InfiniteData, matchQuery, useInfiniteQuery } from '@tanstack/react-query';
import { EVERY_RECIPIENT } from '../core/index.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { queryKeys } from './keys.js';
import { nextTryAt, onReturn, pagesMark, retryInMs } from './polling.js';
import { narrows, type RecipientsView, recipientsQuery, type ViewPage } from './recipientsQuery.js';
import { isOfThisPage } from './thisPage.js';
import { useMessageCache } from './useMessageCache.js';

/** Pills of a filtered page come from the page's own query, and no more often than this. */
const FILTERED_POLL_MS = 5000;

type Pages = Pick<InfiniteData<ViewPage>, 'pages'> | undefined;

/**
 * Loads the pages of a view. Where no `changes` are told of them, or a search or channel filter is on, the pages themselves are
 * asked again while something may still change.
 */
export function useRecipientsView(view: RecipientsView) {
  const { adapter, client, pollMs } = useDeliveryStatus();
  const { messageId, filter = EVERY_RECIPIENT } = view;
  const { cursors } = useMessageCache(messageId);
  const filtered = narrows(filter);
  const everyMs = filtered ? Math.max(pollMs, FILTERED_POLL_MS) : pollMs;
  const follows = (data: Pages) =>
    adapter.changes !== undefined &&
    cursors !== undefined &&
    !filtered &&
    (data?.pages.every(({ followed }) => followed) ?? false);

  const options = recipientsQuery(adapter, view);
  const query = useInfiniteQuery(
    {
      ...options,
      // The rows at hand stay while the same message is asked in another way.
      placeholderData: (held, before) =>
        before && matchQuery({ queryKey: queryKeys.recipients(adapter, messageId) }, before)
          ? held
          : undefined,
      // What was kept from another visit tells nothing without its rows.
      ...(!isReadable(client.getQueryData(options.queryKey)) && { staleTime: 0 }),
      // What follows `changes` need not be asked again on return.
      refetchOnWindowFocus: (asked) => !follows(asked.state.data) && onReturn(asked),
      refetchOnReconnect: (asked) => !follows(asked.state.data) && onReturn(asked),
      refetchInterval: ({ state }) => {
        const { data } = state;
        const retry = retryInMs(everyMs, pagesMark(data), state);
        if (retry !== undefined) return retry;
        return !data || follows(data) || data.pages[0]?.settled ? false : everyMs;
      },
    },
    client,
  );

  const data = isReadable(query.data) ? query.data : undefined;
  return {
    query,
    pages: data?.pages,
    /** What is asked; with more pages it is asked for more. */
    question: JSON.stringify([options.queryKey, data?.pages.length]),
    /** Whether the pages answer it, and not one asked before. */
    answered: data !== undefined && !query.isPlaceholderData,
    follows: follows(data),
    nextTryAt: nextTryAt(everyMs, pagesMark(query.data), query),
  };
}

function isReadable(data: Pages): boolean {
  return data?.pages.every(({ rowIds }) => isOfThisPage(rowIds)) ?? true;
}
