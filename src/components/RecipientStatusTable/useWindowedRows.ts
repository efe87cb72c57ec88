import { type RefObject, useEffect, useLayoutEffect, useReducer, useState } from 'react';

/** Up to so many rows a page holds them all; windowing would only cost. */
const WINDOW_FROM = 200;
/** What the server writes, and the first client render repeats. */
const FIRST_ROWS = 30;
/** Rows kept ready above and below what is seen, in viewports. */
const OVERSCAN = 0.75;
/** Two lines and their padding, until a row has been measured. */
const GUESSED_HEIGHT = 53;

/** What stands in the table's body: rows by their place, and gaps in the place of rows that are not there. */
export type Segment =
  | { readonly kind: 'row'; readonly place: number }
  | { readonly kind: 'gap'; readonly place: number; readonly height: number };

interface Range {
  readonly start: number;
  readonly end: number;
}

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Keeps only the rows near the viewport in the page. Heights are measured, not fixed: a row may wrap or be opened. The row
 * that has the focus stays, wherever it is, so that the focus never falls to the page.
 */
export function useWindowedRows({
  ids,
  virtualize,
  body,
}: {
  ids: readonly string[];
  virtualize: boolean;
  body: RefObject<HTMLTableSectionElement | null>;
}): readonly Segment[] {
  const windowed = virtualize && ids.length > WINDOW_FROM;
  // Not state: a row is measured after it was drawn, and drawn again only where that changed a gap.
  const [heights] = useState(() => new Map<string, number>());
  const [range, setRange] = useState<Range>();
  const [focused, setFocused] = useState<string>();
  const [, measuredAnew] = useReducer((times: number) => times + 1, 0);

  useEffect(() => {
    const element = body.current;
    if (!windowed || !element) return;
    const look = () => {
      const seen = rangeSeen(element, ids, heights);
      setRange((held) =>
        held && held.start === seen.start && held.end === seen.end ? held : seen,
      );
    };
    look();
    // Captured, so that scrolling of any container around the table is heard.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [windowed, ids, body, heights]);

  useEffect(() => {
    const element = body.current;
    if (!windowed || !element) return;
    const keep = ({ target }: FocusEvent) => setFocused(rowIdOf(target));
    const release = () => setFocused(undefined);
    element.addEventListener('focusin', keep);
    element.addEventListener('focusout', release);
    return () => {
      element.removeEventListener('focusin', keep);
      element.removeEventListener('focusout', release);
    };
  }, [windowed, body]);

  useBrowserLayoutEffect(() => {
    const element = body.current;
    if (windowed && element && measure(element, heights)) measuredAnew();
  });

  if (!windowed) return ids.map((_id, place) => ({ kind: 'row', place }));
  if (!range) return ids.slice(0, FIRST_ROWS).map((_id, place) => ({ kind: 'row', place }));
  const kept = focused === undefined ? -1 : ids.indexOf(focused);
  return segmentsOf(ids, range, kept, heights);
}

function rangeSeen(
  body: HTMLElement,
  ids: readonly string[],
  heights: ReadonlyMap<string, number>,
): Range {
  const usual = usualHeight(heights);
  const reach = window.innerHeight * OVERSCAN;
  const from = -body.getBoundingClientRect().top - reach;
  const to = from + window.innerHeight + 2 * reach;
  let top = 0;
  let start = -1;
  for (const [place, id] of ids.entries()) {
    const bottom = top + (heights.get(id) ?? usual);
    if (start < 0 && bottom > from) start = place;
    if (top > to) return { start: Math.max(start, 0), end: place };
    top = bottom;
  }
  return { start: start < 0 ? Math.max(0, ids.length - FIRST_ROWS) : start, end: ids.length };
}

function segmentsOf(
  ids: readonly string[],
  { start, end }: Range,
  kept: number,
  heights: ReadonlyMap<string, number>,
): readonly Segment[] {
  const usual = usualHeight(heights);
  const segments: Segment[] = [];
  const gap = (from: number, to: number) => {
    if (from >= to) return;
    const height = ids.slice(from, to).reduce((sum, id) => sum + (heights.get(id) ?? usual), 0);
    segments.push({ kind: 'gap', place: from, height });
  };
  const row = (place: number) => segments.push({ kind: 'row', place });
  const last = Math.min(end, ids.length);

  if (kept >= 0 && kept < start) {
    gap(0, kept);
    row(kept);
    gap(kept + 1, start);
  } else gap(0, start);
  for (let place = start; place < last; place += 1) row(place);
  if (kept >= last) {
    gap(last, kept);
    row(kept);
    gap(kept + 1, ids.length);
  } else gap(last, ids.length);
  return segments;
}

/** Measures the rows in the page, an opened row with its detail. Says whether a height is news. */
function measure(body: HTMLElement, heights: Map<string, number>): boolean {
  let news = false;
  for (const row of body.querySelectorAll<HTMLElement>('tr[data-row]')) {
    const { row: id = '' } = row.dataset;
    const detail = row.nextElementSibling;
    const opened = detail instanceof HTMLElement && detail.dataset.detail !== undefined;
    const height = row.offsetHeight + (opened ? detail.offsetHeight : 0);
    if (height === 0 || heights.get(id) === height) continue;
    heights.set(id, height);
    news = true;
  }
  return news;
}

/** What a row that was never seen is taken to measure: as much as those that were, on average. */
function usualHeight(heights: ReadonlyMap<string, number>): number {
  if (heights.size === 0) return GUESSED_HEIGHT;
  let sum = 0;
  for (const height of heights.values()) sum += height;
  return sum / heights.size;
}

function rowIdOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const row = target.closest<HTMLElement>('tr');
  const owner = row?.dataset.detail === undefined ? row : row.previousElementSibling;
  return owner instanceof HTMLElement ? owner.dataset.row : undefined;
}
