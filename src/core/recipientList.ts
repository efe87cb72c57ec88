import type { Channel } from './channel.js';
import type { RecipientRow } from './recipient.js';
import { DELIVERY_STATUSES, type DeliveryStatus } from './status.js';

/** What a list of recipients can be sorted by. `status` sorts by the order of the status tuple. */
export const RECIPIENT_SORT_KEYS = ['status', 'name', 'updatedAt'] as const;
export type RecipientSortKey = (typeof RECIPIENT_SORT_KEYS)[number];

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

export const EVERY_RECIPIENT: RecipientFilter = { statuses: [], channels: [], search: '' };

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
      (statuses.size === 0 || statuses.has(status)) &&
      (channels.size === 0 || channels.has(channel)) &&
      (search === '' ||
        searchForm(address).includes(search) ||
        (name !== undefined && searchForm(name).includes(search))),
  );
}

/**
 * The recipients in order; equal ones keep the order they came in. A recipient without a name sorts by its address,
 * one without a time comes last either way.
 *
 * @param locale BCP 47 tag whose collation orders names.
 */
export function sortRecipients<Row extends ListedRecipient>(
  rows: readonly Row[],
  { key, order }: RecipientSort,
  locale?: string,
): readonly Row[] {
  const direction = order === 'ascending' ? 1 : -1;
  if (key === 'updatedAt') {
    return rows.toSorted((a, b) => compareMaybe(a.updatedAt, b.updatedAt, direction));
  }
  if (key === 'status') {
    return rows.toSorted((a, b) => direction * (lifeOrder(a.status) - lifeOrder(b.status)));
  }
  const { compare } = collatorOf(locale);
  return rows.toSorted((a, b) => direction * compare(a.name ?? a.address, b.name ?? b.address));
}

function compareMaybe(a: string | undefined, b: string | undefined, direction: number): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -direction : direction;
}

function lifeOrder(status: DeliveryStatus): number {
  return DELIVERY_STATUSES.indexOf(status);
}

function searchForm(text: string): string {
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
