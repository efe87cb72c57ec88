import { describe, expect, it } from 'vitest';
import {
  type DeliveryEvent,
  type FailureReason,
  foldEvents,
  mergeStates,
  type RecipientStatus,
} from '../../src/core/index.ts';
import { event } from './event.ts';

/** The order of telling, from the specification: the most specific first. */
const ORDER: readonly (FailureReason | undefined)[] = [
  'invalid_address',
  'recipient_not_found',
  'domain_not_found',
  'opted_out',
  'suppressed',
  'unsupported_destination',
  'recipient_inactive',
  'cancelled',
  'configuration_error',
  'sender_rejected',
  'message_too_large',
  'content_rejected',
  'mailbox_full',
  'expired',
  'recipient_unavailable',
  'service_error',
  undefined,
];

const IN_FLIGHT = [
  { status: 'unknown', finality: 'open' },
  { status: 'pending', finality: 'open' },
  { status: 'sent', finality: 'open' },
  { status: 'sent', finality: 'rest' },
] as const;
const ENDED = [
  { status: 'timed_out', finality: 'soft' },
  { status: 'failed', finality: 'soft' },
  { status: 'delivered', finality: 'soft' },
  { status: 'failed', finality: 'firm' },
] as const;

const EARLY = '2026-11-23T12:00:00.000Z';
const LATE = '2026-11-23T12:00:00.001Z';

/** Says that a report is told instead of another of its rank, whichever comes first and however they are joined. */
function expectTold(winner: DeliveryEvent, loser: DeliveryEvent): void {
  const [told, other] = [foldEvents([winner]), foldEvents([loser])];
  expect(partsOf(told)).not.toEqual(partsOf(other));
  expect(partsOf(foldEvents([winner, loser]))).toEqual(partsOf(told));
  expect(partsOf(foldEvents([loser, winner]))).toEqual(partsOf(told));
  expect(partsOf(mergeStates(told, other))).toEqual(partsOf(told));
  expect(partsOf(mergeStates(other, told))).toEqual(partsOf(told));
}

function partsOf({ reason, code, eventId, provider, detail, occurredAt }: RecipientStatus) {
  return { reason, code, eventId, provider, detail, occurredAt };
}

function withReason(reason: FailureReason | undefined): Partial<DeliveryEvent> {
  return reason === undefined ? {} : { reason };
}

describe.each(IN_FLIGHT)('of two reports that say $status, $finality', (pair) => {
  it('tells the later, even where the earlier knows more', () => {
    expectTold(
      event({ ...pair, occurredAt: LATE, code: 'a' }),
      event({ ...pair, occurredAt: EARLY, code: 'b', reason: 'mailbox_full' }),
    );
  });

  it('tells the one with a time, even where the other knows more', () => {
    expectTold(
      event({ ...pair, occurredAt: EARLY }),
      event({ ...pair, reason: 'mailbox_full', code: 'b' }),
    );
  });

  it('tells the more specific reason of two at one moment', () => {
    expectTold(
      event({ ...pair, occurredAt: EARLY, reason: 'mailbox_full', code: 'a' }),
      event({ ...pair, occurredAt: EARLY, reason: 'service_error', code: 'b' }),
    );
  });
});

describe.each(ENDED)('of two reports that say $status, $finality', (pair) => {
  it('tells the earlier, even where the later has a greater code', () => {
    expectTold(
      event({ ...pair, occurredAt: EARLY, code: 'a' }),
      event({ ...pair, occurredAt: LATE, code: 'b' }),
    );
  });

  it('tells the one with a time before the one without', () => {
    expectTold(event({ ...pair, occurredAt: LATE, code: 'a' }), event({ ...pair, code: 'b' }));
  });

  it('tells the more specific reason, even where it came later or has no time', () => {
    const vague = event({ ...pair, occurredAt: EARLY, reason: 'service_error' });
    expectTold(event({ ...pair, occurredAt: LATE, reason: 'mailbox_full' }), vague);
    expectTold(event({ ...pair, reason: 'mailbox_full' }), vague);
  });
});

describe('of two reports that agree in rank and time', () => {
  const pair = { status: 'failed', finality: 'firm', occurredAt: EARLY } as const;

  it.each(ORDER.slice(1).map((lesser, place) => [ORDER[place], lesser] as const))(
    'the reason %s is told before %s',
    (greater, lesser) => {
      expectTold(
        event({ ...pair, ...withReason(greater), code: 'a' }),
        event({ ...pair, ...withReason(lesser), code: 'b' }),
      );
    },
  );

  it('the code decides before the event id, that before the provider, that before the detail', () => {
    const least = { code: 'a', eventId: 'a', provider: 'a', detail: 'a' };
    const rest = { code: 'b', eventId: 'b', provider: 'b', detail: 'b' };
    expectTold(event({ ...pair, ...least, code: 'b' }), event({ ...pair, ...rest, code: 'a' }));
    expectTold(
      event({ ...pair, ...least, eventId: 'b' }),
      event({ ...pair, ...rest, code: 'a', eventId: 'a' }),
    );
    expectTold(
      event({ ...pair, ...least, provider: 'b' }),
      event({ ...pair, ...least, detail: 'b' }),
    );
    expectTold(event({ ...pair, ...least, detail: 'b' }), event({ ...pair, ...least }));
  });

  it.each(['code', 'eventId', 'detail'] as const)(
    'one with a %s is told before one without',
    (part) => {
      const bare = event({ ...pair });
      expectTold(event({ ...pair, [part]: '\u0000' }), bare);
      expect(foldEvents([bare, event({ ...pair, [part]: '' })])).toEqual(foldEvents([bare]));
    },
  );

  it.each([
    '2026-11-23T12:00:00Z',
    '2026-11-23t12:00:00.000Z',
    '2026-11-23T12:00:00.000z',
    '2026-11-23T13:00:00.000+01:00',
    '2026-11-23T12:00:00.0009Z',
  ])('a moment is one moment, also as %s', (occurredAt) => {
    expectTold(event({ ...pair, occurredAt, code: 'b' }), event({ ...pair, code: 'a' }));
    const again = event({ ...pair, occurredAt, code: 'a' });
    expectTold(event({ ...pair, code: 'b' }), again);
    expect(foldEvents([again])).toMatchObject({ occurredAt: EARLY, failedAt: EARLY });
  });

  it('a time that names no moment is no time', () => {
    for (const occurredAt of ['9999-99-99T99:99:99.999Z', '2026-02-30T12:00:00.000Z', 'now', '']) {
      const undated = event({ ...pair, occurredAt });
      expectTold(event({ ...pair, code: 'a' }), { ...undated, code: 'b' });
      expect(foldEvents([undated])).not.toHaveProperty('occurredAt');
    }
  });
});
