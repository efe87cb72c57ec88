import { createServer } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRestAdapter } from '../../src/adapter/index.ts';
import {
  adapterErrorOf,
  answer,
  pageOf,
  ROW,
  scriptedBackend,
} from '../support/scriptedBackend.ts';

const BASE = 'https://example.com/api';
const ADDRESS = 'ada.secret@example.com';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

function askWith(fetch: Fetch, options: { timeoutMs?: number; signal?: AbortSignal } = {}) {
  const { signal, ...rest } = options;
  const adapter = createRestAdapter({ baseUrl: BASE, calls: 'all', fetch, ...rest });
  return adapter.searchRecipients({ messageId: 'm1', q: ADDRESS }, { signal });
}

const HTML = `<!doctype html><title>Gateway</title><p>${ADDRESS}</p>`;
const NEVER: Fetch = () => new Promise(() => {});

afterEach(() => void vi.useRealTimers());

describe('a failing backend', () => {
  it.each([
    ['no network', { kind: 'network' }, () => Promise.reject(new TypeError('Failed to fetch'))],
    ['400', { kind: 'http', status: 400 }, async () => answer({ title: 'Bad cursor' }, 400)],
    ['401', { kind: 'http', status: 401 }, async () => answer({}, 401)],
    ['403', { kind: 'http', status: 403 }, async () => answer({}, 403)],
    ['404', { kind: 'http', status: 404 }, async () => answer({}, 404)],
    ['409', { kind: 'http', status: 409 }, async () => answer({}, 409)],
    [
      '429',
      { kind: 'http', status: 429, retryAfterMs: 7000 },
      async () => answer({}, 429, { 'retry-after': '7' }),
    ],
    ['500', { kind: 'http', status: 500 }, async () => answer(HTML, 500)],
    ['503', { kind: 'http', status: 503 }, async () => answer('', 503)],
    ['truncated JSON', { kind: 'shape' }, async () => answer(`{"rows":[{"address":"${ADDRESS}`)],
    ['HTML with 200', { kind: 'shape' }, async () => answer(HTML)],
    ['an empty 200', { kind: 'shape' }, async () => answer('')],
    [
      '204 where rows were asked for',
      { kind: 'shape' },
      async () => new Response(null, { status: 204 }),
    ],
    ['a list in place of an answer', { kind: 'shape' }, async () => answer([])],
    ['null', { kind: 'shape' }, async () => answer(null)],
    ['a text', { kind: 'shape' }, async () => answer('"hello"')],
    [
      'a body that breaks off',
      { kind: 'network' },
      async () =>
        new Response(new ReadableStream({ start: (body) => body.error(new Error(ADDRESS)) })),
    ],
  ] as const)(
    'that answers with %s is told by kind, without an address',
    async (_, facts, fetch) => {
      const error = await adapterErrorOf(askWith(fetch));
      expect(error).toMatchObject(facts);
      const { message, problem } = error;
      expect(message).toMatch(/^\[message-delivery-status\] "searchRecipients" /);
      expect(`${message}${problem}`).not.toContain(ADDRESS);
    },
  );

  it.each([
    [
      'detail before title',
      { title: 'No', detail: ' It was reported as spam. ' },
      'It was reported as spam.',
    ],
    ['title where there is no detail', { title: 'Too late', detail: '' }, 'Too late'],
    ['300 characters at the most', { detail: 'x'.repeat(1_000_000) }, 'x'.repeat(300)],
    ['nothing that is no text', { title: { html: '<b>' }, detail: 7 }, undefined],
    ['nothing of a body that is no problem', null, undefined],
  ])('is quoted with %s', async (_, body, problem) => {
    await expect(askWith(async () => answer(body, 409))).rejects.toMatchObject({
      problem,
      status: 409,
    });
  });

  it('that hangs is given up after half a minute', async () => {
    vi.useFakeTimers();
    const asked = askWith(NEVER);
    const outcome = expect(asked).rejects.toMatchObject({ kind: 'network' });
    await vi.advanceTimersByTimeAsync(29_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that hangs in the middle of its answer is given up too', async () => {
    const hanging = new ReadableStream({ start: (body) => body.enqueue(new Uint8Array([123])) });
    await expect(
      askWith(async () => new Response(hanging), { timeoutMs: 20 }),
    ).rejects.toMatchObject({ kind: 'network' });
  });

  it('is waited for as long as the host says', async () => {
    vi.useFakeTimers();
    for (const timeoutMs of [0, Number.POSITIVE_INFINITY, 2 ** 40]) {
      const controller = new AbortController();
      const asked = askWith(NEVER, { timeoutMs, signal: controller.signal });
      expect(vi.getTimerCount()).toBe(0);
      controller.abort('enough');
      await expect(asked).rejects.toBe('enough');
    }
  });

  it('leaves no timer behind when it answers', async () => {
    vi.useFakeTimers();
    await askWith(async () => answer(pageOf([ROW])));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an abort', () => {
  it('before the call passes through, and nothing is asked', async () => {
    const backend = scriptedBackend(answer(pageOf([])));
    const signal = AbortSignal.abort('left the page');
    await expect(askWith(backend.fetch, { signal })).rejects.toBe('left the page');
    expect(backend.requests).toEqual([]);
  });

  it('during the call passes through, whatever the request makes of it', async () => {
    for (const fetch of [NEVER, rejectingOnAbort]) {
      const controller = new AbortController();
      const asked = askWith(fetch, { signal: controller.signal });
      controller.abort();
      await expect(asked).rejects.toBe(controller.signal.reason);
    }
  });

  it('during the answer passes through', async () => {
    const controller = new AbortController();
    const asked = askWith(async () => new Response(new ReadableStream()), {
      signal: controller.signal,
    });
    await new Promise((resume) => setTimeout(resume));
    controller.abort();
    await expect(asked).rejects.toBe(controller.signal.reason);
  });

  it('while headers are awaited passes through', async () => {
    const controller = new AbortController();
    const adapter = createRestAdapter({
      baseUrl: BASE,
      fetch: NEVER,
      headers: () => new Promise(() => {}),
    });
    const asked = adapter.message({ messageId: 'm1' }, { signal: controller.signal });
    controller.abort();
    await expect(asked).rejects.toBe(controller.signal.reason);
  });

  it('leaves no listener on a signal that goes on', async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    await askWith(async () => answer(pageOf([])), { signal: controller.signal });
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});

describe('headers that cannot be had', () => {
  it('fail the call as a missing answer does', async () => {
    const cause = new Error('token service down');
    const backend = scriptedBackend(answer({}));
    const adapter = createRestAdapter({
      baseUrl: BASE,
      fetch: backend.fetch,
      headers: () => Promise.reject(cause),
    });
    await expect(adapter.message({ messageId: 'm1' })).rejects.toMatchObject({
      kind: 'network',
      cause,
    });
    expect(backend.requests).toEqual([]);
  });
});

describe('over a real socket', () => {
  it('a dropped connection and a truncated body are missing answers', async () => {
    const server = createServer((request, response) => {
      if (request.url?.includes('m1')) response.destroy();
      else {
        response.writeHead(200, { 'content-length': 1000 }).write('{"id":');
        setTimeout(() => response.destroy(), 5);
      }
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const adapter = createRestAdapter({ baseUrl: `http://127.0.0.1:${port}` });
    await expect(adapter.message({ messageId: 'm1' })).rejects.toMatchObject({ kind: 'network' });
    await expect(adapter.message({ messageId: 'm2' })).rejects.toMatchObject({ kind: 'network' });
    server.close();
  });
});

function rejectingOnAbort(_: string, { signal }: RequestInit): Promise<Response> {
  return new Promise((__, reject) => {
    signal?.addEventListener('abort', () => reject(new TypeError('Failed to fetch')));
  });
}
