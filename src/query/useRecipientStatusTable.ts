import { useMemo, useState } from 'react';
import type { RecipientStatusTableProps } from '../components/RecipientStatusTable/RecipientStatusTable.js';
import { EVERY_RECIPIENT, type RecipientFilter, type RecipientSort } from '../core/index.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { shownRow } from './lifts.js';
import { liveProps } from './liveProps.js';
import { moreProps, newcomerCount } from './morePages.js';
import { useChanges } from './useChanges.js';
import { useDebounced } from './useDebounced.js';
import { useFrozen } from './useFrozen.js';
import { useLifts } from './useLifts.js';
import { useMessageCache } from './useMessageCache.js';
import { useRecipientsView } from './useRecipientsView.js';
import { useShownRecipients } from './useShownRecipients.js';
import { useSummary } from './useSummary.js';
import { useTimelines } from './useTimelines.js';

const TYPING_MS = 300;

export interface UseRecipientStatusTable {
  messageId: string;
  /** @default everybody */
  defaultFilter?: RecipientFilter;
  /** @default the backend's own order */
  defaultSort?: RecipientSort;
}

/**
 * Everything that `RecipientStatusTable` needs to show one message's recipients and follow them live.
 *
 * @example
 * <RecipientStatusTable {...useRecipientStatusTable({ messageId })} />
 */
export function useRecipientStatusTable({
  messageId,
  defaultFilter = EVERY_RECIPIENT,
  defaultSort,
}: UseRecipientStatusTable) {
  const { adapter } = useDeliveryStatus();
  const [filter, setFilter] = useState(defaultFilter);
  const [sort, setSort] = useState(defaultSort);
  const [openRowIds, setOpenRowIds] = useState<readonly string[]>([]);

  const search = useDebounced(filter.search, TYPING_MS);
  const asked = useMemo(() => ({ ...filter, search }), [filter, search]);
  const summary = useSummary(messageId, { alone: false });
  const view = useRecipientsView({ messageId, filter: asked, sort });
  const { query } = view;
  const poll = useChanges(messageId, query.isSuccess);
  const { totals } = useMessageCache(messageId);
  const current = useShownRecipients(messageId, view, asked);
  const { shown, ...pause } = useFrozen(current, view.question, view.answered);
  const { held, ...counted } = shown;
  const { lifts, onLift } = useLifts();
  const rows = useMemo(() => held.map((one) => shownRow(one, lifts)), [held, lifts]);
  const open = rows.filter(({ id }) => openRowIds.includes(id));

  return {
    ...counted,
    ...pause,
    ...liveProps({ view, poll, summary, shownCount: rows.length }),
    rows,
    ...(summary.data && { message: summary.data }),
    ...(totals && { settled: totals.settled }),
    filter,
    onFilterChange: (change) => setFilter(change.filter),
    sort: sort ?? null,
    onSortChange: (change) => setSort(change.sort),
    searchable: adapter.searchRecipients !== undefined,
    ...moreProps(query, newcomerCount(current, asked)),
    openRowIds,
    onOpenRowsChange: (change) => setOpenRowIds(change.openRowIds),
    timelines: useTimelines(messageId, open),
    onLift,
  } satisfies RecipientStatusTableProps;
}
