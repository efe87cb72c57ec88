import { describe, expect, it } from 'vitest';
import { createRestAdapter, type DeliveryStatusAdapter } from '../../src/adapter/index.ts';
import { answer, COUNTS, pageOf, scriptedBackend } from '../support/scriptedBackend.ts';

const BASE = 'https://example.com/api/delivery';
const SUMMARY = { id: 'm1', counts: COUNTS, settled: true };

function connect(body: unknown, status = 200) {
  const backend = scriptedBackend(status === 204 ? new Response(null, { status }) : answer(body));
  return {
    backend,
    adapter: createRestAdapter({ baseUrl: BASE, calls: 'all', fetch: backend.fetch }),
  };
}

type Ask = (adapter: Required<DeliveryStatusAdapter>) => Promise<unknown>;

const CHANGES = { ...pageOf([]), next: 'c2', hasMore: false };
const FILTERS = {
  statuses: ['failed', 'timed_out'],
  channels: ['email', 'sms'],
  sort: { key: 'updatedAt', order: 'descending' },
  cursor: 'p/2',
  limit: 50,
} as const;
const FILTERS_IN_URL =
  'status=failed&status=timed_out&channel=email&channel=sms&sort=updatedAt&order=descending&cursor=p%2F2&limit=50';

const READS: readonly (readonly [string, Ask, string, unknown])[] = [
  ['message', (a) => a.message({ messageId: 'm1' }), '/messages/m1', SUMMARY],
  [
    'recipients',
    (a) => a.recipients({ messageId: 'm1', ...FILTERS }),
    `/messages/m1/recipients?${FILTERS_IN_URL}`,
    pageOf([]),
  ],
  [
    'recipients for the counts alone',
    (a) => a.recipients({ messageId: 'm1', limit: 0 }),
    '/messages/m1/recipients?limit=0',
    pageOf([]),
  ],
  [
    'recipients without a question',
    (a) => a.recipients({ messageId: 'm1' }),
    '/messages/m1/recipients',
    pageOf([]),
  ],
  [
    'messages',
    (a) => a.messages({ cursor: 'c1', limit: 20 }),
    '/messages?cursor=c1&limit=20',
    { messages: [] },
  ],
  [
    'changes',
    (a) => a.changes({ messageId: 'm1', since: 'c1', limit: 9 }),
    '/messages/m1/changes?since=c1&limit=9',
    CHANGES,
  ],
  [
    'timeline',
    (a) => a.timeline({ messageId: 'm1', recipientId: 'r1' }),
    '/messages/m1/recipients/r1/events',
    { events: [] },
  ],
  [
    'suppressions',
    (a) => a.suppressions({ causes: ['bounced', 'blocked'], cursor: 'c', limit: 5 }),
    '/suppressions?cause=bounced&cause=blocked&cursor=c&limit=5',
    { suppressions: [] },
  ],
];

const POSTS: readonly (readonly [string, Ask, string, unknown, unknown])[] = [
  [
    'searchRecipients',
    (a) => a.searchRecipients({ messageId: 'm1', q: 'ada@example.com', ...FILTERS }),
    '/messages/m1/recipients/search',
    {
      q: 'ada@example.com',
      status: ['failed', 'timed_out'],
      channel: ['email', 'sms'],
      sort: 'updatedAt',
      order: 'descending',
      cursor: 'p/2',
      limit: 50,
    },
    pageOf([]),
  ],
  [
    'searchSuppressions',
    (a) => a.searchSuppressions({ q: 'ada@', causes: ['bounced'], limit: 5 }),
    '/suppressions/search',
    { q: 'ada@', cause: ['bounced'], limit: 5 },
    { suppressions: [] },
  ],
  [
    'checkAddresses',
    (a) => a.checkAddresses({ addresses: ['ada@example.com'] }),
    '/suppressions/check',
    { addresses: ['ada@example.com'] },
    { answers: [{ address: 'ada@example.com' }] },
  ],
  [
    'lookup',
    (a) => a.lookup({ address: 'ada@example.com', cursor: 'c', limit: 3 }),
    '/recipients/lookup',
    { address: 'ada@example.com', cursor: 'c', limit: 3 },
    { deliveries: [] },
  ],
  [
    'retry',
    (a) => a.retry({ messageId: 'm1', recipientIds: ['r1', 'r2'], idempotencyKey: 'k-1' }),
    '/messages/m1/retries',
    { recipientIds: ['r1', 'r2'] },
    { accepted: [], skipped: [] },
  ],
];

describe('a REST adapter', () => {
  it.each(READS)('asks for %s by GET', async (_, ask, path, body) => {
    const { adapter, backend } = connect(body);
    await ask(adapter);
    expect(backend.requests).toHaveLength(1);
    expect(backend.requests[0]).toMatchObject({ method: 'GET', url: BASE + path });
    expect(backend.requests[0]?.body).toBeUndefined();
    expect(backend.requests[0]?.headers.get('x-requested-with')).toBeNull();
  });

  it.each(POSTS)(
    'asks for %s by POST, the address in the body',
    async (_, ask, path, sent, body) => {
      const { adapter, backend } = connect(body);
      await ask(adapter);
      expect(backend.requests[0]).toMatchObject({ method: 'POST', url: BASE + path, body: sent });
      expect(backend.requests[0]?.headers.get('content-type')).toBe('application/json');
      expect(backend.requests[0]?.headers.get('x-requested-with')).toBe('message-delivery-status');
    },
  );

  it('lifts a suppression by DELETE and wants no body back', async () => {
    const { adapter, backend } = connect('', 204);
    await expect(adapter.liftSuppression({ suppressionId: 's/1' })).resolves.toBeUndefined();
    expect(backend.requests[0]).toMatchObject({
      method: 'DELETE',
      url: `${BASE}/suppressions/s%2F1`,
    });
    expect(backend.requests[0]?.headers.get('x-requested-with')).toBe('message-delivery-status');
  });

  it('takes any good answer to a lift for done', async () => {
    const { adapter } = connect('lifted');
    await expect(adapter.liftSuppression({ suppressionId: 's1' })).resolves.toBeUndefined();
  });

  it('sends the key of a retry, so that a repeat sends nothing twice', async () => {
    const { adapter, backend } = connect({ accepted: [], skipped: [] });
    await adapter.retry({ messageId: 'm1', recipientIds: ['r1'], idempotencyKey: 'k-1' });
    expect(backend.requests[0]?.headers.get('idempotency-key')).toBe('k-1');
  });

  it('keeps cookies to the own origin and asks caches to look again', async () => {
    const { adapter, backend } = connect(SUMMARY);
    await adapter.message({ messageId: 'm1' });
    expect(backend.requests[0]?.init).toMatchObject({
      credentials: 'same-origin',
      cache: 'no-cache',
    });
    expect(backend.requests[0]?.init.signal).toBeInstanceOf(AbortSignal);
  });

  it.each([
    ['/api/delivery', '/api/delivery/messages/m1'],
    ['/api/delivery/', '/api/delivery/messages/m1'],
    ['/', '/messages/m1'],
    ['', '/messages/m1'],
    ['https://example.com', 'https://example.com/messages/m1'],
    ['https://example.com:8443/a/b/', 'https://example.com:8443/a/b/messages/m1'],
  ])('adds its paths to the base %j', async (baseUrl, url) => {
    const backend = scriptedBackend(answer(SUMMARY));
    await createRestAdapter({ baseUrl, fetch: backend.fetch }).message({ messageId: 'm1' });
    expect(backend.requests[0]?.url).toBe(url);
  });

  it.each(['/api?tenant=1', '/api#top', 'https://user:secret@example.com/api'])(
    'refuses the base %j, to which no path can be added',
    (baseUrl) => {
      expect(() => createRestAdapter({ baseUrl })).toThrow(TypeError);
    },
  );

  it('does not repeat a password of the base in its complaint', () => {
    expect(() => createRestAdapter({ baseUrl: 'https://user:secret@example.com' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});

describe('the calls of a REST adapter', () => {
  const REQUIRED = ['message', 'recipients', 'scope'];

  it.each([
    ['none by default', undefined, []],
    ['those that are named', ['changes', 'lookup'], ['changes', 'lookup']],
    [
      'all of them',
      'all',
      [
        'changes',
        'checkAddresses',
        'liftSuppression',
        'lookup',
        'messages',
        'retry',
        'searchRecipients',
        'searchSuppressions',
        'stream',
        'suppressions',
        'timeline',
      ],
    ],
  ] as const)('are, beside the required ones, %s', (_, calls, names) => {
    const adapter = createRestAdapter({ baseUrl: BASE, ...(calls ? { calls } : {}) });
    expect(Object.keys(adapter).toSorted()).toEqual([...REQUIRED, ...names].toSorted());
  });

  it('have the base URL for a scope, or another that is given', () => {
    expect(createRestAdapter({ baseUrl: BASE }).scope).toBe(BASE);
    expect(createRestAdapter({ baseUrl: BASE, scope: 'tenant-1' }).scope).toBe('tenant-1');
  });
});

describe('the headers of a REST adapter', () => {
  it('are the host’s own beside the kit’s', async () => {
    const backend = scriptedBackend(answer({ answers: [] }));
    const adapter = createRestAdapter({
      baseUrl: BASE,
      calls: ['checkAddresses'],
      fetch: backend.fetch,
      headers: { 'X-Requested-With': 'XMLHttpRequest', 'X-Tenant': 't1' },
    });
    await adapter.checkAddresses?.({ addresses: [] });
    const headers = backend.requests[0]?.headers;
    expect(headers?.get('x-tenant')).toBe('t1');
    expect(headers?.get('x-requested-with')).toBe('XMLHttpRequest');
    expect(headers?.get('content-type')).toBe('application/json');
  });

  it('are awaited before every attempt, and asked anew once after a 401', async () => {
    const backend = scriptedBackend(answer({}, 401), answer(SUMMARY));
    let asked = 0;
    const adapter = createRestAdapter({
      baseUrl: BASE,
      fetch: backend.fetch,
      async headers() {
        await Promise.resolve();
        asked += 1;
        return { authorization: `Bearer ${asked}` };
      },
    });
    await expect(adapter.message({ messageId: 'm1' })).resolves.toEqual(SUMMARY);
    await adapter.message({ messageId: 'm1' });
    expect(backend.requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer 1',
      'Bearer 2',
      'Bearer 3',
    ]);
  });

  it('are not tried a third time', async () => {
    const backend = scriptedBackend(answer({ title: 'Sign in' }, 401));
    const adapter = createRestAdapter({ baseUrl: BASE, fetch: backend.fetch, headers: () => ({}) });
    await expect(adapter.message({ messageId: 'm1' })).rejects.toMatchObject({
      kind: 'http',
      status: 401,
      problem: 'Sign in',
    });
    expect(backend.requests).toHaveLength(2);
  });

  it('that never change are not tried again', async () => {
    const backend = scriptedBackend(answer({}, 401));
    const adapter = createRestAdapter({ baseUrl: BASE, fetch: backend.fetch, headers: {} });
    await expect(adapter.message({ messageId: 'm1' })).rejects.toMatchObject({ status: 401 });
    expect(backend.requests).toHaveLength(1);
  });
});
