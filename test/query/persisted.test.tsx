import { dehydrate, hydrate, type QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeliveryStatusAdapter } from '../../src/adapter/index.ts';
import type { DeliveryStatus } from '../../src/core/index.ts';
import { useRecipientStatusTable, useStatusSummaryBar } from '../../src/query/index.ts';
import { blockOf, later, pageOf, row, summaryOf } from './handMade.ts';
import { around } from './harness.tsx';

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

const blocked = row('a', 'failed', { suppression: blockOf('a') });
let told: DeliveryStatus = 'sent';
const adapter: DeliveryStatusAdapter = {
  scope: 'kept',
  message: async () => summaryOf([blocked], { settled: true }),
  recipients: () => later(500, () => pageOf([blocked])),
  timeline: async () => ({
    items: [{ id: 't', attempt: 1, kind: 'delivery', status: told }],
    unreadableCount: 0,
  }),
  liftSuppression: async () => {},
};

function show() {
  const { client, wrapper } = around(adapter);
  const open = () =>
    renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper }).result;
  return { client, open };
}

/** What another visit left behind, one block lifted in it. */
async function visitBefore(openRowIds: readonly string[] = []): Promise<QueryClient> {
  const { client, open } = show();
  const result = open();
  await wait(1000);
  act(() => result.current.onOpenRowsChange({ openRowIds }));
  await wait(100);
  await act(async () => result.current.onLift?.({ suppression: blockOf('a') }));
  await wait(10);
  expect(result.current.rows[0]).not.toHaveProperty('suppression');
  cleanup();
  return client;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe.each([
  ['as JSON', (kept: unknown) => JSON.parse(JSON.stringify(kept))],
  ['as clones', (kept: unknown) => structuredClone(kept)],
])('a cache that a host kept between visits %s', (_name, keep) => {
  it('is asked for anew, and says until then that it loads', async () => {
    const before = await visitBefore();
    const { client, open } = show();
    hydrate(client, keep(dehydrate(before)));
    const result = open();
    expect(result.current).toMatchObject({ phase: 'loading', rows: [] });
    await wait(1000);
    expect(result.current).toMatchObject({ phase: 'ready', rows: [{ id: 'a' }] });
  });

  it('is asked for anew also where the host trusts it for long', async () => {
    const before = await visitBefore();
    const { client, open } = show();
    client.setDefaultOptions({ queries: { staleTime: 3600_000 } });
    hydrate(client, keep(dehydrate(before)));
    const result = open();
    await wait(600);
    expect(result.current).toMatchObject({ phase: 'ready', rows: [{ id: 'a' }] });
  });

  it('hides no block for a lift of that visit', async () => {
    const before = await visitBefore();
    const { client, open } = show();
    hydrate(client, keep(dehydrate(before)));
    const result = open();
    await wait(1000);
    expect(result.current.rows[0]).toHaveProperty('suppression');
  });

  it('is asked for anew also where it is of a message that is opened later', async () => {
    const before = await visitBefore();
    const { client, wrapper } = around(adapter);
    client.setDefaultOptions({ queries: { staleTime: 3600_000 } });
    hydrate(client, keep(dehydrate(before)));
    const { result, rerender } = renderHook(
      ({ messageId }) => ({
        table: useRecipientStatusTable({ messageId }),
        bar: useStatusSummaryBar({ messageId }),
      }),
      { wrapper, initialProps: { messageId: 'another' } },
    );
    await wait(1000);
    rerender({ messageId: 'm' });
    await wait(1000);
    expect(result.current).toMatchObject({
      table: { phase: 'ready', rows: [{ id: 'a' }] },
      bar: { phase: 'ready' },
    });
  });

  it('does not keep a summary bar waiting', async () => {
    const before = await visitBefore();
    const { client, wrapper } = around(adapter);
    hydrate(client, keep(dehydrate(before)));
    const { result } = renderHook(() => useStatusSummaryBar({ messageId: 'm' }), { wrapper });
    expect(result.current.phase).toBe('loading');
    await wait(100);
    expect(result.current).toMatchObject({ phase: 'ready', counts: { failed: 1 } });
  });

  it('tells no timeline of that visit for long', async () => {
    told = 'sent';
    const before = await visitBefore(['a']);
    told = 'failed';
    const { client, open } = show();
    hydrate(client, keep(dehydrate(before)));
    const result = open();
    await wait(1000);
    act(() => result.current.onOpenRowsChange({ openRowIds: ['a'] }));
    await wait(100);
    expect(result.current.timelines?.get('a')?.items).toMatchObject([{ status: 'failed' }]);
  });
});
