import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { RowHeights } from './RowHeights.js';
import { type Range, rowsOf, type Segment, segmentsOf } from './segments.js';
import { useFocusedRow } from './useFocusedRow.js';

/** Up to so many rows a page holds them all; windowing would only cost. */
const WINDOW_FROM = 200;
/** What the server writes, and the first client render repeats. */
const FIRST_ROWS = 30;
/** Rows drawn above and below what is seen, in viewports; with less than the smaller part left, the window moves. */
const OVERSCAN = { most: 0.8, least: 0.3 };
/** Two lines and their padding, until a row has been measured. */
const GUESSED_HEIGHT = 53;

const NO_IDS: readonly string[] = [];
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Keeps only the rows near the viewport in the page, whichever container scrolls. Heights are measured, not fixed: a row may
 * wrap or be opened. The row that has the focus stays, wherever it is, so that the focus never falls to the page.
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
  const shown = windowed ? ids : NO_IDS;
  // Not state: a row is measured after it was drawn, and its own height changes no gap.
  const [measured] = useState(() => new Map<string, number>());
  const [layout, setLayout] = useState({ usual: GUESSED_HEIGHT, width: 0 });
  const [range, setRange] = useState<Range>();
  const focused = useFocusedRow(body, windowed);
  const heights = useMemo(() => layOut(shown, layout.usual, measured), [shown, layout, measured]);

  const look = useRef(() => {});
  useBrowserLayoutEffect(() => {
    look.current = () => {
      const element = body.current;
      if (!windowed || !element) return;
      const width = element.getBoundingClientRect().width;
      // Rows wrap anew in another width, so nothing that was measured holds.
      if (width !== layout.width) measured.clear();
      measure(element, shown, heights, measured);
      if (width !== layout.width) return setLayout({ usual: averageOf(measured), width });
      // Compared here and not by React, which would draw once more to find that nothing changed.
      const seen = rangeSeen(element, heights, range);
      if (seen !== range) setRange(seen);
    };
    look.current();
  });

  useEffect(() => {
    if (!windowed) return;
    const again = () => look.current();
    // Captured, so that scrolling of any container around the table is heard.
    document.addEventListener('scroll', again, { capture: true, passive: true });
    window.addEventListener('resize', again);
    const table = body.current?.closest('table');
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(again);
    if (table) observer?.observe(table);
    return () => {
      document.removeEventListener('scroll', again, { capture: true });
      window.removeEventListener('resize', again);
      observer?.disconnect();
    };
  }, [windowed, body]);

  if (!windowed) return rowsOf({ start: 0, end: ids.length });
  if (!range) return rowsOf({ start: 0, end: FIRST_ROWS });
  const end = Math.min(range.end, ids.length);
  const start = Math.min(range.start, Math.max(0, end - FIRST_ROWS));
  return segmentsOf(
    heights,
    { start: range.start < end ? range.start : start, end },
    focused === undefined ? -1 : ids.indexOf(focused),
  );
}

function layOut(
  ids: readonly string[],
  usual: number,
  measured: ReadonlyMap<string, number>,
): RowHeights {
  const heights = new RowHeights(ids.length, usual);
  if (measured.size === 0) return heights;
  for (const [place, id] of ids.entries()) {
    const height = measured.get(id);
    if (height !== undefined) heights.set(place, height);
  }
  return heights;
}

/** The rows to draw; the ones drawn, where enough of them are left above and below what is seen. */
function rangeSeen(body: HTMLElement, heights: RowHeights, held: Range | undefined): Range {
  const viewport = window.innerHeight;
  const top = -body.getBoundingClientRect().top;
  const reaching = (viewports: number) => ({
    start: heights.placeAt(top - viewports * viewport),
    end: heights.placeAt(top + (1 + viewports) * viewport) + 1,
  });
  const least = reaching(OVERSCAN.least);
  if (held && held.start <= least.start && held.end >= least.end && held.end <= heights.count) {
    return held;
  }
  return reaching(OVERSCAN.most);
}

/** Measures the rows in the page, an opened row with its detail. */
function measure(
  body: HTMLElement,
  ids: readonly string[],
  heights: RowHeights,
  measured: Map<string, number>,
): void {
  for (const row of body.querySelectorAll<HTMLElement>('tr[data-place]')) {
    const place = Number(row.dataset.place);
    const id = ids[place];
    const detail = row.nextElementSibling;
    const opened = detail instanceof HTMLElement && detail.dataset.detail !== undefined;
    const height = heightOf(row) + (opened ? heightOf(detail) : 0);
    if (id === undefined || height === 0) continue;
    measured.set(id, height);
    heights.set(place, height);
  }
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}

/** What a row that was never seen is taken to measure: as much as those that were, on average. */
function averageOf(measured: ReadonlyMap<string, number>): number {
  if (measured.size === 0) return GUESSED_HEIGHT;
  return [...measured.values()].reduce((sum, height) => sum + height, 0) / measured.size;
}
