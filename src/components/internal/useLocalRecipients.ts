import { useMemo } from 'react';
import {
  countByStatus,
  EVERY_RECIPIENT,
  filterRecipients,
  type RecipientFilter,
  type RecipientRow,
  type RecipientSort,
  type StatusCounts,
  sortRecipients,
} from '../../core/index.js';
import { useWording } from '../WordingProvider/useWording.js';
import { readableRows } from './readableRows.js';

export interface LocalRecipients {
  readonly rows: readonly RecipientRow[];
  /** All that could be read, before filtering and sorting. */
  readonly all: readonly RecipientRow[];
  /** By status, for the same channels and search: what a click on a filter would show. */
  readonly counts: StatusCounts;
  /** Rows that have no id or no address, and are left out. */
  readonly unreadableCount: number;
}

/**
 * Filters, sorts and counts recipients that are all in the page: what the table does by itself, for hosts that draw their own.
 * A filter or sort that is left out leaves the rows as they are.
 */
export function useLocalRecipients(
  rows: readonly RecipientRow[],
  filter: RecipientFilter | undefined,
  sort: RecipientSort | undefined,
): LocalRecipients {
  const { locale } = useWording();
  const read = useMemo(() => readableRows(rows), [rows]);
  // Sorting 10,000 names takes tens of milliseconds, so it is not done again for a hover or an opened row.
  const sorted = useMemo(
    () => (sort ? sortRecipients(read.rows, sort, locale) : read.rows),
    [read, sort, locale],
  );
  return useMemo(() => {
    const { statuses, ...rest } = filter ?? EVERY_RECIPIENT;
    const counted = filter ? filterRecipients(sorted, { ...rest, statuses: [] }) : sorted;
    return {
      rows: filter ? filterRecipients(counted, { ...EVERY_RECIPIENT, statuses }) : counted,
      all: read.rows,
      counts: countByStatus(counted),
      unreadableCount: read.unreadableCount,
    };
  }, [read, sorted, filter]);
}
