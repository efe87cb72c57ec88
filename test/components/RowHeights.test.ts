import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights } from '../../src/components/RecipientStatusTable/RowHeights.ts';
import { segmentsOf } from '../../src/components/RecipientStatusTable/segments.ts';
import { runs } from '../support/runs.ts';

const USUAL = 53;
const anyHeights = fc.array(fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }), {
  minLength: 1,
  maxLength: 60,
});

function heightsOf(measured: readonly (number | undefined)[]): RowHeights {
  const heights = new RowHeights(measured.length, USUAL);
  for (const [place, height] of measured.entries()) {
    if (height !== undefined) heights.set(place, height);
  }
  return heights;
}

describe('RowHeights', () => {
  it('takes unmeasured rows to be as high as usual', () => {
    const heights = heightsOf([undefined, 100, undefined]);
    expect([0, 1, 2, 3].map((place) => heights.topOf(place))).toEqual([0, 53, 153, 206]);
  });

  it('finds the row at a depth, the first and the last beyond the ends', () => {
    const heights = heightsOf([undefined, 100, undefined]);
    expect([-5, 0, 52, 53, 152, 153, 9999].map((depth) => heights.placeAt(depth))).toEqual([
      0, 0, 0, 1, 1, 2, 2,
    ]);
  });

  it('counts a row that is measured again at its new height', () => {
    const heights = heightsOf([20, 30]);
    heights.set(0, 50);
    expect(heights.topOf(2)).toBe(80);
  });

  it('answers for nobody', () => {
    expect(new RowHeights(0, USUAL).placeAt(100)).toBe(0);
    expect(new RowHeights(0, USUAL).topOf(0)).toBe(0);
  });

  it('agrees with adding up, whatever was measured', () => {
    fc.assert(
      fc.property(anyHeights, fc.integer({ min: 0, max: 25_000 }), (measured, depth) => {
        const heights = heightsOf(measured);
        let top = 0;
        let at = 0;
        for (const [place, height] of measured.entries()) {
          expect(heights.topOf(place)).toBe(top);
          if (top <= depth) at = place;
          top += height ?? USUAL;
        }
        expect(heights.topOf(measured.length)).toBe(top);
        expect(heights.placeAt(depth)).toBe(at);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('segmentsOf', () => {
  it('draws the rows in sight, and gaps as high as the others', () => {
    expect(segmentsOf(heightsOf([10, 20, 30, 40, 50]), { start: 1, end: 3 }, -1)).toEqual([
      { kind: 'gap', place: 0, height: 10 },
      { kind: 'row', place: 1 },
      { kind: 'row', place: 2 },
      { kind: 'gap', place: 3, height: 90 },
    ]);
  });

  it('parts a gap for the row that stays', () => {
    expect(segmentsOf(heightsOf([10, 20, 30, 40, 50]), { start: 0, end: 1 }, 3)).toEqual([
      { kind: 'row', place: 0 },
      { kind: 'gap', place: 1, height: 50 },
      { kind: 'row', place: 3 },
      { kind: 'gap', place: 4, height: 50 },
    ]);
  });

  it('never loses a row or a pixel', () => {
    fc.assert(
      fc.property(anyHeights, fc.nat(), fc.nat(), fc.nat(), (measured, a, b, keep) => {
        const count = measured.length;
        const heights = heightsOf(measured);
        const [start = 0, end = 0] = [a % (count + 1), b % (count + 1)].toSorted((x, y) => x - y);
        const kept = keep % (count + 1) === count ? -1 : keep % (count + 1);
        const segments = segmentsOf(heights, { start, end }, kept);
        const rows = segments.flatMap((each) => (each.kind === 'row' ? [each.place] : []));
        const wanted = measured.flatMap((_, place) =>
          (place >= start && place < end) || place === kept ? [place] : [],
        );
        expect(rows).toEqual(wanted);
        const height = segments.reduce(
          (sum, each) =>
            sum + (each.kind === 'gap' ? each.height : (measured[each.place] ?? USUAL)),
          0,
        );
        expect(height).toBe(heights.topOf(count));
      }),
      { numRuns: runs(300) },
    );
  });
});
