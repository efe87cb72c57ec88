import { useMemo } from 'react';
import type { RecipientFilter, RecipientRow } from '../core/index.js';
import { type Lifts, shownRow } from './lifts.js';
import { useMessageCache } from './useMessageCache.js';
import type { useRecipientsView } from './useRecipientsView.js';

/**
 * The rows of the loaded pages as the cache now has them, each once, without those that no longer match; and the totals that
 * belong to them.
 */
export function useShownRecipients({
  messageId,
  view: { query, filtered },
  filter: { statuses, channels },
  lifts,
}: {
  messageId: string;
  view: ReturnType<typeof useRecipientsView>;
  filter: RecipientFilter;
  lifts: Lifts;
}) {
  const { rows: cached, totals } = useMessageCache(messageId);
  const pages = query.data?.pages;

  const rows = useMemo(() => {
    const ids = new Set((pages ?? []).flatMap(({ rowIds }) => rowIds));
    const matching: RecipientRow[] = [];
    for (const id of ids) {
      const held = cached.get(id);
      if (!held) continue;
      const { status, channel } = held.row;
      if (statuses.length > 0 && !statuses.includes(status)) continue;
      if (channels.length > 0 && !channels.includes(channel)) continue;
      matching.push(shownRow(held, lifts));
    }
    return matching;
  }, [pages, cached, lifts, statuses, channels]);

  const own = filtered ? pages?.[0] : totals;
  return {
    rows,
    unreadableCount: (pages ?? []).reduce((sum, page) => sum + page.unreadableCount, 0),
    ...(own && { counts: own.counts }),
    ...(own?.openCount !== undefined && { openCount: own.openCount }),
  };
}
