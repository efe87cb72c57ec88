import type { RecipientRow } from '../core/index.js';
import type { CachedRow } from './messageCache.js';

/**
 * Blocks that are being lifted or were lifted here, by suppression id: a thin layer over the merged rows.
 * `undefined`: asked, not confirmed. A number: confirmed, and every answer to a request that started before it is too old to
 * say that the block still stands.
 */
export type Lifts = ReadonlyMap<string, number | undefined>;

export const NO_LIFTS: Lifts = new Map();

/** A row as it is shown: without a block whose lifting was confirmed after the row was asked for. */
export function shownRow({ row, order }: CachedRow, lifts: Lifts): RecipientRow {
  const confirmed = row.suppression && lifts.get(row.suppression.id);
  if (confirmed === undefined || order > confirmed) return row;
  const { suppression: _lifted, ...rest } = row;
  return rest;
}
