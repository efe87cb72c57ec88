import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { RecipientStatusTableProps } from '../components/RecipientStatusTable/RecipientStatusTable.js';
import { EVERY_RECIPIENT, type RecipientFilter, type RecipientSort } from '../core/index.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { liveProps } from './liveProps.js';
import { messageQuery } from './queries.js';
import { useChanges } from './useChanges.js';
import { useDebounced } from './useDebounced.js';
import { useFrozen } from './useFrozen.js';
import { useLifts } from './useLifts.js';
import { useRecipientsView } from './useRecipientsView.js';
import { useShownRecipients } from './useShownRecipients.js';
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
  const { adapter, client } = useDeliveryStatus();
  const [filter, setFilter] = useState(defaultFilter);
  const [sort, setSort] = useState(defaultSort);
  const [openRowIds, setOpenRowIds] = useState<readonly string[]>([]);

  const search = useDebounced(filter.search, TYPING_MS);
  const asked = useMemo(() => ({ ...filter, search }), [filter, search]);
  const summary = useQuery(
    { ...messageQuery(adapter, messageId), staleTime: Number.POSITIVE_INFINITY },
    client,
  );
  const view = useRecipientsView({ messageId, filter: asked, sort });
  const poll = useChanges(messageId, view.query.isSuccess);
  const { lifts, onLift } = useLifts();
  const current = useShownRecipients({ messageId, view, filter: asked, lifts });
  const { shown, ...pause } = useFrozen(current);
  const open = shown.rows.filter(({ id }) => openRowIds.includes(id));

  return {
    ...shown,
    ...pause,
    ...liveProps({ view, poll }),
    ...(summary.data && { message: summary.data }),
    filter,
    onFilterChange: (change) => setFilter(change.filter),
    sort: sort ?? null,
    onSortChange: (change) => setSort(change.sort),
    searchable: adapter.searchRecipients !== undefined,
    hasMore: view.query.hasNextPage,
    loadingMore: view.query.isFetchingNextPage,
    onLoadMore: () => void view.query.fetchNextPage(),
    openRowIds,
    onOpenRowsChange: (change) => setOpenRowIds(change.openRowIds),
    timelines: useTimelines(messageId, open),
    onLift,
  } satisfies RecipientStatusTableProps;
}
