import { RowHeights } from './RowHeights.js';
import type { Range } from './segments.js';

/** Rows drawn above and below what is seen, in viewports; with less than the smaller part left, the window moves. */
const OVERSCAN = { most: 0.8, least: 0.3 };
/** Two lines and their padding, until a row has been measured. */
export const GUESSED_HEIGHT = 53;

/** The heights of rows as far as they were measured; the others count as usual. */
export function layOut(
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
export function rangeSeen(body: HTMLElement, heights: RowHeights, held: Range | undefined): Range {
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
export function measure(
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
export function averageOf(measured: ReadonlyMap<string, number>): number {
  if (measured.size === 0) return GUESSED_HEIGHT;
  return [...measured.values()].reduce((sum, height) => sum + height, 0) / measured.size;
}
