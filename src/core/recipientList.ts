import { type Channel, toChannel } from './channel.js';
import type { RecipientRow } from './recipient.js';
import { DELIVERY_STATUSES, type DeliveryStatus, toDeliveryStatus } from './status.js';
import { unixMsOf } from './time.js';

/** What a list of recipients can be sorted by. `status` sorts by the order of the status tuple. */
export const RECIPIENT_SORT_KEYS = ['status', 'name', 'updatedAt'] as const;
export type RecipientSortKey = (typeof RECIPIENT_SORT_KEYS)[number];

/** How a list of recipients is sorted. */
export interface RecipientSort {
  readonly key: RecipientSortKey;
  readonly order: 'ascending' | 'descending';
}

/** Which recipients to show. An empty list or text leaves that question open. */
export interface RecipientFilter {
  readonly statuses: readonly DeliveryStatus[];
  readonly channels: readonly Channel[];
  /** Part of a name or an address. */
  readonly search: string;
}

/** The filter that leaves everybody. */
export const EVERY_RECIPIENT: RecipientFilter = {
  statuses: [],
  channels: [],
  search: '',
};

/** Text without accents and compatibility forms: most of it, and then the slow way of taking them off is not needed. */
const PLAIN = /^[ -~]*$/;

/** What filtering and sorting look at. */
type ListedRecipient = Pick<RecipientRow, 'address' | 'channel' | 'name' | 'status' | 'updatedAt'>;

/** The recipients that a filter leaves. The search finds part of a name or an address, without regard to case and accents. */
export function filterRecipients<Row extends ListedRecipient>(
  rows: readonly Row[],
  filter: RecipientFilter,
): readonly Row[] {
  const statuses = new Set(filter.statuses);
  const channels = new Set(filter.channels);
  const search = searchForm(filter.search.trim());
  return rows.filter(
    ({ status, channel, name, address }) =>
      (statuses.size === 0 || statuses.has(toDeliveryStatus(status))) &&
      (channels.size === 0 || channels.has(toChannel(channel))) &&
      (search === '' ||
        searchForm(address).includes(search) ||
        (name !== undefined && searchForm(name).includes(search))),
  );
}

/**
 * The recipients in order; equal ones keep the order they came in. A recipient without a name sorts by its address,
 * one without a time, or whose time names no moment, comes last either way.
 *
 * @param locale BCP 47 tag whose collation orders names.
 */
export function sortRecipients<Row extends ListedRecipient>(
  rows: readonly Row[],
  { key, order }: RecipientSort,
  locale?: string,
): readonly Row[] {
  const direction = order === 'ascending' ? 1 : -1;
  if (key === 'status') return sortByStatus(rows, direction);
  if (key === 'updatedAt') return sortByTime(rows, direction);
  const { compare } = collatorOf(locale);
  return rows.toSorted((a, b) => direction * compare(a.name || a.address, b.name || b.address));
}

/** There are only six, so the rows are dealt out, which takes a tenth of the time that comparing them does. */
function sortByStatus<Row extends ListedRecipient>(
  rows: readonly Row[],
  direction: 1 | -1,
): readonly Row[] {
  const heaps = new Map<DeliveryStatus, Row[]>(DELIVERY_STATUSES.map((status) => [status, []]));
  for (const row of rows) heaps.get(toDeliveryStatus(row.status))?.push(row);
  const inOrder = [...heaps.values()];
  return (direction === 1 ? inOrder : inOrder.toReversed()).flat();
}

function sortByTime<Row extends ListedRecipient>(
  rows: readonly Row[],
  direction: 1 | -1,
): readonly Row[] {
  const dated = rows.map((row) => ({
    row,
    at: unixMsOf(row.updatedAt) ?? direction * Number.POSITIVE_INFINITY,
  }));
  // Two rows without a time are Infinity apart from Infinity, which is no number.
  dated.sort((a, b) => direction * (a.at - b.at) || 0);
  return dated.map(({ row }) => row);
}

function searchForm(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** A locale that the host misspelt sorts by the runtime's own. */
function collatorOf(locale: string | undefined): Intl.Collator {
  try {
    return new Intl.Collator(locale);
  } catch {
    return new Intl.Collator();
  }
}
