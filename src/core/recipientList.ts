import type { Channel } from './channel.js';
import type { DeliveryStatus } from './status.js';

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
