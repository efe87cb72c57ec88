import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { backOffMs } from './polling.js';
import { type RecipientsView, recipientsQuery } from './queries.js';

/** Pills of a filtered page come from the page's own query, and no more often than this. */
const FILTERED_POLL_MS = 5000;

/**
 * Loads the pages of a view. Where the backend serves no `changes`, or a search or channel filter is on, the pages themselves
 * are asked again while something may still change.
 */
export function useRecipientsView(view: RecipientsView) {
  const { adapter, client, pollMs } = useDeliveryStatus();
  const { filter } = view;
  const filtered =
    filter !== undefined && (filter.search.trim() !== '' || filter.channels.length > 0);
  const follows = adapter.changes !== undefined && !filtered;
  const everyMs = filtered ? Math.max(pollMs, FILTERED_POLL_MS) : pollMs;

  const query = useInfiniteQuery(
    {
      ...recipientsQuery(adapter, view),
      placeholderData: keepPreviousData,
      // What follows `changes` need not be asked again on focus.
      refetchOnWindowFocus: follows ? false : 'always',
      refetchInterval: ({ state }) => {
        if (state.status === 'error') return backOffMs(everyMs, state.errorUpdateCount, state);
        if (follows || state.data === undefined) return false;
        return state.data.pages[0]?.settled ? false : everyMs;
      },
    },
    client,
  );

  const state = {
    error: query.error,
    errorUpdateCount: query.errorUpdateCount,
    errorUpdatedAt: query.errorUpdatedAt,
  };
  return {
    query,
    filtered,
    nextTryAt: query.isError
      ? query.errorUpdatedAt + backOffMs(everyMs, query.errorUpdateCount, state)
      : undefined,
  };
}
