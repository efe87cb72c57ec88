import type { RecipientRow, RecipientSort, RecipientSortKey } from '../../core/index.js';
import type { TextKey } from '../../wording/index.js';

export type ColumnName = 'recipient' | 'channel' | 'status' | 'updated' | 'open';

export interface Column {
  readonly name: ColumnName;
  readonly header: TextKey;
  readonly sortKey?: RecipientSortKey;
  /** What a first click on the header sorts by: newest times first, names from the start. */
  readonly firstOrder?: RecipientSort['order'];
}

const COLUMNS: readonly Column[] = [
  { name: 'recipient', header: 'table.recipient', sortKey: 'name', firstOrder: 'ascending' },
  { name: 'channel', header: 'table.channel' },
  { name: 'status', header: 'table.status', sortKey: 'status', firstOrder: 'ascending' },
  { name: 'updated', header: 'table.updated', sortKey: 'updatedAt', firstOrder: 'descending' },
  { name: 'open', header: 'table.details' },
];

/** The columns that have something to say: a channel only where there are several, a time only where one is known. */
export function columnsFor(
  rows: readonly RecipientRow[],
  channels: readonly unknown[],
): readonly Column[] {
  const timed = rows.length === 0 || rows.some(({ updatedAt }) => updatedAt !== undefined);
  return COLUMNS.filter(
    ({ name }) => (name !== 'channel' || channels.length > 1) && (name !== 'updated' || timed),
  );
}

/** Every order that the narrow layout's menu offers. */
export const SORTS: readonly (RecipientSort & { readonly label: TextKey })[] = [
  { key: 'updatedAt', order: 'descending', label: 'table.sortNewest' },
  { key: 'updatedAt', order: 'ascending', label: 'table.sortOldest' },
  { key: 'name', order: 'ascending', label: 'table.sortNameAscending' },
  { key: 'name', order: 'descending', label: 'table.sortNameDescending' },
  { key: 'status', order: 'ascending', label: 'table.sortStatusAscending' },
  { key: 'status', order: 'descending', label: 'table.sortStatusDescending' },
];
