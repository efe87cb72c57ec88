import type { RecipientRow, StatusCounts } from '../core/index.js';
import type { Cursors } from './cursors.js';
import { isOfThisPage, ofThisPage } from './thisPage.js';

/** One row, and the place of the request that brought it. */
export interface CachedRow {
  readonly row: RecipientRow;
  readonly order: number;
}

/** What the backend last said of the message as a whole. */
export interface MessageTotals {
  readonly counts: StatusCounts;
  readonly openCount?: number | undefined;
  readonly settled: boolean;
  readonly order: number;
}

/**
 * Everything known of one message, in one cache entry. Polls, pushes and page loads all enter through the two merges below,
 * so an older answer can never overwrite a newer one, whatever order they arrive in.
 */
export interface MessageCache {
  /** By row id. A Map: an id such as `__proto__` is a name like any other. */
  readonly rows: ReadonlyMap<string, CachedRow>;
  readonly totals?: MessageTotals;
  readonly cursors?: Cursors | undefined;
  /** The place of the last change of a row among all requests; 0 before the first. */
  readonly changed: number;
  /** The place of the last summary among all requests; 0 before the first. */
  readonly summarised: number;
}

export const EMPTY_CACHE: MessageCache = {
  rows: ofThisPage(new Map<string, CachedRow>()),
  changed: 0,
  summarised: 0,
};

/** What is in the cache; nothing where it was kept from another visit. */
export function readCache(data: MessageCache | undefined): MessageCache {
  return data && isOfThisPage(data.rows) ? data : EMPTY_CACHE;
}

/** What one request brought, and its place among all. */
export interface MergedAnswer {
  readonly rows: readonly RecipientRow[];
  readonly order: number;
  /** Of the whole message; left out where the answer was filtered by channel or search. */
  readonly totals?: Omit<MessageTotals, 'order'>;
}

/** Merges an answer. Returns the same cache where nothing in it is newer. */
export function mergeAnswer(cache: MessageCache, answer: MergedAnswer): MessageCache {
  const rows = mergeRows(cache.rows, answer);
  const totals = mergeTotals(cache.totals, answer);
  return rows === cache.rows && totals === cache.totals
    ? cache
    : { ...cache, rows, ...(totals && { totals }) };
}

/**
 * By version where both have one; a higher version is the later row, at equal versions the later request wins, and of one
 * answer the later place. Where one has none, by request alone.
 */
function supersedes(next: CachedRow, held: CachedRow): boolean {
  return versionsTell(next, held) ?? next.order >= held.order;
}

/** Whether an answer lost a row to a later request that may have been answered before it. */
export function isOvertaken(cache: MessageCache, { rows, order }: MergedAnswer): boolean {
  return rows.some((row) => {
    const held = cache.rows.get(row.id);
    const next = { row, order };
    return (
      held !== undefined &&
      held.order > order &&
      versionsTell(next, held) === undefined &&
      !sameRow(held.row, row)
    );
  });
}

function versionsTell(next: CachedRow, held: CachedRow): boolean | undefined {
  const { version } = next.row;
  const heldVersion = held.row.version;
  if (version === undefined || heldVersion === undefined || version === heldVersion) {
    return undefined;
  }
  return version > heldVersion;
}

function mergeRows(
  held: MessageCache['rows'],
  { rows, order }: MergedAnswer,
): MessageCache['rows'] {
  let merged: Map<string, CachedRow> | undefined;
  for (const row of rows) {
    const next: CachedRow = { row, order };
    const before = (merged ?? held).get(row.id);
    if (before && !supersedes(next, before)) continue;
    merged ??= ofThisPage(new Map(held));
    // An unchanged row keeps its identity, so that what shows it need not render again.
    merged.set(row.id, before && sameRow(before.row, row) ? { row: before.row, order } : next);
  }
  return merged ?? held;
}

function mergeTotals(
  held: MessageTotals | undefined,
  { totals, order }: MergedAnswer,
): MessageTotals | undefined {
  if (!totals || (held && held.order > order)) return held;
  const { counts, openCount, settled } = totals;
  return { counts, openCount, settled, order };
}

/** Rows are plain data that the adapter built field by field, always in the same order. */
function sameRow(a: RecipientRow, b: RecipientRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
