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

export interface LocalRecipients {
  readonly rows: readonly RecipientRow[];
  /** By status, for the same channels and search: what a click on a filter would show. */
  readonly counts: StatusCounts;
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
  // Sorting 10,000 names takes tens of milliseconds, so it is not done again for a hover or an opened row.
  const sorted = useMemo(
    () => (sort ? sortRecipients(rows, sort, locale) : rows),
    [rows, sort, locale],
  );
  return useMemo(() => {
    const { statuses, ...rest } = filter ?? EVERY_RECIPIENT;
    const counted = filter ? filterRecipients(sorted, { ...rest, statuses: [] }) : sorted;
    return {
      rows: filter ? filterRecipients(counted, { ...EVERY_RECIPIENT, statuses }) : counted,
      counts: countByStatus(counted),
    };
  }, [sorted, filter]);
}
