import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useBrowserLayoutEffect } from '../internal/useBrowserLayoutEffect.js';
import { averageOf, GUESSED_HEIGHT, layOut, measure, rangeSeen } from './measuredRows.js';
import { type Range, rowsOf, type Segment, segmentsOf } from './segments.js';
import { useFocusedRow } from './useFocusedRow.js';

/** Up to so many rows a page holds them all; windowing would only cost. */
const WINDOW_FROM = 200;
/** What the server writes, and the first client render repeats. */
const FIRST_ROWS = 30;

const NO_IDS: readonly string[] = [];

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
