import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeliveryStatusAdapter } from '../../src/adapter/index.ts';
import { countByStatus, EVERY_RECIPIENT, type RecipientRow } from '../../src/core/index.ts';
import { useRecipientStatusTable } from '../../src/query/index.ts';
import { blockOf, pageOf, row, summaryOf } from './handMade.ts';
import { around } from './harness.tsx';

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Two messages, two rows a page, polled page by page. */
function twoMessages() {
  const rows: Record<string, readonly RecipientRow[]> = {
    m: [
      row('a', 'sent'),
      row('b', 'failed', { suppression: blockOf('b') }),
      row('c', 'failed'),
      row('d', 'sent'),
    ],
    other: [row('x', 'delivered')],
  };
  const adapter: DeliveryStatusAdapter = {
    scope: 'two',
    message: async ({ messageId }) => summaryOf(rows[messageId] ?? [], { id: messageId }),
    recipients: async ({ messageId, statuses = [], sort, cursor }) => {
      const all = rows[messageId] ?? [];
      const matching = all.filter(
        ({ status }) => statuses.length === 0 || statuses.includes(status),
      );
      const sorted = sort?.order === 'descending' ? matching.toReversed() : matching;
      const start = Number(cursor ?? 0);
      return pageOf(sorted.slice(start, start + 2), {
        counts: countByStatus(all),
        ...(start + 2 < sorted.length && { nextCursor: String(start + 2) }),
      });
    },
    liftSuppression: async () => {},
  };
  return { adapter, rows };
}

async function showPaused() {
  const { adapter, rows } = twoMessages();
  const { wrapper } = around(adapter);
  const hook = renderHook(({ messageId }) => useRecipientStatusTable({ messageId }), {
    wrapper,
    initialProps: { messageId: 'm' },
  });
  const { result } = hook;
  await wait(100);
  act(() => result.current.onPausedChange({ paused: true }));
  const ids = () => result.current.rows.map(({ id }) => id).join(' ');
  const change = (messageId: string, ...changed: RecipientRow[]) => {
    rows[messageId] = (rows[messageId] ?? []).map(
      (one) => changed.find(({ id }) => id === one.id) ?? one,
    );
  };
  return { ...hook, ids, change };
}

describe('a pause', () => {
  it('shows another message with its own rows, and holds those', async () => {
    const { result, rerender, ids, change } = await showPaused();
    rerender({ messageId: 'other' });
    expect(ids()).toBe('');
    await wait(100);
    expect(ids()).toBe('x');
    change('other', row('x', 'failed'));
    await wait(2000);
    expect(result.current).toMatchObject({
      paused: true,
      waitingCount: 1,
      rows: [{ id: 'x', status: 'delivered' }],
    });
  });

  it('lets a filter act, and holds what it left', async () => {
    const { result, ids, change } = await showPaused();
    const filter = { ...EVERY_RECIPIENT, statuses: ['failed'] } as const;
    act(() => result.current.onFilterChange({ filter }));
    await wait(1000);
    expect(ids()).toBe('b c');
    change('m', row('c', 'delivered'));
    await wait(2000);
    expect(ids()).toBe('b c');
    act(() => result.current.onPausedChange({ paused: false }));
    expect(ids()).toBe('b');
  });

  it('lets sorting act', async () => {
    const { result, ids } = await showPaused();
    act(() => result.current.onSortChange({ sort: { key: 'name', order: 'descending' } }));
    await wait(1000);
    expect(ids()).toBe('d c');
  });

  it('lets more be loaded', async () => {
    const { result, ids } = await showPaused();
    act(() => result.current.onLoadMore());
    await wait(1000);
    expect(ids()).toBe('a b c d');
    expect(result.current.paused).toBe(true);
  });

  it('shows a lift that the person made meanwhile', async () => {
    const { result, change } = await showPaused();
    change('m', row('a', 'delivered'));
    await wait(2000);
    await act(async () => result.current.onLift?.({ suppression: blockOf('b') }));
    await wait(10);
    expect(result.current.rows[1]).not.toHaveProperty('suppression');
    expect(result.current.rows[0]).toMatchObject({ status: 'sent' });
  });
});
