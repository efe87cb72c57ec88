import { describe, expect, it } from 'vitest';
import {
  type DeliveryEvent,
  foldEvent,
  foldEvents,
  mergeStates,
  NOTHING_REPORTED,
  type RecipientStatus,
} from '../../src/core/index.ts';
import { event } from './event.ts';

const minute = (count: number) => `2026-11-23T12:${String(count).padStart(2, '0')}:00.000Z`;

const sent = event({ status: 'sent', occurredAt: minute(1) });
const delivered = event({ status: 'delivered', finality: 'soft', occurredAt: minute(2) });
const expired = event({
  status: 'timed_out',
  finality: 'soft',
  reason: 'expired',
  occurredAt: minute(9),
});

/** The vectors of the domain specification. Each holds in every order, with any event repeated. */
const VECTORS: readonly (readonly [
  title: string,
  events: readonly DeliveryEvent[],
  result: Partial<RecipientStatus>,
])[] = [
  [
    'email sent, delivered, hard bounce',
    [sent, delivered, event({ status: 'failed', finality: 'firm', reason: 'recipient_not_found' })],
    { status: 'failed', finality: 'firm', reason: 'recipient_not_found', deliveredAt: minute(2) },
  ],
  [
    'email delivered, then an out-of-office reply',
    [delivered, event({ status: 'failed', finality: 'soft', occurredAt: minute(3) })],
    { status: 'delivered', finality: 'soft' },
  ],
  [
    'email delivered, then mailbox full',
    [delivered, event({ status: 'failed', finality: 'firm', reason: 'mailbox_full' })],
    { status: 'failed', reason: 'mailbox_full' },
  ],
  [
    'deferred, deferred, delivery time expired',
    [
      event({ status: 'sent', reason: 'mailbox_full', occurredAt: minute(3) }),
      event({ status: 'sent', reason: 'service_error', occurredAt: minute(4) }),
      expired,
    ],
    { status: 'timed_out', finality: 'soft', reason: 'expired' },
  ],
  [
    'delivered before the request is reported',
    [delivered, event({ status: 'pending', occurredAt: minute(3) })],
    { status: 'delivered' },
  ],
  [
    'processed, dropped for an earlier bounce',
    [
      event({ status: 'pending', occurredAt: minute(1) }),
      event({ status: 'failed', finality: 'firm', reason: 'suppressed' }),
    ],
    { status: 'failed', reason: 'suppressed' },
  ],
  [
    'delivered, complaint',
    [
      delivered,
      event({
        status: 'delivered',
        finality: 'soft',
        evidence: 'spam_report',
        occurredAt: minute(5),
      }),
    ],
    { status: 'delivered', complained: true, deliveredAt: minute(2) },
  ],
  [
    'complaint for a listed address, send',
    [event({ status: 'failed', finality: 'firm', reason: 'opted_out' }), sent],
    { status: 'failed', reason: 'opted_out', complained: false },
  ],
  ['SMS sent, expired, delivered', [sent, expired, delivered], { status: 'delivered' }],
  [
    'SMS undelivered, delivered',
    [event({ status: 'failed', finality: 'soft', reason: 'recipient_unavailable' }), delivered],
    { status: 'delivered' },
  ],
  [
    'SMS expired, unknown subscriber',
    [expired, event({ status: 'failed', finality: 'soft', reason: 'recipient_not_found' })],
    { status: 'failed', finality: 'soft', reason: 'recipient_not_found' },
  ],
  [
    'handed to the operator, no receipt in time',
    [sent, event({ status: 'timed_out', finality: 'soft' })],
    { status: 'timed_out', finality: 'soft' },
  ],
  [
    'last word of a carrier, then the handset',
    [event({ status: 'sent', finality: 'rest' }), delivered],
    { status: 'delivered' },
  ],
  [
    'sent, unreadable receipt',
    [sent, event({ status: 'unknown', code: 'dlr-17', raw: 'dlr-17' })],
    { status: 'sent', finality: 'open', hasUnrecognised: true },
  ],
];

function* permutations<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length === 0) yield [];
  for (const [place, first] of items.entries()) {
    for (const rest of permutations(items.toSpliced(place, 1))) yield [first, ...rest];
  }
}

describe('foldEvents', () => {
  it.each(VECTORS)('%s', (_title, events, result) => {
    const expected = foldEvents(events);
    expect(expected).toMatchObject(result);
    expect(expected.reason).toBe(result.reason);
    for (const repeated of events) {
      for (const order of permutations([...events, repeated])) {
        expect(foldEvents(order)).toEqual(expected);
      }
    }
  });

  it('says that nothing was reported where there is no event', () => {
    expect(foldEvents([])).toStrictEqual({
      status: 'unknown',
      finality: 'open',
      unknownCause: 'not_reported_yet',
      complained: false,
      opened: false,
      hasUnrecognised: false,
    });
  });

  it('keeps the raw value of a report that nobody understands', () => {
    const state = foldEvents([event({ status: 'unknown', code: 'dlr-17', raw: 'dlr-17' })]);
    expect(state).toMatchObject({
      status: 'unknown',
      unknownCause: 'not_recognised',
      code: 'dlr-17',
      hasUnrecognised: true,
    });
  });

  it('tells the later news of a message in flight, and the earlier of one that has ended', () => {
    const early = event({ status: 'sent', occurredAt: minute(1), code: 'early' });
    const late = event({ status: 'sent', occurredAt: minute(2), code: 'late' });
    expect(foldEvents([late, early]).code).toBe('late');
    const first = event({ status: 'delivered', finality: 'soft', occurredAt: minute(1) });
    const second = event({ status: 'delivered', finality: 'soft', occurredAt: minute(2) });
    expect(foldEvents([second, first]).occurredAt).toBe(minute(1));
  });

  it('tells the more specific cause of two failures, whichever came first', () => {
    const vague = event({
      status: 'failed',
      finality: 'firm',
      reason: 'service_error',
      occurredAt: minute(1),
    });
    const specific = event({
      status: 'failed',
      finality: 'firm',
      reason: 'recipient_not_found',
      occurredAt: minute(5),
    });
    const none = event({ status: 'failed', finality: 'firm', occurredAt: minute(0) });
    expect(foldEvents([vague, specific, none]).reason).toBe('recipient_not_found');
    expect(foldEvents([none, vague]).reason).toBe('service_error');
  });

  it('gives a dated report precedence over one without a time', () => {
    const dated = event({ status: 'sent', occurredAt: minute(1), code: 'dated' });
    expect(foldEvents([event({ status: 'sent', code: 'undated' }), dated]).code).toBe('dated');
  });

  it('treats a time that cannot be read, or lies before 1970, as missing', () => {
    for (const occurredAt of ['2026-02-30T00:00:00Z', 'yesterday', '1969-12-31T23:59:59Z']) {
      expect(foldEvents([event({ status: 'sent', occurredAt })])).not.toHaveProperty('sentAt');
    }
  });

  it('keeps the earliest of each dated fact, whatever wins', () => {
    const state = foldEvents([
      event({ status: 'pending', occurredAt: minute(1) }),
      event({ status: 'timed_out', finality: 'soft', occurredAt: minute(2) }),
      event({ status: 'sent', occurredAt: minute(4) }),
      event({ status: 'sent', occurredAt: minute(3) }),
      event({ status: 'delivered', finality: 'soft', occurredAt: minute(6) }),
      event({ status: 'delivered', finality: 'soft', evidence: 'opened', occurredAt: minute(5) }),
      event({ status: 'failed', finality: 'firm', occurredAt: minute(8) }),
    ]);
    expect(state).toMatchObject({
      sentAt: minute(3),
      deliveredAt: minute(6),
      failedAt: minute(8),
      opened: true,
    });
  });

  it('does not take an unsubscribe for a spam report', () => {
    const state = foldEvents([
      event({ status: 'delivered', finality: 'soft', evidence: 'unsubscribed' }),
    ]);
    expect(state.complained).toBe(false);
  });

  it('replaces half a character, which no database could keep', () => {
    expect(foldEvents([event({ code: 'a\ud800b' })]).code).toBe('a\ufffdb');
  });
});

describe('stored states', () => {
  it('merge without their events as if folded together', () => {
    const merged = mergeStates(foldEvents([sent]), foldEvents([delivered]));
    expect(merged).toEqual(foldEvents([sent, delivered]));
  });

  it('take one more report', () => {
    expect(foldEvent(foldEvents([sent]), delivered)).toEqual(foldEvents([sent, delivered]));
  });

  it('are unchanged by the state in which nothing was reported', () => {
    const state = foldEvents([sent, delivered]);
    expect(mergeStates(state, NOTHING_REPORTED)).toEqual(state);
  });
});
