import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../mocks/index.ts';
import {
  AdapterError,
  createRestAdapter,
  type DeliveryStatusAdapter,
} from '../../src/adapter/index.ts';
import { DeliveryStatusProvider, useRecipientStatusTable } from '../../src/query/index.ts';
import { messageStream } from '../../src/query/messageStream.ts';
import { pageOf, row, silentStream, summaryOf, untilAborted } from './handMade.ts';
import { around, openPage, type Page } from './harness.tsx';

const ONE_EMAIL: Scenario = {
  messages: [{ title: 'One', startsSeconds: 0, spreadSeconds: 0, mix: { emailDelivered: 1 } }],
};
const TWO: Scenario = {
  messages: [
    { title: 'Two', startsSeconds: 0, spreadSeconds: 0, mix: { emailDelivered: 1, emailSlow: 1 } },
  ],
};

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const streams = ({ asked }: Page) => asked.filter((path) => path.endsWith('/stream')).length;
const polls = ({ asked }: Page) => asked.filter((path) => path.endsWith('/changes')).length;

async function show(page: Page) {
  const hook = renderHook(() => useRecipientStatusTable({ messageId: page.messageId }), {
    wrapper: page.wrapper,
  });
  await wait(200);
  return hook;
}

/** A table below a provider whose adapter can be changed; `used` names the adapters that connected. */
function renewable() {
  const used: string[] = [];
  const client = new QueryClient();
  const make = (token: string, outcome?: number | 'stands'): DeliveryStatusAdapter => ({
    scope: 'renewable',
    message: async () => summaryOf([row('a', 'sent')]),
    recipients: async () => pageOf([row('a', 'sent')]),
    stream: (_request, options) =>
      silentStream(async () => {
        used.push(token);
        if (typeof outcome === 'number') throw new AdapterError('http', 'No.', { status: outcome });
        if (outcome === 'stands') await untilAborted(options?.signal);
      }),
  });
  const Table = () => {
    useRecipientStatusTable({ messageId: 'm' });
    return null;
  };
  const { rerender } = render(null);
  const switchTo = (adapter: DeliveryStatusAdapter) =>
    rerender(
      <DeliveryStatusProvider adapter={adapter} queryClient={client}>
        <Table />
      </DeliveryStatusProvider>,
    );
  return { used, switchTo, make };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a pushed message', () => {
  it('shows a change without a poll, and polls slowly from then on', async () => {
    const page = await openPage(TWO, { calls: 'all', pollMs: 10_000 });
    const { result } = await show(page);
    expect(streams(page)).toBe(1);
    await page.backend.clock.advance(20_000);
    await wait(1000);
    expect(result.current.rows.map(({ status }) => status).toSorted()).toEqual([
      'delivered',
      'sent',
    ]);
    expect(polls(page)).toBe(0);
    await wait(50_000);
    expect(polls(page)).toBeLessThanOrEqual(1);
  });

  it('has one connection for many components, and none once it is settled', async () => {
    const page = await openPage(ONE_EMAIL, { calls: 'all', pollMs: 10_000 });
    const first = await show(page);
    const second = await show(page);
    expect(streams(page)).toBe(1);
    await page.backend.clock.advance(60_000);
    await wait(1500);
    expect(first.result.current.rows).toMatchObject([{ status: 'delivered' }]);
    expect(second.result.current.rows).toMatchObject([{ status: 'delivered' }]);
    // The summary is told anew once.
    await wait(10_000);
    const before = page.asked.length;
    await wait(300_000);
    expect(page.asked.length).toBe(before);
  });

  it('reconnects after a drop from where it was, and loses nothing', async () => {
    const page = await openPage(TWO, {
      calls: 'all',
      pollMs: 600_000,
      faults: [{ kind: 'droppedStream', times: 2 }],
    });
    const { result } = await show(page);
    await page.backend.clock.advance(20_000);
    await wait(5000);
    await page.backend.clock.advance(3600_000);
    await wait(5000);
    expect(streams(page)).toBeGreaterThan(1);
    expect(result.current.rows.map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  });

  it('polls as before where the stream does not stand, and backs off from it', async () => {
    const page = await openPage('mixedSend', {
      calls: 'all',
      pollMs: 1000,
      faults: [{ kind: 'serverError', calls: ['stream'] }],
    });
    await show(page);
    await wait(60_000);
    expect(polls(page)).toBeGreaterThan(50);
    expect(streams(page)).toBeGreaterThan(2);
    expect(streams(page)).toBeLessThan(12);
  });

  it('gives the stream up where the backend refuses it', async () => {
    const page = await openPage('mixedSend', {
      calls: 'all',
      faults: [{ kind: 'unauthorized', calls: ['stream'] }],
    });
    await show(page);
    await wait(120_000);
    expect(streams(page)).toBe(1);
  });

  it.each([
    ['has nothing more to push', 204, 1],
    ['does not know it', 404, 1],
    ['is broken', 500, 5],
  ])('is asked again only where that may help: the backend %s', async (_name, status, atLeast) => {
    let connections = 0;
    const rows = [row('a', 'sent')];
    const adapter = createRestAdapter({
      baseUrl: 'https://example.org/delivery',
      calls: ['stream'],
      fetch: async (url) => {
        const { pathname } = new URL(url);
        if (pathname.endsWith('/recipients')) return Response.json(pageOf(rows));
        if (!pathname.endsWith('/stream')) return Response.json(summaryOf(rows));
        connections += 1;
        return new Response(null, { status });
      },
    });
    const { wrapper } = around(adapter);
    renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper });
    await wait(300_000);
    expect(connections).toBeGreaterThanOrEqual(atLeast);
    expect(connections).toBeLessThanOrEqual(atLeast === 1 ? 1 : 20);
  });

  it('reconnects by the adapter of the moment', async () => {
    const { used, switchTo, make } = renewable();
    switchTo(make('first'));
    await wait(100);
    switchTo(make('second'));
    used.length = 0;
    await wait(60_000);
    expect(used.length).toBeGreaterThan(2);
    expect(new Set(used)).toEqual(new Set(['second']));
  });

  it('tries again with a new adapter where the old one was refused', async () => {
    const { used, switchTo, make } = renewable();
    const refused = make('refused', 401);
    switchTo(refused);
    await wait(60_000);
    expect(used).toEqual(['refused']);
    switchTo(make('renewed', 401));
    await wait(60_000);
    expect(used).toEqual(['refused', 'renewed']);
  });

  it('keeps its connection when the host makes its adapter anew', async () => {
    const { used, switchTo, make } = renewable();
    switchTo(make('first', 'stands'));
    await wait(100);
    switchTo(make('second', 'stands'));
    await wait(60_000);
    expect(used).toEqual(['first']);
  });

  it('starts over where its cursor is too old', async () => {
    let pages = 0;
    const since: (string | undefined)[] = [];
    const adapter: DeliveryStatusAdapter = {
      scope: 'old',
      message: async () => summaryOf([row('a', 'sent')]),
      recipients: async () => {
        pages += 1;
        return pageOf([row('a', 'sent')], { changesCursor: String(pages) });
      },
      stream: (request, options) =>
        silentStream(async () => {
          since.push(request.since);
          if (request.since === '1') throw new AdapterError('http', 'too old', { status: 410 });
          await untilAborted(options?.signal);
        }),
    };
    const { wrapper } = around(adapter, 600_000);
    renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper });
    await wait(10_000);
    expect(since).toEqual(['1', '2']);
    expect(pages).toBe(2);
  });

  it('lets go of a hidden page, and is back at once when it returns', async () => {
    const page = await openPage('mixedSend', { calls: 'all' });
    await show(page);
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await wait(120_000);
    expect(streams(page)).toBe(1);
    state.mockReturnValue('visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await wait(1000);
    expect(streams(page)).toBe(2);
  });

  it('is forgotten when nobody listens any more', () => {
    const client = new QueryClient();
    const get = () => messageStream(client, 'scope', 'm');
    const first = get();
    const leave = [first.subscribe(() => {}), first.subscribe(() => {})];
    leave[0]?.();
    expect(get()).toBe(first);
    leave[1]?.();
    expect(get()).not.toBe(first);
  });

  it('leaves no timer behind', async () => {
    const page = await openPage('mixedSend', { calls: 'all' });
    const { unmount } = await show(page);
    unmount();
    await wait(2000);
    page.client.clear();
    expect(vi.getTimerCount()).toBe(0);
  });
});
