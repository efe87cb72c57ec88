import { infiniteQueryOptions } from '@tanstack/react-query';
import type { DeliveryStatusAdapter, MessagesPage } from '../adapter/index.js';
import { queryKeys } from './keys.js';
import { notServed } from './notServed.js';
import { type PollMark, pollMark } from './polling.js';
import { askedOnce, pageByPage } from './queryDefaults.js';

/** The messages, newest first, page by page. Needs the adapter's `messages`. */
export function messagesQuery(adapter: DeliveryStatusAdapter) {
  return infiniteQueryOptions({
    queryKey: queryKeys.messages(adapter),
    queryFn: async (context): Promise<MessagesPage & PollMark> => {
      if (!adapter.messages) throw notServed('messages');
      const { pageParam: cursor, signal } = context;
      const page = await adapter.messages({ ...(cursor !== undefined && { cursor }) }, { signal });
      return { ...page, ...pollMark(context) };
    },
    ...pageByPage,
    ...askedOnce,
  });
}
