import type { RowHeights } from './RowHeights.js';

/** What stands in the table's body: rows by their place, and gaps in the place of rows that are not there. */
export type Segment =
  | { readonly kind: 'row'; readonly place: number }
  | { readonly kind: 'gap'; readonly place: number; readonly height: number };

/** Rows from `start` up to, not with, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function rowsOf({ start, end }: Range): readonly Segment[] {
  return Array.from({ length: end - start }, (_, offset) => ({
    kind: 'row',
    place: start + offset,
  }));
}

/**
 * The rows of a range, with gaps for all others.
 *
 * @param kept Place of one more row that has to stay; -1 for none.
 */
export function segmentsOf(
  heights: RowHeights,
  { start, end }: Range,
  kept: number,
): readonly Segment[] {
  const gap = (from: number, to: number): readonly Segment[] =>
    from < to
      ? [{ kind: 'gap', place: from, height: heights.topOf(to) - heights.topOf(from) }]
      : [];
  const around = (from: number, to: number): readonly Segment[] =>
    kept >= from && kept < to
      ? [...gap(from, kept), { kind: 'row', place: kept }, ...gap(kept + 1, to)]
      : gap(from, to);
  return [...around(0, start), ...rowsOf({ start, end }), ...around(end, heights.count)];
}
