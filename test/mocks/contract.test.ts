import type { Server } from 'node:http';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackend, handlers } from '../../mocks/index.ts';
import { serve } from '../../mocks/serve.ts';
import { createRestAdapter } from '../../src/adapter/index.ts';
import { adapterContract, formatReport } from '../../src/testing/index.ts';

const NOON = '2026-11-23T12:00:00.000Z';

/** Node's client trips over its own check when an intercepted request is aborted, so the request is left to end by itself. */
function abandonable(url: string, { signal, ...init }: RequestInit): Promise<Response> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
  return Promise.race([fetch(url, init), aborted]);
}

describe('the mock backend keeps the contract', () => {
  it('through its own fetch', async () => {
    const backend = createBackend('history', { clock: 'manual', now: NOON });
    const report = await adapterContract(createRestAdapter({ ...backend, calls: 'all' }));
    expect(report.failed, formatReport(report)).toBe(0);
    expect(report.passed).toBeGreaterThan(40);
  });

  it('through MSW in Node', async () => {
    const server = setupServer(...handlers);
    server.listen({ onUnhandledFrame: 'error' });
    const { baseUrl } = createBackend('history', { clock: 'manual', now: NOON });
    const adapter = createRestAdapter({ baseUrl, calls: 'all', fetch: abandonable });
    const report = await adapterContract(adapter);
    server.close();
    expect(report.failed, formatReport(report)).toBe(0);
    expect(report.passed).toBeGreaterThan(40);
  });
});

describe('the mock backend on a real socket', () => {
  let server: Server;
  let baseUrl: string;
  beforeAll(async () => {
    server = await serve({ port: 0 });
    const address = server.address();
    baseUrl = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('keeps the contract', async () => {
    const report = await adapterContract(createRestAdapter({ baseUrl, calls: 'all' }));
    expect(report.failed, formatReport(report)).toBe(0);
    expect(report.passed).toBeGreaterThan(40);
  });

  it('answers a page of another origin', async () => {
    const answer = await fetch(`${baseUrl}/messages`, { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('pushes changes as server-sent events', async () => {
    const adapter = createRestAdapter({ baseUrl, calls: 'all' });
    const post = (body: string) =>
      fetch(`${baseUrl}/webhooks/twilio?message=pushed`, { method: 'POST', body });
    await post('MessageStatus=sent&To=%2B12025550142&MessageSid=SM9');
    const gone = new AbortController();
    const stream = adapter.stream({ messageId: 'pushed' }, { signal: gone.signal });
    const events = stream[Symbol.asyncIterator]();
    const next = events.next();
    await new Promise((later) => setTimeout(later, 100));
    await post('MessageStatus=delivered&To=%2B12025550142&MessageSid=SM9');
    expect((await next)?.value).toMatchObject({ rows: [{ status: 'delivered' }], settled: true });
    gone.abort();
  });

  it('takes a body that is no request for no harm', async () => {
    const answer = await fetch(`${baseUrl}/nowhere`, { method: 'POST', body: 'x' });
    expect(answer.status).toBe(404);
    await expect(serve({ port: 0, scenario: 'pigeon' })).rejects.toThrow(/mixedSend/);
  });
});
