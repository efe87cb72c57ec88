import { act, render, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeliveryStatusAdapter } from '../../src/adapter/index.ts';
import {
  DeliveryStatusProvider,
  useDeliveryTimeline,
  useMessageHistoryTable,
  useRecipientStatusTable,
  useStatusSummaryBar,
  useSuppressionNotice,
} from '../../src/query/index.ts';
import { openPage } from './harness.tsx';

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('useMessageHistoryTable', () => {
  it('lists messages newest first and follows them while one may still change', async () => {
    const page = await openPage('history');
    const { result } = renderHook(() => useMessageHistoryTable(), { wrapper: page.wrapper });
    expect(result.current.phase).toBe('loading');
    await wait(100);
    expect(result.current).toMatchObject({ phase: 'ready', totalCount: 6, hasMore: false });
    const times = result.current.messages.map(({ sentAt = '' }) => sentAt);
    expect(times).toEqual(times.toSorted().toReversed());
    const before = result.current.messages[1]?.counts.delivered ?? 0;
    await page.backend.clock.advance(3600_000);
    await wait(1100);
    expect(result.current.messages[1]?.counts.delivered).toBeGreaterThan(before);
  });

  it('keeps what it has when the backend fails', async () => {
    const page = await openPage('history');
    const { result } = renderHook(() => useMessageHistoryTable(), { wrapper: page.wrapper });
    await wait(100);
    page.backend.setFaults(['serverError']);
    await wait(1100);
    expect(result.current).toMatchObject({
      phase: 'failed',
      problem: { kind: 'http', status: 500 },
    });
    expect(result.current.messages).toHaveLength(6);
  });
});

describe('useStatusSummaryBar', () => {
  it.each([
    ['with changes', 'all'],
    ['without changes', []],
  ] as const)('counts a message as it moves (%s)', async (_name, calls) => {
    const page = await openPage('oneRecipient', { calls });
    const { result } = renderHook(() => useStatusSummaryBar({ messageId: page.messageId }), {
      wrapper: page.wrapper,
    });
    expect(result.current.counts.delivered).toBe(0);
    await wait(100);
    await page.backend.clock.advance(600_000);
    await wait(1100);
    expect(result.current).toMatchObject({ counts: { delivered: 1 }, openCount: 0 });
  });
});

describe('useDeliveryTimeline', () => {
  it('tells what happened to one recipient', async () => {
    const page = await openPage('oneRecipient');
    await page.backend.clock.advance(600_000);
    const { result: table } = renderHook(
      () => useRecipientStatusTable({ messageId: page.messageId }),
      { wrapper: page.wrapper },
    );
    await wait(100);
    const recipientId = table.current.rows[0]?.id ?? '';
    const { result } = renderHook(
      () => useDeliveryTimeline({ messageId: page.messageId, recipientId }),
      { wrapper: page.wrapper },
    );
    expect(result.current.phase).toBe('loading');
    await wait(100);
    expect(result.current).toMatchObject({
      phase: 'ready',
      items: [{ status: 'sent' }, { status: 'delivered' }],
    });
  });
});

describe('useSuppressionNotice', () => {
  it('gathers the blocked addresses of the recipients that are loaded, and lifts one', async () => {
    const page = await openPage('bouncesAndBlocks');
    const { result } = renderHook(
      () => ({
        table: useRecipientStatusTable({ messageId: page.messageId }),
        notice: useSuppressionNotice({ messageId: page.messageId }),
      }),
      { wrapper: page.wrapper },
    );
    await wait(100);
    const { suppressions, onLift } = result.current.notice;
    const suppression = suppressions.find(({ lift }) => lift.allowed);
    if (!suppression) throw new Error('none may be lifted');
    await act(async () => {
      await onLift?.({ suppression });
    });
    await wait(1100);
    const left = result.current.notice.suppressions;
    expect(left).toHaveLength(suppressions.length - 1);
    expect(left.map(({ id }) => id)).not.toContain(suppression.id);
  });
});

describe('what is missing', () => {
  const adapter: DeliveryStatusAdapter = {
    scope: 'none',
    message: () => new Promise(() => {}),
    recipients: () => new Promise(() => {}),
  };
  const Table = () => {
    useRecipientStatusTable({ messageId: 'm' });
    return null;
  };

  it('is named, with what to do', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Table />)).toThrow(/DeliveryStatusProvider/);
    expect(() =>
      render(
        <DeliveryStatusProvider adapter={adapter}>
          <Table />
        </DeliveryStatusProvider>,
      ),
    ).toThrow(/QueryClientProvider/);
  });

  it('hides its control: no search, no timeline, no lift', async () => {
    const page = await openPage('oneRecipient', { calls: [] });
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: page.messageId }), {
      wrapper: page.wrapper,
    });
    await wait(100);
    expect(result.current.searchable).toBe(false);
    expect(result.current.timelines).toBeUndefined();
    expect(result.current.onLift).toBeUndefined();
  });
});
