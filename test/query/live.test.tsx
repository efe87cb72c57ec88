import { act, cleanup, renderHook, type RenderHookResult } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../mocks/index.ts';
import { useRecipientStatusTable } from '../../src/query/index.ts';
import { openPage, type Page } from './harness.tsx';

type Table = ReturnType<typeof useRecipientStatusTable>;

/** Lets one poll go by. */
async function poll(ms = 1000): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

async function show(page: Page): Promise<RenderHookResult<Table, unknown>> {
  const hook = renderHook(() => useRecipientStatusTable({ messageId: page.messageId }), {
    wrapper: page.wrapper,
  });
  await poll(100);
  expect(hook.result.current.phase).toBe('ready');
  return hook;
}

const ONE_EMAIL: Scenario = {
  messages: [
    {
      title: 'One',
      startsSeconds: 0,
      spreadSeconds: 0,
      mix: { emailDelivered: 1 },
      windowMs: 600_000,
    },
  ],
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('an open page', () => {
  it.each([
    ['with changes', undefined],
    ['without changes', []],
  ] as const)(
    'stops asking once the message is settled, and asks once more on return (%s)',
    async (_name, calls) => {
      const page = await openPage(ONE_EMAIL, calls && { calls });
      const { result } = await show(page);
      await page.backend.clock.advance(60_000);
      await poll();
      await poll();
      expect(result.current.rows).toMatchObject([{ status: 'delivered' }]);
      const before = page.asked.length;
      await poll(600_000);
      expect(page.asked.length).toBe(before);
      act(() => void window.dispatchEvent(new Event('visibilitychange')));
      await poll(5000);
      expect(page.asked.length).toBe(before + 1);
    },
  );

  it('asks nothing while hidden', async () => {
    const page = await openPage('mixedSend');
    await show(page);
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void window.dispatchEvent(new Event('visibilitychange')));
    const before = page.asked.length;
    await poll(600_000);
    expect(page.asked.length).toBe(before);
    hidden.mockRestore();
    act(() => void window.dispatchEvent(new Event('visibilitychange')));
    await poll(500);
    expect(page.asked.length).toBe(before + 1);
  });

  it('asks as often for twenty components as for one', async () => {
    const one = await openPage('mixedSend');
    renderHook(() => useRecipientStatusTable({ messageId: one.messageId }), {
      wrapper: one.wrapper,
    });
    const twenty = await openPage('mixedSend');
    renderHook(
      () => {
        // The number of hooks never changes, which is what the rules of hooks ask for.
        for (let place = 0; place < 20; place += 1)
          useRecipientStatusTable({ messageId: twenty.messageId });
      },
      { wrapper: twenty.wrapper },
    );
    await poll(10_500);
    expect(twenty.asked.length).toBe(one.asked.length);
    expect(one.asked.length).toBeGreaterThan(8);
  });

  it('keeps the last good rows while polls fail, says when it tries again, and never gives up', async () => {
    const page = await openPage('mixedSend');
    const { result } = await show(page);
    const rows = result.current.rows.length;
    page.backend.setFaults([{ kind: 'serverError' }]);
    await poll(1500);
    expect(result.current).toMatchObject({
      phase: 'failed',
      problem: { kind: 'http', status: 500 },
    });
    expect(result.current.rows).toHaveLength(rows);
    expect(Date.parse(result.current.nextTryAt ?? '')).toBeGreaterThan(Date.now());
    const before = page.asked.length;
    await poll(600_000);
    expect(page.asked.length - before).toBeGreaterThan(8);
    expect(page.asked.length - before).toBeLessThanOrEqual(25);
    page.backend.setFaults([]);
    await poll(75_000);
    expect(result.current.phase).toBe('ready');
    const recovered = page.asked.length;
    await poll(5000);
    expect(page.asked.length - recovered).toBe(5);
  });

  it.each([
    'noNetwork',
    'serverError',
    'unauthorized',
    'rateLimited',
    'html',
    'truncatedBody',
  ] as const)('opens with one plain problem and a way to try again: %s', async (kind) => {
    const page = await openPage('mixedSend', { faults: [kind] });
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: page.messageId }), {
      wrapper: page.wrapper,
    });
    await poll(50);
    expect(result.current.phase).toBe('failed');
    expect(result.current.problem).toBeDefined();
    page.backend.setFaults([]);
    act(() => result.current.onRefresh?.());
    await poll(50);
    expect(result.current.phase).toBe('ready');
    expect(result.current.rows.length).toBeGreaterThan(10);
  });

  it('gives up on a backend that hangs, and tries again', async () => {
    const page = await openPage('mixedSend', { faults: [{ kind: 'hang', times: 2 }] });
    const { result } = renderHook(() => useRecipientStatusTable({ messageId: page.messageId }), {
      wrapper: page.wrapper,
    });
    await poll(29_000);
    expect(result.current.phase).toBe('loading');
    await poll(2000);
    expect(result.current).toMatchObject({ phase: 'failed', problem: { kind: 'network' } });
    await poll(60_000);
    expect(result.current.phase).toBe('ready');
    expect(result.current.rows.length).toBeGreaterThan(10);
  });

  it('freezes what is shown while paused, counts what waits, and resumes to the state of that moment', async () => {
    const page = await openPage(ONE_EMAIL);
    const { result } = await show(page);
    act(() => result.current.onPausedChange({ paused: true }));
    await page.backend.clock.advance(60_000);
    await poll();
    expect(result.current.rows).toMatchObject([{ status: 'unknown' }]);
    expect(result.current.waitingCount).toBe(1);
    act(() => result.current.onPausedChange({ paused: false }));
    expect(result.current.rows).toMatchObject([{ status: 'delivered' }]);
    expect(result.current.waitingCount).toBe(0);
  });

  it('asks for the pages anew where its cursor is too old', async () => {
    const page = await openPage('mixedSend');
    const { result } = await show(page);
    page.client.setQueryData(
      ['message-delivery-status', page.backend.baseUrl, 'message', page.messageId, 'cache'],
      (cache: object) => ({
        ...cache,
        cursors: { followed: 'czzzzzz', arrived: 1000, settled: false, behind: [] },
      }),
    );
    await page.backend.clock.advance(60_000);
    await poll(1500);
    expect(result.current.phase).toBe('ready');
    expect(page.asked.filter((path) => path.endsWith('/recipients')).length).toBeGreaterThan(1);
    await page.backend.clock.advance(600_000);
    await poll(1500);
    expect(page.asked.at(-1)).toContain('/changes');
  });

  it('lets a row leave whose new status no longer matches', async () => {
    const page = await openPage(ONE_EMAIL);
    const { result } = await show(page);
    act(() =>
      result.current.onFilterChange({
        filter: { statuses: ['unknown'], channels: [], search: '' },
      }),
    );
    await poll(500);
    expect(result.current.rows).toHaveLength(1);
    await page.backend.clock.advance(60_000);
    await poll();
    expect(result.current.rows).toHaveLength(0);
    expect(result.current.counts).toMatchObject({ delivered: 1 });
  });

  it('searches on the backend, once typing has stopped', async () => {
    const page = await openPage('mixedSend');
    const { result } = await show(page);
    for (const search of ['a', 'am', 'ama']) {
      act(() => result.current.onFilterChange({ filter: { statuses: [], channels: [], search } }));
      await poll(50);
    }
    await poll(2000);
    expect(page.asked.filter((path) => path.endsWith('/search'))).toHaveLength(1);
    expect(result.current.rows.length).toBeGreaterThan(0);
    for (const row of result.current.rows) {
      expect(`${row.name} ${row.address}`.toLowerCase()).toContain('ama');
    }
  });

  it('loads the next page, each row once', async () => {
    const page = await openPage('mixedSend');
    const { result } = await show(page);
    expect(result.current.rows).toHaveLength(50);
    expect(result.current.hasMore).toBe(true);
    act(() => result.current.onLoadMore());
    await poll(100);
    const ids = result.current.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(100);
  });

  it('offers whom it came to know since, once all it knew are loaded', async () => {
    const page = await openPage(ONE_EMAIL);
    const { result } = await show(page);
    expect(result.current.hasMore).toBe(false);
    const body =
      '[{"event":"processed","email":"new@example.com","timestamp":1795435200,"sg_event_id":"e"}]';
    const path = `${page.backend.baseUrl}/webhooks/sendgrid?message=${page.messageId}`;
    await page.backend.fetch(path, { method: 'POST', body });
    await poll();
    expect(result.current.hasMore).toBe(true);
    expect(result.current.rows).toHaveLength(1);
    act(() => result.current.onLoadMore());
    await poll(100);
    expect(result.current.rows).toHaveLength(2);
    expect(result.current.hasMore).toBe(false);
  });

  it('says whether the message is settled, whatever a channel filter shows of it', async () => {
    const page = await openPage({
      messages: [
        {
          title: 'Two',
          startsSeconds: 0,
          spreadSeconds: 0,
          mix: { emailDelivered: 1, smsSilent: 1 },
        },
      ],
    });
    const { result } = await show(page);
    await page.backend.clock.advance(60_000);
    await poll();
    const channels = ['email'] as const;
    act(() => result.current.onFilterChange({ filter: { statuses: [], channels, search: '' } }));
    await poll(500);
    expect(result.current).toMatchObject({ openCount: 0, settled: false });
  });

  it('leaves no timer behind', async () => {
    const page = await openPage('mixedSend');
    const { unmount } = await show(page);
    unmount();
    page.client.clear();
    expect(vi.getTimerCount()).toBe(0);
  });
});
