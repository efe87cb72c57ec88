import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByStatus, DELIVERY_STATUSES, type RecipientRow } from '../../src/core/index.ts';
import { EMPTY_CACHE, type MergedAnswer, mergeAnswer } from '../../src/query/messageCache.ts';
import { runs } from '../support/runs.ts';

function row(facts: Partial<RecipientRow> = {}): RecipientRow {
  return { id: 'r', address: 'ama@example.org', channel: 'email', status: 'sent', ...facts };
}

const rowsAfter = (...answers: readonly MergedAnswer[]) =>
  [...answers.reduce(mergeAnswer, EMPTY_CACHE).rows.values()].map((held) => held.row);

describe('the one merge', () => {
  it('keeps the higher version, whichever request started later', () => {
    const newer = { rows: [row({ version: 2, status: 'delivered' })], order: 1 };
    const older = { rows: [row({ version: 1 })], order: 2 };
    expect(rowsAfter(newer, older)).toMatchObject([{ status: 'delivered' }]);
    expect(rowsAfter(older, newer)).toMatchObject([{ status: 'delivered' }]);
  });

  it('lets the later request win at equal versions, and where a version is missing', () => {
    for (const version of [7, undefined]) {
      const facts = version === undefined ? {} : { version };
      const early = { rows: [row({ ...facts, status: 'sent' })], order: 1 };
      const late = { rows: [row({ ...facts, status: 'delivered' })], order: 2 };
      expect(rowsAfter(late, early)).toMatchObject([{ status: 'delivered' }]);
      expect(rowsAfter(early, late)).toMatchObject([{ status: 'delivered' }]);
    }
  });

  it('lets the later place win where one answer tells a row twice', () => {
    for (const version of [7, undefined]) {
      const facts = version === undefined ? {} : { version };
      const rows = [row({ ...facts, status: 'sent' }), row({ ...facts, status: 'delivered' })];
      expect(rowsAfter({ rows, order: 1 })).toMatchObject([{ status: 'delivered' }]);
    }
  });

  it('lets a block go that a later version no longer has', () => {
    const suppression = {
      id: 's',
      address: 'ama@example.org',
      cause: 'bounced',
      via: 'bounce',
      basis: 'observed',
      by: 'recipient_provider',
      lift: { allowed: true },
    } as const;
    const [shown] = rowsAfter(
      { rows: [row({ version: 1, suppression })], order: 1 },
      { rows: [row({ version: 2 })], order: 2 },
    );
    expect(shown).not.toHaveProperty('suppression');
  });

  it('keeps a row that did not change as the same object, and the whole cache where nothing is newer', () => {
    const first = mergeAnswer(EMPTY_CACHE, { rows: [row({ version: 1 })], order: 1 });
    const again = mergeAnswer(first, { rows: [row({ version: 1 })], order: 2 });
    expect(again.rows.get('r')?.row).toBe(first.rows.get('r')?.row);
    expect(mergeAnswer(again, { rows: [row({ version: 0 })], order: 3 })).toBe(again);
  });

  it('never goes back to the totals of an earlier request', () => {
    const totals = (settled: boolean) => ({ counts: countByStatus([]), settled });
    const late = mergeAnswer(EMPTY_CACHE, { rows: [], order: 5, totals: totals(true) });
    expect(mergeAnswer(late, { rows: [], order: 4, totals: totals(false) }).totals?.settled).toBe(
      true,
    );
  });

  it('holds rows whose ids are names of the language', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const rows = ids.map((id) => row({ id, status: 'delivered' }));
    const cache = mergeAnswer(EMPTY_CACHE, { rows, order: 1 });
    expect([...cache.rows.keys()]).toEqual(ids);
    expect(({} as { status?: string }).status).toBeUndefined();
  });

  it.each([true, false])(
    'ends at the backend’s own answer in 2,000 interleavings (versions: %s)',
    (versioned) => {
      const change = fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        status: fc.constantFrom(...DELIVERY_STATUSES),
      });
      const history = fc.array(change, { minLength: 1, maxLength: 12 });
      const requests = fc.array(fc.record({ at: fc.nat(12), arrives: fc.nat(100) }), {
        maxLength: 10,
      });
      fc.assert(
        fc.property(history, requests, fc.nat(100), (changes, asked, lastArrives) => {
          const stateAt = (time: number) => {
            const rows = new Map<string, RecipientRow>();
            for (const [place, { id, status }] of changes.slice(0, time).entries()) {
              rows.set(id, row({ id, status, ...(versioned && { version: place + 1 }) }));
            }
            return [...rows.values()];
          };
          const final = { at: changes.length, arrives: lastArrives };
          // Requests start in the order of the moments at which the backend answers them; they arrive as they like.
          const answers = [
            ...asked
              .map(({ at, ...rest }) => ({ ...rest, at: Math.min(at, changes.length) }))
              .toSorted((a, b) => a.at - b.at),
            final,
          ]
            .map(({ at, arrives }, order) => ({ rows: stateAt(at), order: order + 1, arrives }))
            .toSorted((a, b) => a.arrives - b.arrives);
          const byId = (a: RecipientRow, b: RecipientRow) => (a.id < b.id ? -1 : 1);
          expect(rowsAfter(...answers).toSorted(byId)).toEqual(
            stateAt(changes.length).toSorted(byId),
          );
        }),
        { numRuns: runs(2000) },
      );
    },
  );
});
