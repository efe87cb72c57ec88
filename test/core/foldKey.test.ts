import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeliveryEvent,
  foldEvents,
  foldFacts,
  foldKey,
  type RecipientStatus,
  readFoldKey,
} from '../../src/core/index.ts';
import { events } from './arbitraries.ts';
import { event } from './event.ts';
import { runs } from '../support/runs.ts';

const BOUNCED = event({
  status: 'failed',
  finality: 'firm',
  reason: 'recipient_not_found',
  occurredAt: '2026-11-23T12:00:00.000Z',
  code: '5.1.1',
  eventId: 'é!',
  provider: 'ses',
});
const BOUNCED_KEY = '7151998204564799999352e312e31!c3a921!736573!';

/** What a database does: the greatest key, the least times, the greatest flags. */
function foldByColumns(reports: readonly DeliveryEvent[]): object {
  const facts = reports.map(foldFacts);
  const least = (times: readonly (string | undefined)[]) =>
    times.filter((time) => time !== undefined).toSorted()[0];
  const greatest = (flags: readonly number[]) => Math.max(...flags);
  return {
    ...readFoldKey(reports.map(foldKey).toSorted().at(-1) ?? ''),
    sentAt: least(facts.map(({ sentAt }) => sentAt)),
    deliveredAt: least(facts.map(({ deliveredAt }) => deliveredAt)),
    failedAt: least(facts.map(({ failedAt }) => failedAt)),
    complained: greatest(facts.map(({ complained }) => complained)) === 1,
    opened: greatest(facts.map(({ opened }) => opened)) === 1,
    hasUnrecognised: greatest(facts.map(({ hasUnrecognised }) => hasUnrecognised)) === 1,
  };
}

function withoutDetail({ detail: _detail, ...rest }: RecipientStatus): object {
  return rest;
}

describe('a fold key', () => {
  it('writes an ended report: rank, cause, time counted down, code, event id, provider', () => {
    expect(foldKey(BOUNCED)).toBe(BOUNCED_KEY);
  });

  it('writes a report in flight: rank, time, cause, and nothing where nothing is known', () => {
    const deferred = { status: 'sent', finality: 'open', reason: 'mailbox_full' } as const;
    expect(foldKey({ ...deferred, occurredAt: '1970-01-01T00:00:01Z' })).toBe(
      '2100000000000100004!!!',
    );
    expect(foldKey(deferred)).toBe('2004!!!');
    expect(foldKey({ status: 'unknown', finality: 'open' })).toBe('0000!!!');
  });

  it('gives the winner back', () => {
    expect(readFoldKey(BOUNCED_KEY)).toEqual({
      status: 'failed',
      finality: 'firm',
      reason: 'recipient_not_found',
      occurredAt: '2026-11-23T12:00:00.000Z',
      code: '5.1.1',
      eventId: 'é!',
      provider: 'ses',
    });
    expect(readFoldKey('0000!!!')).toEqual({
      status: 'unknown',
      finality: 'open',
      unknownCause: 'not_recognised',
    });
  });

  it('is printable ASCII, whatever stands in a code or an id', () => {
    const key = foldKey({ ...BOUNCED, code: '\u{1f600}\u0000\ud800' });
    expect(key).toMatch(/^[\x21-\x7e]+$/);
    expect(readFoldKey(key)?.code).toBe('\u{1f600}\u0000\ufffd');
  });

  it.each([
    '',
    'x',
    '8000!!!',
    '0000!!',
    '0000!!!!',
    '0000!!! ',
    ' 0000!!!',
    '0017!!!',
    '0000!f!!',
    '0000!!f!',
    '0000!a!b!',
    '0000!!!f!',
    '0000!FF!!',
    '0000!ff!!',
    '0000!eda080!!',
    '0200000000000000000!!!',
    '2199999999999999900!!!',
    BOUNCED_KEY.slice(0, -1),
    BOUNCED_KEY.slice(1),
  ])('reads nothing from the foreign text %j', (text) => {
    expect(readFoldKey(text)).toBeUndefined();
  });

  it('folds by its greatest as the events fold, in any order of code units', () => {
    fc.assert(
      fc.property(fc.array(events, { minLength: 1, maxLength: 12 }), (reports) => {
        expect(foldByColumns(reports)).toEqual({
          sentAt: undefined,
          deliveredAt: undefined,
          failedAt: undefined,
          ...withoutDetail(foldEvents(reports)),
        });
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('reads back what it wrote of every report, and of every state', () => {
    fc.assert(
      fc.property(events, (report) => {
        const key = foldKey(report);
        const winner = readFoldKey(key);
        expect(winner && foldKey(winner)).toBe(key);
        expect(foldKey(foldEvents([report]))).toBe(key);
      }),
      { numRuns: runs(5000) },
    );
  });
});

describe('the facts beside it', () => {
  it('date what a report says, and leave out a delivery that is only concluded', () => {
    expect(foldFacts(event({ status: 'sent', occurredAt: '2026-11-23T13:00:00+01:00' }))).toEqual({
      sentAt: '2026-11-23T12:00:00.000Z',
      complained: 0,
      opened: 0,
      hasUnrecognised: 0,
    });
    expect(
      foldFacts(
        event({
          status: 'delivered',
          evidence: 'spam_report',
          occurredAt: '2026-11-23T12:00:00.000Z',
        }),
      ),
    ).toEqual({ complained: 1, opened: 0, hasUnrecognised: 0 });
  });
});
