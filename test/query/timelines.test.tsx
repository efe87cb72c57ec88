import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useRecipientStatusTable } from '../../src/query/index.ts';
import { later, pageOf, row, summaryOf } from './handMade.ts';
import { around, openPage } from './harness.tsx';

const poll = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the timeline of an opened row', () => {
  it('is told, and told anew when the row changes', async () => {
    const page = await openPage({
      messages: [{ title: 'One', startsSeconds: 0, spreadSeconds: 0, mix: { emailDelivered: 1 } }],
    });
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: page.messageId }), {
      wrapper: page.wrapper,
    });
    await poll(100);
    const [id = ''] = result.current.rows.map((shown) => shown.id);
    act(() => result.current.onOpenRowsChange({ openRowIds: [id] }));
    await poll(100);
    expect(result.current.timelines?.get(id)?.items).toEqual([]);
    await page.backend.clock.advance(60_000);
    await poll(1200);
    expect(result.current.timelines?.get(id)?.items.map(({ status }) => status)).toEqual([
      'sent',
      'delivered',
    ]);
  });

  it('stays while it is told anew', async () => {
    let rows = [row('a', 'sent', { version: 1 })];
    let answerMs = 0;
    const { wrapper } = around({
      scope: 'slow timeline',
      message: async () => summaryOf(rows),
      recipients: async () => pageOf(rows),
      timeline: () =>
        later(answerMs, () => ({
          items: rows.map(({ status }) => ({ id: status, attempt: 1, kind: 'delivery', status })),
          unreadableCount: 0,
        })),
    });
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper });
    await poll(100);
    act(() => result.current.onOpenRowsChange({ openRowIds: ['a'] }));
    await poll(100);
    const told = () => result.current.timelines?.get('a');
    answerMs = 300;
    rows = [row('a', 'delivered', { version: 2 })];
    await poll(1000);
    expect(result.current.rows).toMatchObject([{ status: 'delivered' }]);
    expect(told()).toMatchObject({ phase: 'ready', items: [{ status: 'sent' }] });
    await poll(400);
    expect(told()).toMatchObject({ phase: 'ready', items: [{ status: 'delivered' }] });
  });

  it('is told anew where it was under way when the row changed', async () => {
    let rows = [row('a', 'sent')];
    const { wrapper } = around({
      scope: 'overtaken timeline',
      message: async () => summaryOf(rows),
      recipients: async () => pageOf(rows),
      timeline: () => {
        const items = rows.map(({ status }) => ({
          id: status,
          attempt: 1,
          kind: 'delivery' as const,
          status,
        }));
        return later(3000, () => ({ items, unreadableCount: 0 }));
      },
    });
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper });
    await poll(100);
    act(() => result.current.onOpenRowsChange({ openRowIds: ['a'] }));
    await poll(100);
    rows = [row('a', 'delivered')];
    await poll(10_000);
    expect(result.current.timelines?.get('a')?.items).toMatchObject([{ status: 'delivered' }]);
  });
});
