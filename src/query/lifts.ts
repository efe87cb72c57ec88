import type { RecipientRow } from '../core/index.js';
import type { CachedRow } from './messageCache.js';
import { isOfThisPage, ofThisPage } from './thisPage.js';

/** A block that was lifted here. */
export interface Lift {
  /** The place of the backend's word among all requests: what was asked for earlier is too old to say that the block stands. */
  readonly confirmed: number;
  /** Versions of the rows that had the block, by row id: a later version that has it again was blocked again. */
  readonly versions: ReadonlyMap<string, number>;
}

/**
 * Blocks that are being lifted or were lifted here, by suppression id: a thin layer over the merged rows. `undefined`: asked,
 * not confirmed.
 */
export type Lifts = ReadonlyMap<string, Lift | undefined>;

export const NO_LIFTS: Lifts = ofThisPage(new Map<string, Lift | undefined>());

/** The layer as it is cached; none where it was kept from another visit. */
export function readLifts(data: Lifts | undefined): Lifts {
  return data && isOfThisPage(data) ? data : NO_LIFTS;
}

/** A row as it is shown: without a block whose lifting was confirmed after the row was asked for. */
export function shownRow({ row, order }: CachedRow, lifts: Lifts): RecipientRow {
  const lift = row.suppression && lifts.get(row.suppression.id);
  if (!lift || order > lift.confirmed || isLater(row, lift)) return row;
  const { suppression: _lifted, ...rest } = row;
  return rest;
}

function isLater({ id, version }: RecipientRow, { versions }: Lift): boolean {
  const before = versions.get(id);
  return version !== undefined && before !== undefined && version > before;
}
