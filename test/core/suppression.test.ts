import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asDocumented,
  byOf,
  checkRecipients,
  exceptRefusals,
  foldSuppressions,
  mergeRegisters,
  readTime,
  registerOf,
  type SuppressionEvent,
  type SuppressionRegister,
} from '../../src/core/index.ts';
import { suppressions } from './arbitraries.ts';
import { runs } from '../support/runs.ts';

function suppression(facts: Partial<SuppressionEvent> = {}): SuppressionEvent {
  return {
    action: 'add',
    address: 'ama@example.org',
    scope: 'all',
    cause: 'bounced',
    via: 'bounce',
    basis: 'observed',
    provider: 'ses',
    occurredAt: '2026-11-23T12:00:00.000Z',
    raw: 'raw',
    metadata: {},
    ...facts,
  };
}

const all = () => true;
const allowed = (register: SuppressionRegister, address = 'ama@example.org') =>
  checkRecipients([address], register)[0]?.allowed;

describe('policies', () => {
  const refusal = suppression({ cause: 'blocked', via: 'provider_refusal' });
  const listed = suppression({ cause: 'blocked', via: 'provider_list', basis: 'listed' });
  const group = suppression({ scope: { kind: 'group', id: '7' } });

  it.each([
    ['a bounce', suppression(), true, true],
    ['a complaint', suppression({ cause: 'complained', via: 'spam_report' }), true, true],
    ['an opt-out', suppression({ cause: 'complained', via: 'unsubscribe' }), true, true],
    ['a block that the sending provider lists', listed, true, true],
    ['a refusal by the recipient’s provider', refusal, true, false],
    ['an opt-out from one group', group, true, true],
    ['a removal', suppression({ action: 'remove' }), true, true],
    ['a removal of a refusal', { ...refusal, action: 'remove' as const }, true, true],
  ])('take %s', (_name, event, documented, careful) => {
    expect(asDocumented(event)).toBe(documented);
    expect(exceptRefusals(event)).toBe(careful);
  });
});

describe('the register', () => {
  it('finds an address in any spelling', () => {
    const register = foldSuppressions([suppression({ address: 'AMA@Example.org' })], asDocumented);
    expect(allowed(register, ' ama@example.ORG')).toBe(false);
    expect(allowed(register, 'ama+rota@example.org')).toBe(true);
  });

  it('lets the later of add and remove stand, whatever order they come in', () => {
    const added = suppression();
    const removed = suppression({ action: 'remove', occurredAt: '2026-11-23T13:00:00Z' });
    const again = suppression({ occurredAt: '2026-11-23T14:00:00Z' });
    for (const events of [
      [added, removed],
      [removed, added],
    ]) {
      expect(allowed(foldSuppressions(events, all))).toBe(true);
    }
    expect(allowed(foldSuppressions([again, removed, added], all))).toBe(false);
  });

  it('lets an add stand against a remove of the same moment', () => {
    const events = [suppression({ action: 'remove' }), suppression()];
    expect(allowed(foldSuppressions(events, all))).toBe(false);
  });

  it('takes an add without a time for older than any dated remove, and ignores a remove without one', () => {
    const { occurredAt: _none, ...undated } = suppression();
    expect(allowed(foldSuppressions([undated, suppression({ action: 'remove' })], all))).toBe(true);
    expect(allowed(foldSuppressions([undated, { ...undated, action: 'remove' }], all))).toBe(false);
  });

  it('keeps no row for a removal without a time', () => {
    const { occurredAt: _none, ...undated } = suppression({ action: 'remove' });
    expect(foldSuppressions([undated], all).size).toBe(0);
    expect(registerOf([undated]).size).toBe(0);
  });

  it('keeps causes apart: a lifted bounce leaves the complaint', () => {
    const register = foldSuppressions(
      [
        suppression(),
        suppression({ cause: 'complained', via: 'spam_report' }),
        suppression({ action: 'remove', occurredAt: '2026-11-23T13:00:00Z' }),
      ],
      all,
    );
    expect(checkRecipients(['ama@example.org'], register)[0]?.blocks).toMatchObject([
      { cause: 'complained' },
    ]);
  });

  it('keeps of an event who said what, when, why and until when, and nothing of the message', () => {
    const told = {
      reason: 'recipient_not_found',
      eventId: 'e-1',
      detail: '550 5.1.1',
      expiresAt: '2026-12-07T12:00:00.000Z',
    } as const;
    const { raw: _raw, metadata: _metadata, ...kept } = suppression(told);
    const register = foldSuppressions([suppression({ ...told, messageId: 'm-1' })], all);
    expect(register.get('ama@example.org')).toEqual([kept]);
  });

  it('can be stored entry by entry and read back', () => {
    const register = foldSuppressions([suppression(), suppression({ cause: 'blocked' })], all);
    const stored = JSON.parse(JSON.stringify([...register.values()].flat()));
    expect(registerOf(stored)).toEqual(register);
  });

  it('reads entries back in any spelling, and without what a table added to them', () => {
    const row = {
      ...suppression({ address: ' AMA@Example.org', occurredAt: '2026-11-23T13:00:00+01:00' }),
      id: 17,
    };
    const held = registerOf([row, row]);
    expect([...held]).toEqual([
      [
        'ama@example.org',
        [
          {
            action: 'add',
            address: 'ama@example.org',
            scope: 'all',
            cause: 'bounced',
            via: 'bounce',
            basis: 'observed',
            provider: 'ses',
            occurredAt: '2026-11-23T12:00:00.000Z',
          },
        ],
      ],
    ]);
    expect(allowed(held)).toBe(false);
  });

  it('takes a removal whose date names no moment for one without a date', () => {
    const removed = suppression({ action: 'remove', occurredAt: '2026-11-31T12:00:00Z' });
    expect(allowed(foldSuppressions([suppression(), removed], all))).toBe(false);
  });

  it('takes a scope whose id lost half a character for what a database gives back', () => {
    const [broken, stored] = ['7\ud800', '7\ufffd'].map((id) =>
      foldSuppressions([suppression({ scope: { kind: 'list', id } })], all),
    );
    expect(broken).toEqual(stored);
  });

  it.each([
    ['says more', { via: 'unstated' }, { via: 'bounce' }],
    ['is listed', { basis: 'observed' }, { basis: 'listed' }],
    ['lapses later', { expiresAt: '2026-12-01T00:00:00Z' }, { expiresAt: '2026-12-02T00:00:00Z' }],
    ['never lapses', { expiresAt: '2026-12-01T00:00:00Z' }, {}],
    ['gives a reason', {}, { reason: 'recipient_not_found' }],
    ['has a name that sorts later', { provider: 'sendgrid' }, { provider: 'ses' }],
    ['has an id', {}, { eventId: 'e-1' }],
    ['has a text', {}, { detail: '550 5.1.1' }],
  ] as const)('tells of two entries of one moment the one that %s', (_what, lesser, greater) => {
    const [one, other] = [suppression(lesser), suppression(greater)];
    const expected = foldSuppressions([other], all);
    expect(foldSuppressions([one, other], all)).toEqual(expected);
    expect(foldSuppressions([other, one], all)).toEqual(expected);
  });

  it('merges none, one and many', () => {
    const registers = (['bounced', 'blocked', 'complained'] as const).map((cause) =>
      foldSuppressions([suppression({ cause })], all),
    );
    expect(mergeRegisters().size).toBe(0);
    expect(mergeRegisters(...registers).get('ama@example.org')).toMatchObject([
      { cause: 'complained' },
      { cause: 'bounced' },
      { cause: 'blocked' },
    ]);
    expect(registers.map((register) => register.get('ama@example.org')?.length)).toEqual([1, 1, 1]);
  });

  it('merges commutatively, associatively and idempotently', () => {
    const registers = fc
      .array(suppressions, { maxLength: 6 })
      .map((events) => foldSuppressions(events, all));
    fc.assert(
      fc.property(registers, registers, registers, (a, b, c) => {
        expect(mergeRegisters(a, b)).toEqual(mergeRegisters(b, a));
        expect(mergeRegisters(mergeRegisters(a, b), c)).toEqual(
          mergeRegisters(a, mergeRegisters(b, c)),
        );
        expect(mergeRegisters(a, a)).toEqual(a);
      }),
      { numRuns: runs(5000) },
    );
  });
});

describe('checkRecipients', () => {
  const JULY = '2027-07-01T00:00:00Z';
  const lapsing = suppression({
    basis: 'listed',
    occurredAt: '2026-11-23T12:05:00Z',
    expiresAt: '2026-12-07T12:05:00Z',
  });

  it('shortens no lasting block by a later one that lapses', () => {
    const register = foldSuppressions([suppression(), lapsing], asDocumented);
    expect(checkRecipients(['ama@example.org'], register, { now: JULY })).toMatchObject([
      { allowed: false, blocks: [{ occurredAt: '2026-11-23T12:00:00.000Z' }] },
    ]);
  });

  it('lifts with a removal what came before it, and leaves the block that came after', () => {
    const removed = suppression({ action: 'remove', occurredAt: '2026-11-23T12:02:00Z' });
    const register = foldSuppressions([suppression(), removed, lapsing], asDocumented);
    const at = (now: string) => checkRecipients(['ama@example.org'], register, { now })[0]?.allowed;
    expect(at('2026-12-01T00:00:00Z')).toBe(false);
    expect(at(JULY)).toBe(true);
  });

  it('tells of the blocks for one cause only the one that lasts longest', () => {
    const longer = suppression({ expiresAt: '2026-12-24T00:00:00.000Z' });
    const register = foldSuppressions([longer, lapsing], asDocumented);
    const [answer] = checkRecipients(['ama@example.org'], register, {
      now: '2026-12-01T00:00:00Z',
    });
    expect(answer?.blocks.map(({ expiresAt }) => expiresAt)).toEqual(['2026-12-24T00:00:00.000Z']);
  });

  it('refuses whom any addition refuses that no later removal lifted and that has not lapsed', () => {
    const now = '2026-11-23T12:00:00.000Z';
    fc.assert(
      fc.property(fc.array(suppressions, { maxLength: 12 }), (events) => {
        const register = foldSuppressions(events, asDocumented);
        const [answer] = checkRecipients(['ama@example.org'], register, { now });
        const own = events
          .filter(({ address, scope }) => /^ama@/i.test(address) && scope === 'all')
          .map((one) => ({
            ...one,
            at: readTime(one.occurredAt ?? '') ?? '',
            until: readTime(one.expiresAt ?? '') ?? '9',
          }));
        const refused = own.some(
          (added) =>
            added.action === 'add' &&
            added.until > now &&
            !own.some(
              ({ action, cause, at }) =>
                action === 'remove' && cause === added.cause && at > added.at,
            ),
        );
        expect(answer?.allowed).toBe(!refused);
      }),
      { numRuns: runs(5000) },
    );
  });

  it('answers one by one, in order, with the most telling cause first', () => {
    const register = foldSuppressions(
      [
        suppression({ cause: 'blocked', via: 'provider_list' }),
        suppression(),
        suppression({ cause: 'complained', via: 'unsubscribe' }),
      ],
      asDocumented,
    );
    const answers = checkRecipients(['mei@example.com', 'AMA@example.org'], register);
    expect(answers).toMatchObject([
      { address: 'mei@example.com', allowed: true, blocks: [] },
      {
        address: 'AMA@example.org',
        allowed: false,
        blocks: [{ cause: 'complained' }, { cause: 'bounced' }, { cause: 'blocked' }],
      },
    ]);
  });

  it('counts a group only where the send belongs to it', () => {
    const left = suppression({ scope: { kind: 'group', id: '7' } });
    const register = foldSuppressions([left], exceptRefusals);
    const group = { kind: 'group', id: '7' } as const;
    expect(checkRecipients(['ama@example.org'], register)[0]?.allowed).toBe(true);
    expect(checkRecipients(['ama@example.org'], register, { scopes: [group] })[0]?.allowed).toBe(
      false,
    );
    const topic = { kind: 'topic', id: '7' } as const;
    expect(checkRecipients(['ama@example.org'], register, { scopes: [topic] })[0]?.allowed).toBe(
      true,
    );
  });

  it('lets nothing lapse where it is not told a moment', () => {
    const register = foldSuppressions([suppression({ expiresAt: '2026-12-07T12:00:00Z' })], all);
    for (const options of [{}, { now: '2030-01-01' }]) {
      expect(checkRecipients(['ama@example.org'], register, options)[0]?.allowed).toBe(false);
    }
  });

  it('lets an entry lapse at its time', () => {
    const register = foldSuppressions([suppression({ expiresAt: '2026-12-07T12:00:00Z' })], all);
    const at = (now: string) => checkRecipients(['ama@example.org'], register, { now })[0]?.allowed;
    expect(at('2026-12-07T11:59:59Z')).toBe(false);
    expect(at('2026-12-07T12:00:00Z')).toBe(true);
  });
});

describe('byOf', () => {
  it.each([
    ['spam_report', 'recipient'],
    ['unsubscribe', 'recipient'],
    ['bounce', 'recipient_provider'],
    ['provider_refusal', 'recipient_provider'],
    ['provider_list', 'sending_provider'],
    ['manual', 'us'],
    ['unstated', 'unstated'],
  ] as const)('says of %s that it was %s', (via, by) => {
    expect(byOf(via)).toBe(by);
  });
});
