import { onlineManager } from '@tanstack/react-query';
import { act, cleanup, render, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AdapterError, type DeliveryStatusAdapter } from '../../src/adapter/index.ts';
import { countByStatus, type RecipientRow } from '../../src/core/index.ts';
import { StatusSummaryBar } from '../../src/index.ts';
import { useRecipientStatusTable, useStatusSummaryBar } from '../../src/query/index.ts';
import { blockOf, pageOf, row, summaryOf } from './handMade.ts';
import { around, openPage } from './harness.tsx';

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const comeBack = () => act(() => void window.dispatchEvent(new Event('visibilitychange')));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  onlineManager.setOnline(true);
});

/** A backend of one message, whose summary fails with what the test sets. */
function summarised({ cursor = true, settled = false } = {}) {
  const state: { rows: readonly RecipientRow[]; fails?: AdapterError; tooOld: boolean } = {
    rows: [row('a', 'sent')],
    tooOld: false,
  };
  const asked: string[] = [];
  const facts = () => ({ settled, ...(cursor && { changesCursor: '1' }) });
  const adapter: DeliveryStatusAdapter = {
    scope: 'summarised',
    message: async () => {
      asked.push('message');
      if (state.fails) throw state.fails;
      return summaryOf(state.rows, { title: 'Welcome', ...facts() });
    },
    recipients: async () => pageOf(state.rows, facts()),
    changes: async () => {
      asked.push('changes');
      if (state.tooOld) throw new AdapterError('http', 'too old', { status: 410 });
      return {
        ...pageOf([], { counts: countByStatus(state.rows), settled }),
        next: '1',
        hasMore: false,
      };
    },
  };
  const { changes: _, ...withoutChanges } = adapter;
  return { state, asked, adapter, withoutChanges };
}

const broken = new AdapterError('http', 'broken', { status: 500 });

function showBar(adapter: DeliveryStatusAdapter) {
  const { wrapper } = around(adapter);
  return renderHook(() => useStatusSummaryBar({ messageId: 'm' }), { wrapper }).result;
}

describe('a summary bar that stands alone', () => {
  it('goes on after a cursor that is too old', async () => {
    const { state, adapter } = summarised();
    const bar = showBar(adapter);
    await wait(100);
    state.tooOld = true;
    await wait(1000);
    state.tooOld = false;
    state.rows = [row('a', 'delivered')];
    await wait(2000);
    expect(bar.current.counts).toMatchObject({ sent: 0, delivered: 1 });
  });

  it.each(['with changes', 'without changes'])(
    'asks again after a first failure (%s)',
    async (name) => {
      const { state, adapter, withoutChanges } = summarised();
      state.fails = broken;
      const bar = showBar(name === 'with changes' ? adapter : withoutChanges);
      await wait(100);
      expect(bar.current.phase).toBe('failed');
      delete state.fails;
      await wait(3000);
      expect(bar.current).toMatchObject({ phase: 'ready', counts: { sent: 1 } });
    },
  );

  it('asks for itself where changes have no cursor to go on from', async () => {
    const { state, adapter } = summarised({ cursor: false });
    const bar = showBar(adapter);
    await wait(100);
    state.rows = [row('a', 'delivered')];
    await wait(1000);
    expect(bar.current.counts).toMatchObject({ delivered: 1 });
  });

  it('backs off, and waits as long as the backend asks', async () => {
    const { state, asked, withoutChanges } = summarised();
    state.fails = broken;
    showBar(withoutChanges);
    await wait(600_000);
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.length).toBeLessThanOrEqual(25);
    state.fails = new AdapterError('http', 'later', { status: 429, retryAfterMs: 120_000 });
    await wait(72_000);
    asked.length = 0;
    comeBack();
    await wait(40_000);
    expect(asked).toEqual([]);
  });

  it.each([
    ['with changes', 'changes'],
    ['without changes', 'message'],
  ] as const)('asks once more on return when it is settled (%s)', async (name, question) => {
    const { adapter, withoutChanges, asked } = summarised({ settled: true });
    showBar(name === 'with changes' ? adapter : withoutChanges);
    await wait(600_000);
    expect(asked).toEqual(['message']);
    comeBack();
    await wait(5000);
    expect(asked).toEqual(['message', question]);
  });

  it('says that the network is gone', async () => {
    const { adapter } = summarised();
    const bar = showBar(adapter);
    await wait(100);
    act(() => onlineManager.setOnline(false));
    await wait(1500);
    expect(bar.current).toMatchObject({ phase: 'failed', counts: { sent: 1 } });
  });

  it('never says that there is nobody before the backend did', async () => {
    const { state, adapter } = summarised();
    state.fails = broken;
    const { wrapper } = around(adapter);
    const Bar = () => <StatusSummaryBar {...useStatusSummaryBar({ messageId: 'm' })} />;
    const { container } = render(<Bar />, { wrapper });
    expect(container.textContent).toBe('');
    await wait(100);
    expect(container).toHaveTextContent('Not loaded');
    delete state.fails;
    state.rows = [];
    await wait(3000);
    expect(container).toHaveTextContent('No recipients yet.');
  });
});

describe('the summary above a table', () => {
  it('comes as soon as the backend can tell it', async () => {
    const { state, adapter } = summarised();
    state.fails = broken;
    const { wrapper } = around(adapter);
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper });
    await wait(100);
    expect(result.current.message).toBeUndefined();
    delete state.fails;
    await wait(3000);
    expect(result.current.message).toMatchObject({ title: 'Welcome' });
  });

  it('counts the blocks anew when others have lifted some', async () => {
    const page = await openPage('bouncesAndBlocks');
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: page.messageId }), {
      wrapper: page.wrapper,
    });
    await wait(100);
    const before = result.current.message?.suppressedCount ?? 0;
    const blocked = result.current.rows.filter(({ suppression }) => suppression);
    for (const { address } of blocked) await page.backend.liftElsewhere(address);
    // One poll to see the rows change, one for the summary.
    await wait(2200);
    comeBack();
    await wait(2200);
    expect(result.current.message?.suppressedCount).toBe(before - blocked.length);
  });

  it('counts the blocks anew at once when one is lifted here, though all is settled', async () => {
    let blocks = 1;
    const blocked = row('a', 'failed', { suppression: blockOf('a') });
    const { wrapper } = around({
      scope: 'lifting',
      message: async () => summaryOf([blocked], { settled: true, suppressedCount: blocks }),
      recipients: async () => pageOf([blocked], { settled: true }),
      liftSuppression: async () => {
        blocks = 0;
      },
    });
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper });
    await wait(100);
    expect(result.current.message?.suppressedCount).toBe(1);
    await act(async () => result.current.onLift?.({ suppression: blockOf('a') }));
    await wait(10);
    expect(result.current.message?.suppressedCount).toBe(0);
  });

  it('is asked anew by hand', async () => {
    const { asked, adapter } = summarised();
    const { wrapper } = around(adapter);
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper });
    await wait(100);
    asked.length = 0;
    act(() => result.current.onRefresh?.());
    await wait(100);
    expect(asked.toSorted()).toEqual(['changes', 'message']);
  });

  it('is asked no more often than rows change', async () => {
    const { asked, adapter } = summarised();
    const { wrapper } = around(adapter);
    renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper });
    await wait(60_000);
    expect(asked.filter((one) => one === 'message')).toHaveLength(1);
  });
});
