import { it } from 'vitest';
import type * as Core from '../../src/core/index.ts';
import { published } from './published.ts';
import { ratio } from './ratio.ts';

const { foldEventsBy, timeFromUnixMs } = await published<typeof Core>('core');

const EVENTS = 1_000_000;
const RECIPIENTS = 100_000;
const STEPS = [
  ['pending', 'open'],
  ['sent', 'open'],
  ['delivered', 'soft'],
] as const;
const RANKS = { pending: 1, sent: 2, delivered: 6 };

/** A send as it usually goes: three reports for each step or so, interleaved, none of them in order. */
const events: readonly Core.DeliveryEvent[] = Array.from({ length: EVENTS }, (_, place) => {
  const [status, finality] = STEPS[place % STEPS.length] ?? STEPS[0];
  const occurredAt = timeFromUnixMs(1_795_435_200_000 + ((place * 7919) % 1_000_000));
  return {
    provider: 'ses',
    messageId: 'm',
    recipient: `r${place % RECIPIENTS}@example.org`,
    channel: 'email',
    status,
    finality,
    eventId: `e${place}`,
    raw: status,
    metadata: {},
    ...(occurredAt !== undefined && { occurredAt }),
  };
});
const json = JSON.stringify(events);

// Compare within one run: the machines are noisy, the ratios are not.
it('folds 1,000,000 events of 100,000 recipients', { timeout: 600_000 }, async ({ bench }) => {
  const results = await bench.compare(
    bench('JSON.parse of the same events', () => {
      JSON.parse(json);
    }),
    bench('foldEventsBy', () => {
      foldEventsBy(events, ({ recipient }) => recipient);
    }),
    bench('a loop over a Map that keeps only a rank and a time', () => {
      leastLoop();
    }),
    { iterations: 7, time: 0, warmupIterations: 2, warmupTime: 0 },
  );
  const fold = results.get('foldEventsBy');
  const parse = results.get('JSON.parse of the same events');
  const least = results.get('a loop over a Map that keeps only a rank and a time');
  console.log(
    `foldEventsBy takes ${ratio(fold, parse)} × JSON.parse, ${ratio(fold, least)} × the least loop`,
  );
});

it('needs memory by recipients, not by events', { timeout: 600_000 }, () => {
  const half = heapOf(() =>
    foldEventsBy(events.slice(0, EVENTS / 2), ({ recipient }) => recipient),
  );
  const whole = heapOf(() => foldEventsBy(events, ({ recipient }) => recipient));
  console.log(`states of 500,000 events: ${half} MiB, of 1,000,000: ${whole} MiB`);
});

function leastLoop(): void {
  const held = new Map<string, { rank: number; time: string }>();
  for (const { recipient, status, occurredAt = '' } of events) {
    const rank = RANKS[status as keyof typeof RANKS];
    const before = held.get(recipient);
    if (!before) held.set(recipient, { rank, time: occurredAt });
    else if (rank > before.rank || (rank === before.rank && occurredAt > before.time)) {
      before.rank = rank;
      before.time = occurredAt;
    }
  }
}

/** What a result holds on to, in MiB, where the runtime lets a test collect garbage. */
function heapOf(make: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const held = make();
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  return held ? Math.round((after - before) / 2 ** 20) : 0;
}
