import { it } from 'vitest';
import { type DeliveryEvent, foldEvents, timeFromUnixMs } from '../../src/core/index.ts';

const EVENTS = 200_000;
const PER_RECIPIENT = 10;
const STEPS = [
  ['pending', 'open'],
  ['sent', 'open'],
  ['delivered', 'soft'],
] as const;

const events: readonly DeliveryEvent[] = Array.from({ length: EVENTS }, (_, place) => {
  const [status, finality] = STEPS[place % STEPS.length] ?? STEPS[0];
  const occurredAt = timeFromUnixMs(1_795_435_200_000 + ((place * 7919) % 1_000_000));
  return {
    provider: 'ses',
    messageId: 'm',
    recipient: `r${Math.floor(place / PER_RECIPIENT)}@example.org`,
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
const streams = Array.from({ length: EVENTS / PER_RECIPIENT }, (_, recipient) =>
  events.slice(recipient * PER_RECIPIENT, (recipient + 1) * PER_RECIPIENT),
);

// Compare within one run: the machines are noisy, the ratios are not.
it('folds 200,000 events of 20,000 recipients', async ({ bench }) => {
  await bench.compare(
    bench('JSON.parse of the same events', () => {
      JSON.parse(json);
    }),
    bench('foldEvents', () => {
      for (const stream of streams) foldEvents(stream);
    }),
    bench('a loop over a Map that keeps only a rank and a time', () => {
      leastLoop();
    }),
  );
});

function leastLoop(): void {
  const held = new Map<string, { rank: number; time: string }>();
  for (const { recipient, status, occurredAt = '' } of events) {
    const rank = STEPS.findIndex(([name]) => name === status);
    const before = held.get(recipient);
    if (!before) held.set(recipient, { rank, time: occurredAt });
    else if (rank > before.rank || (rank === before.rank && occurredAt > before.time)) {
      before.rank = rank;
      before.time = occurredAt;
    }
  }
}
