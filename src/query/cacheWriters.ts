import type { QueryClient } from '@tanstack/react-query';
import type { DeliveryStatusAdapter } from '../adapter/index.js';
import { queryKeys } from './keys.js';
import { EMPTY_CACHE, type MergedAnswer, type MessageCache, mergeAnswer } from './messageCache.js';

/** The only way into a message's cache entry. */
export function writeAnswer(
  client: QueryClient,
  adapter: DeliveryStatusAdapter,
  messageId: string,
  { rows, order, totals }: MergedAnswer,
): void {
  const answer: MergedAnswer = {
    rows,
    order,
    ...(totals && {
      totals: { counts: totals.counts, openCount: totals.openCount, settled: totals.settled },
    }),
  };
  client.setQueryData<MessageCache>(queryKeys.cache(adapter, messageId), (cache = EMPTY_CACHE) =>
    mergeAnswer(cache, answer),
  );
}

/** The first cursor stays until `changes` moves it on: what is loaded later only needs later changes. */
export function keepCursor(
  client: QueryClient,
  adapter: DeliveryStatusAdapter,
  messageId: string,
  changesCursor: string | undefined,
): void {
  client.setQueryData<MessageCache>(queryKeys.cache(adapter, messageId), (cache = EMPTY_CACHE) =>
    cache.changesCursor === undefined && changesCursor !== undefined
      ? { ...cache, changesCursor }
      : cache,
  );
}

/** Where `changes` goes on from now on; `undefined` has the next page tell it anew. */
export function setCursor(
  client: QueryClient,
  adapter: DeliveryStatusAdapter,
  messageId: string,
  changesCursor: string | undefined,
): void {
  client.setQueryData<MessageCache>(queryKeys.cache(adapter, messageId), (cache = EMPTY_CACHE) => ({
    ...cache,
    changesCursor,
  }));
}
