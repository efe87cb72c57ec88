import { onlineManager } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AdapterError, type DeliveryStatusAdapter } from '../../src/adapter/index.ts';
import { countByStatus, EVERY_RECIPIENT, type RecipientRow } from '../../src/core/index.ts';
import { useMessageHistoryTable, useRecipientStatusTable } from '../../src/query/index.ts';
import { later, pageOf, row, summaryOf } from './handMade.ts';
import { around, openPage } from './harness.tsx';

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const comeBack = () => act(() => void window.dispatchEvent(new Event('visibilitychange')));

function show(adapter: DeliveryStatusAdapter) {
  const { wrapper } = around(adapter);
  return renderHook(({ messageId }) => useRecipientStatusTable({ messageId }), {
    wrapper,
    initialProps: { messageId: 'm' },
  });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  onlineManager.setOnline(true);
});

describe('while an answer is under way', () => {
  /** Fifty sent on the first page, one failed on the second; one sent by SMS. */
  function slowBackend() {
    const sent = Array.from({ length: 50 }, (_, place) => row(`s${place}`, 'sent'));
    const others = [row('f', 'failed'), row('t', 'delivered', { channel: 'sms' })];
    const all = [...sent, ...others];
    const answers = { inMs: 0 };
    const adapter: DeliveryStatusAdapter = {
      scope: 'slow',
      message: async () => summaryOf(all),
      recipients: ({ statuses = [], channels = [] }) =>
        later(answers.inMs, () => {
          const counted = all.filter(
            ({ channel }) => channels.length === 0 || channels.includes(channel),
          );
          const shown = counted.filter(
            ({ status }) => statuses.length === 0 || statuses.includes(status),
          );
          return pageOf(shown.slice(0, 50), { counts: countByStatus(counted) });
        }),
    };
    return { adapter, answers };
  }

  it('no pill is said to match nobody', async () => {
    const { adapter, answers } = slowBackend();
    const { result } = show(adapter);
    await wait(100);
    answers.inMs = 5000;
    act(() =>
      result.current.onFilterChange({ filter: { ...EVERY_RECIPIENT, statuses: ['failed'] } }),
    );
    await wait(1000);
    expect(result.current).toMatchObject({ phase: 'loading', rows: [] });
    await wait(5000);
    expect(result.current).toMatchObject({ phase: 'ready', rows: [{ id: 'f' }] });
  });

  it('the rows at hand that match stay', async () => {
    const { adapter, answers } = slowBackend();
    const { result } = show(adapter);
    await wait(100);
    answers.inMs = 5000;
    act(() =>
      result.current.onFilterChange({ filter: { ...EVERY_RECIPIENT, statuses: ['sent'] } }),
    );
    await wait(1000);
    expect(result.current.phase).toBe('ready');
    expect(result.current.rows).toHaveLength(50);
  });

  it('another message shows nothing of the one before', async () => {
    const { adapter, answers } = slowBackend();
    const { result, rerender } = show(adapter);
    await wait(100);
    answers.inMs = 5000;
    rerender({ messageId: 'another' });
    await wait(1000);
    expect(result.current).toMatchObject({ phase: 'loading', rows: [] });
    expect(result.current).not.toHaveProperty('refreshedAt');
  });

  it('the counts of everybody are not told of one channel', async () => {
    const { adapter, answers } = slowBackend();
    const { result } = show(adapter);
    await wait(100);
    answers.inMs = 5000;
    const channels = ['sms'] as const;
    act(() => result.current.onFilterChange({ filter: { ...EVERY_RECIPIENT, channels } }));
    await wait(1000);
    expect(result.current).not.toHaveProperty('counts');
    await wait(5000);
    expect(result.current.counts).toMatchObject({ sent: 0, delivered: 1 });
    act(() =>
      result.current.onFilterChange({
        filter: { statuses: ['failed'], channels, search: '' },
      }),
    );
    await wait(1000);
    expect(result.current.counts).toMatchObject({ sent: 0, delivered: 1 });
  });
});

describe('a backend with changes', () => {
  it('whose answers carry no cursor has its pages asked again', async () => {
    let rows: readonly RecipientRow[] = [row('a', 'sent')];
    let changesAsked = 0;
    const { result } = show({
      scope: 'cursorless',
      message: async () => summaryOf(rows),
      recipients: async () => pageOf(rows),
      changes: async () => {
        changesAsked += 1;
        return { ...pageOf([]), next: '1', hasMore: false };
      },
    });
    await wait(100);
    rows = [row('a', 'failed')];
    await wait(1000);
    expect(result.current.rows).toMatchObject([{ status: 'failed' }]);
    expect(changesAsked).toBe(0);
  });

  it('has a page asked again that came without a cursor, before anything was followed', async () => {
    let rows: readonly RecipientRow[] = [row('a', 'sent')];
    const asked: string[] = [];
    const { result } = show({
      scope: 'cursor in the summary',
      message: () => later(20, () => summaryOf(rows, { changesCursor: '2' })),
      recipients: () => {
        asked.push('page');
        const seen = pageOf(rows);
        return later(30, () => seen);
      },
      changes: async () => {
        asked.push('changes');
        return { ...pageOf([]), next: '2', hasMore: false };
      },
    });
    await wait(10);
    rows = [row('a', 'failed')];
    await wait(1500);
    expect(result.current.rows).toMatchObject([{ status: 'failed' }]);
    await wait(3000);
    expect(asked.filter((one) => one === 'page')).toHaveLength(2);
    expect(asked.at(-1)).toBe('changes');
  });

  it('is not said to have been asked when it was not', async () => {
    const opened = Date.now();
    const { result } = show({
      scope: 'one that never answers again',
      message: () => new Promise(() => {}),
      recipients: vi
        .fn<DeliveryStatusAdapter['recipients']>()
        .mockReturnValue(new Promise(() => {}))
        .mockResolvedValueOnce(pageOf([row('a', 'sent')])),
      changes: () => new Promise(() => {}),
    });
    await wait(60_000);
    expect(Date.parse(result.current.refreshedAt ?? '') - opened).toBeLessThan(1000);
  });
});

describe('without a network', () => {
  it('a page that follows changes says so, and keeps its rows', async () => {
    const page = await openPage('mixedSend');
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: page.messageId }), {
      wrapper: page.wrapper,
    });
    await wait(100);
    act(() => onlineManager.setOnline(false));
    await wait(1500);
    expect(result.current).toMatchObject({ phase: 'failed', problem: { kind: 'network' } });
    expect(result.current.rows).toHaveLength(50);
    act(() => onlineManager.setOnline(true));
    await wait(500);
    expect(result.current.phase).toBe('ready');
  });

  it('a history says so', async () => {
    const page = await openPage('history');
    act(() => onlineManager.setOnline(false));
    const { result } = renderHook(() => useMessageHistoryTable(), { wrapper: page.wrapper });
    await wait(100);
    expect(result.current).toMatchObject({ phase: 'failed', problem: { kind: 'network' } });
  });
});

describe('after an outage that is over', () => {
  const secondsToNextTry = ({ nextTryAt = '' }: { nextTryAt?: string }) =>
    (Date.parse(nextTryAt) - Date.now()) / 1000;

  it.each([
    ['pages', useRecipientStatusTable, 'mixedSend', ['recipients']],
    ['a history', useMessageHistoryTable, 'history', ['messages']],
  ] as const)('a single failure of %s is soon over too', async (_name, useIt, scenario, calls) => {
    const page = await openPage(scenario, { calls: ['messages'] });
    const { result } = renderHook(() => useIt({ messageId: page.messageId }), {
      wrapper: page.wrapper,
    });
    await wait(100);
    page.backend.setFaults(['serverError']);
    await wait(60_000);
    page.backend.setFaults([]);
    await wait(60_000);
    expect(result.current.phase).toBe('ready');
    page.backend.setFaults([{ kind: 'serverError', times: 1, calls: [...calls] }]);
    await wait(1100);
    expect(result.current.phase).toBe('failed');
    expect(secondsToNextTry(result.current)).toBeLessThan(3);
  });
});

describe('a backend that wants to be left alone', () => {
  it.each([
    ['changes', { changesCursor: '1' }],
    ['pages', {}],
  ] as const)('is, also when a person comes back (%s)', async (_name, cursor) => {
    let asked = 0;
    let busy = false;
    const answer = async <T,>(value: T): Promise<T> => {
      asked += 1;
      if (!busy) return value;
      throw new AdapterError('http', 'later', { status: 429, retryAfterMs: 120_000 });
    };
    const rows = [row('a', 'sent')];
    show({
      scope: 'busy',
      message: () => new Promise(() => {}),
      recipients: () => answer(pageOf(rows, cursor)),
      changes: () => answer({ ...pageOf([]), next: '1', hasMore: false }),
    });
    await wait(100);
    busy = true;
    await wait(1000);
    asked = 0;
    for (let returns = 0; returns < 5; returns += 1) {
      comeBack();
      await wait(20_000);
    }
    expect(asked).toBe(0);
    await wait(25_000);
    expect(asked).toBe(1);
  });
});
