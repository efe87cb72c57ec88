import {
  infiniteQueryOptions,
  queryOptions,
  type QueryFunctionContext,
} from '@tanstack/react-query';
import { AdapterError, type DeliveryStatusAdapter, type RecipientsPage } from '../adapter/index.js';
import { EVERY_RECIPIENT, type RecipientFilter, type RecipientSort } from '../core/index.js';
import { queryKeys } from './keys.js';
import { keepCursor, setCursor, writeAnswer } from './cacheWriters.js';
import { EMPTY_CACHE, type MessageCache } from './messageCache.js';
import { nextRequestOrder } from './requestOrder.js';

const NO_CURSOR: string | undefined = undefined;

/** The messages, newest first, page by page. Needs the adapter's `messages`. */
export function messagesQuery(adapter: DeliveryStatusAdapter) {
  return infiniteQueryOptions({
    queryKey: queryKeys.messages(adapter),
    queryFn: ({ pageParam: cursor, signal }) => {
      if (!adapter.messages) throw new Error(notServed('messages'));
      return adapter.messages({ ...(cursor !== undefined && { cursor }) }, { signal });
    },
    initialPageParam: NO_CURSOR,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry: false,
    structuralSharing: false,
  });
}

/** One message's summary. Its totals enter the message's cache too. */
export function messageQuery(adapter: DeliveryStatusAdapter, messageId: string) {
  return queryOptions({
    queryKey: queryKeys.summary(adapter, messageId),
    queryFn: async ({ client, signal }) => {
      const order = nextRequestOrder();
      const message = await adapter.message({ messageId }, { signal });
      writeAnswer(client, adapter, messageId, { rows: [], order, totals: message });
      keepCursor(client, adapter, messageId, message.changesCursor);
      return message;
    },
    retry: false,
    structuralSharing: false,
  });
}

/** Everything known of one message. It is never fetched: the other queries write into it. */
export function messageCacheQuery(adapter: DeliveryStatusAdapter, messageId: string) {
  return queryOptions({
    queryKey: queryKeys.cache(adapter, messageId),
    queryFn: ({ client, queryKey }) => client.getQueryData<MessageCache>(queryKey) ?? EMPTY_CACHE,
    initialData: EMPTY_CACHE,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

/** One page of recipients without its rows: those are in the message's cache. */
export interface ViewPage extends Omit<RecipientsPage, 'rows'> {
  readonly rowIds: readonly string[];
}

export interface RecipientsView {
  readonly messageId: string;
  readonly filter?: RecipientFilter;
  readonly sort?: RecipientSort | undefined;
}

/** The recipients of a message, as filtered and sorted by the backend, page by page. */
export function recipientsQuery(
  adapter: DeliveryStatusAdapter,
  { messageId, filter = EVERY_RECIPIENT, sort }: RecipientsView,
) {
  return infiniteQueryOptions({
    queryKey: queryKeys.view(adapter, messageId, filter, sort),
    queryFn: async ({ client, pageParam: cursor, signal }): Promise<ViewPage> => {
      const order = nextRequestOrder();
      const { statuses, channels, search } = filter;
      const request = {
        messageId,
        ...(statuses.length > 0 && { statuses }),
        ...(channels.length > 0 && { channels }),
        ...(sort && { sort }),
        ...(cursor !== undefined && { cursor }),
      };
      const q = search.trim();
      const { rows, ...page } = await (q !== '' && adapter.searchRecipients
        ? adapter.searchRecipients({ ...request, q }, { signal })
        : adapter.recipients(request, { signal }));
      const whole = q === '' && channels.length === 0;
      writeAnswer(client, adapter, messageId, { rows, order, ...(whole && { totals: page }) });
      keepCursor(client, adapter, messageId, page.changesCursor);
      return { ...page, rowIds: rows.map(({ id }) => id) };
    },
    initialPageParam: NO_CURSOR,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry: false,
    structuralSharing: false,
  });
}

/** What polling keeps: how many errors there had been when it last succeeded. */
export interface PollMark {
  readonly errorsBefore: number;
}

/** What changed since the cache's cursor. A cursor that is too old has the pages in view asked for anew. */
export function changesQuery(adapter: DeliveryStatusAdapter, messageId: string) {
  return queryOptions({
    queryKey: queryKeys.changes(adapter, messageId),
    queryFn: async (context): Promise<PollMark> => {
      await pullChanges(adapter, messageId, context);
      const query = context.client
        .getQueryCache()
        .find({ queryKey: context.queryKey, exact: true });
      return { errorsBefore: query?.state.errorUpdateCount ?? 0 };
    },
    retry: false,
    structuralSharing: false,
  });
}

/** One recipient's timeline. `revision` changes with the row. Needs the adapter's `timeline`. */
export function timelineQuery(
  adapter: DeliveryStatusAdapter,
  request: { readonly messageId: string; readonly recipientId: string; readonly revision?: string },
) {
  const { messageId, recipientId, revision } = request;
  return queryOptions({
    queryKey: queryKeys.timeline(adapter, messageId, recipientId, revision),
    queryFn: ({ signal }) => {
      if (!adapter.timeline) throw new Error(notServed('timeline'));
      return adapter.timeline({ messageId, recipientId }, { signal });
    },
    retry: false,
    structuralSharing: false,
  });
}

async function pullChanges(
  adapter: DeliveryStatusAdapter,
  messageId: string,
  { client, signal }: Pick<QueryFunctionContext, 'client' | 'signal'>,
): Promise<void> {
  const queryKey = queryKeys.cache(adapter, messageId);
  let since = client.getQueryData<MessageCache>(queryKey)?.changesCursor;
  while (since !== undefined && adapter.changes) {
    const order = nextRequestOrder();
    try {
      const { rows, next, hasMore, ...totals } = await adapter.changes(
        { messageId, since },
        { signal },
      );
      writeAnswer(client, adapter, messageId, { rows, order, totals });
      setCursor(client, adapter, messageId, next);
      since = hasMore && next !== since ? next : undefined;
    } catch (error) {
      if (!(error instanceof AdapterError) || error.status !== 410) throw error;
      setCursor(client, adapter, messageId, undefined);
      await client.refetchQueries({
        queryKey: queryKeys.recipients(adapter, messageId),
        type: 'active',
      });
      return;
    }
  }
}

function notServed(call: string): string {
  return `[message-delivery-status] The adapter has no ${call}, so this cannot be asked. Name it in the calls of createRestAdapter, or add it to your adapter.`;
}
