import { useDeferredValue } from 'react';
import {
  EVERY_RECIPIENT,
  type RecipientFilter,
  type RecipientSort,
  type StatusCounts,
  totalOf,
} from '../../core/index.js';
import { useControlled } from '../internal/useControlled.js';
import { useLocalRecipients } from '../internal/useLocalRecipients.js';
import type { RecipientStatusTableProps } from './RecipientStatusTable.js';

const NO_ROWS_OPEN: readonly string[] = [];

type TableProps = {
  [Name in keyof RecipientStatusTableProps]?: RecipientStatusTableProps[Name] | undefined;
} & Pick<RecipientStatusTableProps, 'rows'>;

/**
 * What the table shows: each of filter, sort and opened rows either the host's, which then leaves the work to the host, or
 * its own, which filters and sorts the rows that are here.
 */
export function useTableState(props: TableProps) {
  const [filter, setOwnFilter] = useControlled(
    props.filter,
    props.defaultFilter ?? EVERY_RECIPIENT,
  );
  const [sort, setOwnSort] = useControlled<RecipientSort | null | undefined>(
    props.sort,
    props.defaultSort,
  );
  const [openRowIds, setOwnOpen] = useControlled(
    props.openRowIds,
    props.defaultOpenRowIds ?? NO_ROWS_OPEN,
  );
  // Typing stays quick while many rows are searched.
  const asked = useDeferredValue(filter);
  const hostFilters = props.filter !== undefined;
  const local = useLocalRecipients(
    props.rows,
    hostFilters ? undefined : asked,
    props.sort === undefined ? (sort ?? undefined) : undefined,
  );

  const setFilter = (next: RecipientFilter) => {
    setOwnFilter(next);
    props.onFilterChange?.({ filter: next });
  };
  const counts = props.counts ?? local.counts;
  const opened = local.rows.filter(({ id }) => openRowIds.includes(id)).length;
  const known = props.counts !== undefined || !props.hasMore;
  const whole = filter.channels.length === 0 && filter.search.trim() === '';
  const matching = Math.max(matchingOf(counts, filter), local.rows.length);
  return {
    rows: local.rows,
    all: local.all,
    unreadableCount: local.unreadableCount,
    counts,
    countsKnown:
      props.counts !== undefined || local.rows.length > 0 || (props.phase ?? 'ready') === 'ready',
    /** Rows of the whole table, its header and opened details included; -1 where nobody knows. */
    rowCount: known ? matching + opened + 1 : -1,
    /** Recipients of the message; 0 where only those are known that a search or a channel left. */
    wholeTotal: whole ? totalOf(counts) : hostFilters || props.hasMore ? 0 : local.all.length,
    filtered: filter.statuses.length + filter.channels.length > 0 || filter.search.trim() !== '',
    filter,
    sort: sort ?? undefined,
    openRowIds,
    setFilter,
    clearFilter: () => setFilter(EVERY_RECIPIENT),
    setSort(next: RecipientSort) {
      setOwnSort(next);
      props.onSortChange?.({ sort: next });
    },
    setOpenRowIds(next: readonly string[]) {
      setOwnOpen(next);
      props.onOpenRowsChange?.({ openRowIds: next });
    },
  };
}

export type TableState = ReturnType<typeof useTableState>;

function matchingOf(counts: StatusCounts, { statuses }: RecipientFilter): number {
  if (statuses.length === 0) return totalOf(counts);
  return statuses.reduce((sum, status) => sum + counts[status], 0);
}
