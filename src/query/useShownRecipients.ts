import { useMemo } from 'react';
import type { RecipientFilter } from '../core/index.js';
import type { CachedRow } from './messageCache.js';
import { countsOf, narrows } from './recipientsQuery.js';
import { useMessageCache } from './useMessageCache.js';
import type { useRecipientsView } from './useRecipientsView.js';

/**
 * The rows of the loaded pages as the cache now has them, each once, without those that no longer match; and the totals that
 * belong to them.
 */
export function useShownRecipients(
  messageId: string,
  { pages }: ReturnType<typeof useRecipientsView>,
  filter: RecipientFilter,
) {
  const { rows: cached, totals } = useMessageCache(messageId);
  const { statuses, channels } = filter;

  const held = useMemo(() => {
    const ids = new Set((pages ?? []).flatMap(({ rowIds }) => rowIds));
    const matching: CachedRow[] = [];
    for (const id of ids) {
      const one = cached.get(id);
      if (!one) continue;
      const { status, channel } = one.row;
      if (statuses.length > 0 && !statuses.includes(status)) continue;
      if (channels.length > 0 && !channels.includes(channel)) continue;
      matching.push(one);
    }
    return matching;
  }, [pages, cached, statuses, channels]);

  const own = narrows(filter) ? pages?.find((page) => page.countsOf === countsOf(filter)) : totals;
  return {
    held,
    unreadableCount: (pages ?? []).reduce((sum, page) => sum + page.unreadableCount, 0),
    ...(own && { counts: own.counts }),
    ...(own?.openCount !== undefined && { openCount: own.openCount }),
  };
}
