import { queryOptions } from '@tanstack/react-query';
import type { DeliveryStatusAdapter } from '../adapter/index.js';
import { queryKeys } from './keys.js';
import { notServed } from './notServed.js';
import { askedOnce } from './queryDefaults.js';
import { ofThisPage } from './thisPage.js';

/** One recipient's timeline. It is asked for anew when the recipient's row changes. Needs the adapter's `timeline`. */
export function timelineQuery(
  adapter: DeliveryStatusAdapter,
  { messageId, recipientId }: { readonly messageId: string; readonly recipientId: string },
) {
  return queryOptions({
    queryKey: queryKeys.timeline(adapter, messageId, recipientId),
    queryFn: async ({ signal }) => {
      if (!adapter.timeline) throw notServed('timeline');
      return ofThisPage(await adapter.timeline({ messageId, recipientId }, { signal }));
    },
    ...askedOnce,
  });
}
