import type { StatusCounts, Suppression, TimelineItem } from '../../src/core/index.ts';

/** Counts with the numbers that matter; the rest are none. */
export function counts(some: Partial<StatusCounts>): StatusCounts {
  return { pending: 0, sent: 0, delivered: 0, failed: 0, timed_out: 0, unknown: 0, ...some };
}

/** A block that may be lifted, unless told otherwise. */
export function block(some: Partial<Suppression> = {}): Suppression {
  const address = some.address ?? 'jonas@example.com';
  return {
    id: `block of ${address}`,
    address,
    cause: 'bounced',
    via: 'bounce',
    basis: 'observed',
    by: 'recipient_provider',
    since: '2026-11-23T11:02:00.000Z',
    lift: { allowed: true },
    ...some,
  };
}

/** Something that happened at the first attempt, at noon. */
export function item(some: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id: JSON.stringify(some),
    attempt: 1,
    kind: 'delivery',
    status: 'sent',
    at: '2026-11-23T11:00:00.000Z',
    ...some,
  };
}
