import fc from 'fast-check';
import {
  DELIVERY_STATUSES,
  type DeliveryEvent,
  FAILURE_REASONS,
  FINALITIES,
  type SuppressionEvent,
} from '../../src/core/index.ts';
import { event } from './event.ts';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

/** Few values, so that ties are common; among them what databases and engines stumble over. */
const text = fc.constantFrom(
  '',
  'a',
  'b',
  '5.1.1',
  '\u{1f600}',
  '\uffff',
  '\ud800',
  '\udc00x',
  'é',
  '!',
  '\u0000',
);
const maybeText = fc.option(text, { nil: undefined });

/** Equal, missing and unreadable times, one moment in several spellings, and clocks that are a day apart. */
const time = fc.oneof(
  fc.constantFrom(
    undefined,
    '2026-11-23T12:00:00.000Z',
    '2026-11-23T12:00:00.000z',
    '2026-11-23t12:00:00.000Z',
    '2026-11-23T12:00:00Z',
    '2026-11-23T13:00:00.000+01:00',
    '2026-11-24T11:59:59.999+23:59',
    '2026-02-30T12:00:00.000Z',
    '9999-99-99T99:99:99.999Z',
    '1969-12-31T23:59:59.999Z',
    'not a time',
    '',
  ),
  fc.integer({ min: -DAY, max: DAY }).map((ms) => new Date(NOON + ms).toISOString()),
);

/** Mostly the pairs of status and finality that providers' tables hold, sometimes any other. */
const standing = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ['unknown', 'open'] as const,
      ['pending', 'open'] as const,
      ['sent', 'open'] as const,
      ['sent', 'rest'] as const,
      ['timed_out', 'soft'] as const,
      ['failed', 'soft'] as const,
      ['delivered', 'soft'] as const,
      ['failed', 'firm'] as const,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...DELIVERY_STATUSES), fc.constantFrom(...FINALITIES)),
  },
);

export const events: fc.Arbitrary<DeliveryEvent> = fc
  .record({
    standing,
    reason: fc.option(fc.constantFrom(...FAILURE_REASONS), { nil: undefined }),
    code: maybeText,
    detail: maybeText,
    eventId: maybeText,
    provider: text,
    evidence: fc.option(fc.constantFrom('opened', 'spam_report', 'unsubscribed'), {
      nil: undefined,
    }),
    occurredAt: time,
  })
  .map(({ standing: [status, finality], evidence, ...facts }) =>
    event(
      withoutGaps({
        ...facts,
        status,
        finality,
        evidence: status === 'delivered' ? evidence : undefined,
      }),
    ),
  );

export const suppressions: fc.Arbitrary<SuppressionEvent> = fc
  .record({
    action: fc.constantFrom('add', 'remove'),
    address: fc.constantFrom(
      'ama@example.org',
      'AMA@Example.org',
      'ama+tag@example.org',
      'mei@example.com',
    ),
    scope: fc.constantFrom('all', { kind: 'group', id: '7' }, { kind: 'topic', id: '7' }),
    cause: fc.constantFrom('complained', 'bounced', 'blocked'),
    via: fc.constantFrom('spam_report', 'unsubscribe', 'bounce', 'provider_refusal', 'unstated'),
    basis: fc.constantFrom('listed', 'observed'),
    provider: text,
    occurredAt: time,
    expiresAt: time,
    eventId: maybeText,
    detail: maybeText,
    reason: fc.option(fc.constantFrom(...FAILURE_REASONS), { nil: undefined }),
  })
  .map((facts) => ({ ...(withoutGaps(facts) as SuppressionEvent), raw: 'raw', metadata: {} }));

/** Absent is absent, not `undefined`: that is how readers write. */
function withoutGaps<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
