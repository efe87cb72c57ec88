import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DELIVERY_STATUSES,
  FINALITIES,
  foldEvent,
  foldEvents,
  NOTHING_REPORTED,
  type RecipientStatus,
} from '../../src/core/index.ts';
import { events } from './arbitraries.ts';
import { event } from './event.ts';
import { PRECEDENCE, REPORTED, STANDING_OF, type Standing } from './standings.ts';
import { runs } from '../support/runs.ts';

const STANDINGS = Object.keys(REPORTED) as (keyof typeof REPORTED)[];
const NOON = '2026-11-23T12:00:00.000Z';

function standingOf({ status, finality, unknownCause }: RecipientStatus): Standing {
  return unknownCause === 'not_reported_yet' ? 'nothing' : STANDING_OF[status][finality];
}

describe.each(['nothing', ...STANDINGS] as const)('after %s', (before) => {
  const held = before === 'nothing' ? NOTHING_REPORTED : foldEvents([event(REPORTED[before])]);

  it.each(STANDINGS.map((report) => [report, PRECEDENCE[before][report]] as const))(
    '%s makes it %s, whatever the clocks say',
    (report, after) => {
      const expected = after === 'nothing' ? undefined : REPORTED[after];
      for (const occurredAt of [undefined, '1999-01-01T00:00:00.000Z', NOON]) {
        expect(
          foldEvent(held, event({ ...REPORTED[report], ...(occurredAt && { occurredAt }) })),
        ).toMatchObject(expected ?? {});
      }
    },
  );
});

describe('a pair that no provider’s table holds', () => {
  it.each(
    DELIVERY_STATUSES.flatMap((status) =>
      FINALITIES.map((finality) => [status, finality, STANDING_OF[status][finality]] as const),
    ),
  )('%s, %s stands as %s', (status, finality, standing) => {
    expect(standingOf(foldEvents([event({ status, finality })]))).toBe(standing);
    expect(foldEvents([event({ status, finality })])).toMatchObject(
      standing === 'nothing' ? {} : REPORTED[standing],
    );
  });
});

describe('more reports', () => {
  it('change the standing as the table says, and never otherwise', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 8 }), events, (stream, more) => {
        const before = standingOf(foldEvents(stream));
        const reported = STANDING_OF[more.status][more.finality];
        const after = standingOf(foldEvents([...stream, more]));
        expect(after).toBe(reported === 'nothing' ? before : PRECEDENCE[before][reported]);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
