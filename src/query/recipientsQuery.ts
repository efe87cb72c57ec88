import { infiniteQueryOptions } from '@tanstack/react-query';
import type { DeliveryStatusAdapter, RecipientsPage } from '../adapter/index.js';
import { EVERY_RECIPIENT, type RecipientFilter, type RecipientSort } from '../core/index.js';
import { queryKeys } from './keys.js';
import { messageStore } from './messageStore.js';
import { type PollMark, pollMark } from './polling.js';
import { askedOnce, pageByPage } from './queryDefaults.js';
import { nextRequestOrder } from './requestOrder.js';
import { searchToken } from './searchToken.js';
import { ofThisPage } from './thisPage.js';

/** One page of recipients without its rows: those are in the message's cache. */
export interface ViewPage extends Omit<RecipientsPage, 'rows'>, PollMark {
  readonly rowIds: readonly string[];
  /** Whom the counts are of. */
  readonly countsOf: string;
  /** Whether `changes` tells what becomes of these rows. */
  readonly followed: boolean;
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
    queryFn: async (context): Promise<ViewPage> => {
      const { client, pageParam: cursor, signal } = context;
      const store = messageStore(client, adapter, messageId);
      const followedBefore = store.read().cursors !== undefined;
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
      const { changesCursor, settled } = page;
      const totals = !narrows(filter) && { totals: page };
      store.load({ rows, order, changesCursor, settled, ...totals });
      return {
        ...page,
        ...pollMark(context),
        rowIds: ofThisPage(rows.map(({ id }) => id)),
        countsOf: countsOf(filter),
        followed: followedBefore || changesCursor !== undefined,
      };
    },
    ...pageByPage,
    ...askedOnce,
  });
}

/** Whether counts are of a part of the message: the status filter is left out of them. */
export function narrows({ channels, search }: RecipientFilter): boolean {
  return channels.length > 0 || search.trim() !== '';
}

/** Names the part of a message that its counts are of. */
export function countsOf({ channels, search }: RecipientFilter): string {
  return JSON.stringify([channels, searchToken(search)]);
}
