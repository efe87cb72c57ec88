import { queryOptions } from '@tanstack/react-query';
import type { DeliveryStatusAdapter } from '../adapter/index.js';
import type { MessageSummary } from '../core/index.js';
import { queryKeys } from './keys.js';
import { messageStore } from './messageStore.js';
import { type PollMark, pollMark } from './polling.js';
import { askedOnce } from './queryDefaults.js';
import { nextRequestOrder } from './requestOrder.js';

/** One message's summary. Its totals enter the message's cache too. */
export function messageQuery(adapter: DeliveryStatusAdapter, messageId: string) {
  return queryOptions({
    queryKey: queryKeys.summary(adapter, messageId),
    queryFn: async (context): Promise<MessageSummary & PollMark> => {
      const order = nextRequestOrder();
      const message = await adapter.message({ messageId }, { signal: context.signal });
      const { changesCursor, settled } = message;
      messageStore(context.client, adapter, messageId).load({
        rows: [],
        order,
        totals: message,
        changesCursor,
        settled,
        isSummary: true,
      });
      return { ...message, ...pollMark(context) };
    },
    ...askedOnce,
  });
}
