import { describe, expect, it } from 'vitest';
import { createBackend, SCENARIOS, type ScenarioName } from '../../mocks/index.ts';
import { createRestAdapter } from '../../src/adapter/index.ts';
import type { RecipientRow } from '../../src/core/index.ts';

const NOON = '2026-11-23T12:00:00.000Z';
const WEEK = 7 * 24 * 3600 * 1000;

async function open(scenario: ScenarioName, minutes = 0) {
  const backend = createBackend(scenario, { clock: 'manual', now: NOON });
  await backend.clock.advance(minutes * 60_000);
  const adapter = createRestAdapter({ ...backend, calls: 'all' });
  const [messageId = ''] = backend.messageIds();
  return { backend, adapter, messageId };
}

const seen = (rows: readonly RecipientRow[], keyOf: (row: RecipientRow) => string | undefined) =>
  new Set(rows.map(keyOf).filter(Boolean));

describe('scenarios', () => {
  it.each([
    [
      'everythingDelivered',
      60,
      { pending: 0, sent: 0, delivered: 64, failed: 0, timed_out: 0, unknown: 0 },
    ],
    ['outage', 0, { pending: 0, sent: 48, delivered: 2, failed: 0, timed_out: 0, unknown: 0 }],
    ['outage', 10, { pending: 0, sent: 0, delivered: 2, failed: 0, timed_out: 48, unknown: 0 }],
    [
      'routeWithoutReceipts',
      0,
      { pending: 0, sent: 16, delivered: 0, failed: 0, timed_out: 0, unknown: 24 },
    ],
    [
      'lateAndContradictory',
      60,
      { pending: 0, sent: 0, delivered: 20, failed: 4, timed_out: 0, unknown: 2 },
    ],
    ['oneRecipient', 1, { pending: 0, sent: 0, delivered: 1, failed: 0, timed_out: 0, unknown: 0 }],
    ['nobody', 1, { pending: 0, sent: 0, delivered: 0, failed: 0, timed_out: 0, unknown: 0 }],
  ] as const)('%s stands after %d minutes as it should', async (name, minutes, counts) => {
    const { adapter, messageId } = await open(name, minutes);
    expect((await adapter.message({ messageId })).counts).toEqual(counts);
  });

  it('a mixed send shows every status on its way, and settles', async () => {
    const { adapter, messageId, backend } = await open('mixedSend');
    const early = await adapter.message({ messageId });
    expect(early.settled).toBe(false);
    await backend.clock.advance(WEEK);
    const { rows } = await adapter.recipients({ messageId, limit: 1000 });
    expect(seen(rows, ({ status }) => status)).toEqual(
      new Set(['delivered', 'failed', 'timed_out', 'unknown']),
    );
    expect((await adapter.message({ messageId })).settled).toBe(true);
  });

  it('bounces, complaints, opt-outs and blocks all reach the register', async () => {
    const { adapter, messageId } = await open('bouncesAndBlocks', 120);
    const { rows } = await adapter.recipients({ messageId, limit: 1000 });
    expect(seen(rows, ({ suppression }) => suppression?.via)).toEqual(
      new Set(['bounce', 'spam_report', 'unsubscribe', 'provider_refusal']),
    );
    const complaint = rows.find(({ suppression }) => suppression?.via === 'spam_report');
    expect(complaint?.suppression?.lift.allowed).toBe(false);
  });

  it('ten thousand recipients move', async () => {
    const { adapter, messageId, backend } = await open('tenThousand');
    const early = await adapter.message({ messageId });
    await backend.clock.advance(3600_000);
    const late = await adapter.message({ messageId });
    expect(Object.values(late.counts).reduce((sum, count) => sum + count)).toBe(10_000);
    expect(late.counts.delivered).toBeGreaterThan(early.counts.delivered);
  }, 30_000);

  it('are the same for the same seed, and others for another', async () => {
    const rowsOf = async (seed: number) => {
      const backend = createBackend('mixedSend', { clock: 'manual', now: NOON, seed });
      await backend.clock.advance(600_000);
      const adapter = createRestAdapter({ ...backend, calls: 'all' });
      const [messageId = ''] = backend.messageIds();
      return (await adapter.recipients({ messageId, limit: 1000 })).rows;
    };
    expect(await rowsOf(7)).toEqual(await rowsOf(7));
    expect(await rowsOf(7)).not.toEqual(await rowsOf(8));
  });

  it('give no two recipients of a message one address, and none a real one', async () => {
    for (const name of Object.keys(SCENARIOS) as ScenarioName[]) {
      const { adapter, messageId, backend } = await open(name);
      for (const id of [messageId, ...backend.messageIds()]) {
        const { rows } = await adapter.recipients({ messageId: id, limit: 1000 });
        expect(seen(rows, ({ address }) => address).size).toBe(rows.length);
        for (const { address } of rows) {
          expect(address).toMatch(
            /@(mail\.)?example\.(com|org|net)$|^\+1\d{3}55501\d\d(;ext=\d+)?$/,
          );
        }
      }
    }
  });

  it('let a backend go: its address answers no more', async () => {
    const { backend, adapter, messageId } = await open('oneRecipient');
    backend.dispose();
    await expect(adapter.message({ messageId })).rejects.toMatchObject({
      kind: 'http',
      status: 404,
    });
  });
});
