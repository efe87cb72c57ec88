import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEvents, mergeStates, type RecipientStatus } from '../../src/core/index.ts';
import { events } from './arbitraries.ts';

const streams = fc.array(events, { maxLength: 8 });
const states = streams.map((stream) => foldEvents(stream));

/** The ladder, written out: which standing may follow which when more is reported. `true` where the row may become the column. */
const STANDINGS = [
  'unknown',
  'pending',
  'sent/open',
  'sent/rest',
  'timed_out',
  'failed/soft',
  'delivered',
  'failed/firm',
];
const MAY_BECOME: Readonly<Record<string, readonly string[]>> = {
  unknown: STANDINGS,
  pending: [
    'pending',
    'sent/open',
    'sent/rest',
    'timed_out',
    'failed/soft',
    'delivered',
    'failed/firm',
  ],
  'sent/open': ['sent/open', 'sent/rest', 'timed_out', 'failed/soft', 'delivered', 'failed/firm'],
  'sent/rest': ['sent/rest', 'timed_out', 'failed/soft', 'delivered', 'failed/firm'],
  timed_out: ['timed_out', 'failed/soft', 'delivered', 'failed/firm'],
  'failed/soft': ['failed/soft', 'delivered', 'failed/firm'],
  delivered: ['delivered', 'failed/firm'],
  'failed/firm': ['failed/firm'],
};

function standing({ status, finality }: RecipientStatus): string {
  return status === 'sent' || status === 'failed' ? `${status}/${finality}` : status;
}

describe('the fold', () => {
  it('gives one state for a set of events, in any order and with any repeats', () => {
    const reordered = streams.chain((stream) =>
      fc.tuple(
        fc.constant(stream),
        fc.tuple(...Array.from({ length: 5 }, () => shuffledWithRepeats(stream))),
      ),
    );
    fc.assert(
      fc.property(reordered, ([stream, orders]) => {
        const expected = foldEvents(stream);
        for (const order of orders) expect(foldEvents(order)).toEqual(expected);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never goes back when more is reported', () => {
    fc.assert(
      fc.property(streams, events, (stream, more) => {
        const before = standing(foldEvents(stream));
        const after = standing(foldEvents([...stream, more]));
        expect(MAY_BECOME[before]).toContain(after);
      }),
      { numRuns: 10_000 },
    );
  });

  it('merges commutatively, associatively and idempotently', () => {
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
        expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)));
        expect(mergeStates(a, a)).toEqual(a);
      }),
      { numRuns: 10_000 },
    );
  });

  it('merges states as it folds their events', () => {
    fc.assert(
      fc.property(streams, streams, (one, other) => {
        expect(mergeStates(foldEvents(one), foldEvents(other))).toEqual(
          foldEvents([...one, ...other]),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

function shuffledWithRepeats<Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> {
  return fc
    .tuple(fc.shuffledSubarray([...items], { minLength: items.length }), fc.subarray([...items]))
    .chain(([all, again]) => {
      const together = [...all, ...again];
      return fc.shuffledSubarray(together, { minLength: together.length });
    });
}
