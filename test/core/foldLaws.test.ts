import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeliveryEvent,
  foldEvent,
  foldEvents,
  foldEventsBy,
  mergeStates,
  NOTHING_REPORTED,
} from '../../src/core/index.ts';
import { events } from './arbitraries.ts';
import { event } from './event.ts';
import { runs } from '../support/runs.ts';

const streams = fc.array(events, { maxLength: 8 });
const states = streams.map((stream) => foldEvents(stream));

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
      { numRuns: runs(10_000) },
    );
  });

  it('merges commutatively, associatively and idempotently', () => {
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
        expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)));
        expect(mergeStates(a, a)).toEqual(a);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('merges states as it folds their events', () => {
    fc.assert(
      fc.property(streams, streams, (one, other) => {
        expect(mergeStates(foldEvents(one), foldEvents(other))).toEqual(
          foldEvents([...one, ...other]),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it('comes to the same report by report, and hands a state back that a report leaves as it was', () => {
    fc.assert(
      fc.property(streams, (stream) => {
        let state = NOTHING_REPORTED;
        for (const report of stream) state = foldEvent(state, report);
        expect(state).toEqual(foldEvents(stream));
        for (const repeat of stream) expect(foldEvent(state, repeat)).toBe(state);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('folds many recipients at once as it folds each alone', () => {
    const keyed = fc.array(fc.tuple(events, fc.constantFrom('one', 'two', 'three')));
    fc.assert(
      fc.property(keyed, (pairs) => {
        const all = pairs.map(([report, messageId]) => ({ ...report, messageId }));
        const together = foldEventsBy(all, ({ messageId }) => messageId);
        for (const key of ['one', 'two', 'three']) {
          const own = all.filter(({ messageId }) => messageId === key);
          expect(together.get(key)).toEqual(own.length === 0 ? undefined : foldEvents(own));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is unharmed by being stored as JSON', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('the order of texts', () => {
  const texts = fc.string({
    unit: fc.oneof(fc.string({ unit: 'binary' }), halves()),
    maxLength: 6,
  });

  it.each(['code', 'eventId', 'provider', 'detail'] as const)(
    'is that of the bytes of their UTF-8, half characters counted as U+FFFD: %s',
    (part) => {
      const told = (...reports: readonly DeliveryEvent[]) => foldEvents(reports)[part] ?? '';
      fc.assert(
        fc.property(texts, texts, (a, b) => {
          const [first = '', second = ''] = [hexOf(a), hexOf(b)].toSorted();
          const [one, other] = [event({ [part]: a }), event({ [part]: b })];
          expect(hexOf(told(one, other))).toBe(first > second ? first : second);
        }),
        { numRuns: runs(2000) },
      );
    },
  );
});

function halves(): fc.Arbitrary<string> {
  return fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
}

/** Node writes half a character as the bytes of U+FFFD. */
function hexOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

function shuffledWithRepeats<Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> {
  return fc
    .tuple(fc.shuffledSubarray([...items], { minLength: items.length }), fc.subarray([...items]))
    .chain(([all, again]) => {
      const together = [...all, ...again];
      return fc.shuffledSubarray(together, { minLength: together.length });
    });
}
