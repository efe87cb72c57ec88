import { describe, expect, it } from 'vitest';
import { createRestAdapter } from '../../src/adapter/index.ts';
import { faultsBy, faultsOf, OPENAPI, operations, resolve } from '../support/openapiBackend.ts';
import { answer, scriptedBackend } from '../support/scriptedBackend.ts';

const ROW = {
  id: 'r1',
  address: 'ada@example.com',
  channel: 'email',
  status: 'delivered',
};
const BLOCK = {
  id: 's1',
  address: 'ada@example.com',
  cause: 'bounced',
  via: 'bounce',
  basis: 'observed',
  by: 'recipient_provider',
  lift: { allowed: true },
};
const WHOLE_ROW = {
  ...ROW,
  channel: 'other',
  channelName: 'pigeon',
  name: 'Ada',
  reason: 'mailbox_full',
  code: '5.2.2',
  detail: 'Over quota',
  provider: 'ses',
  updatedAt: '2026-03-02T09:00:00.000Z',
  scheduledAt: '2026-03-01T09:00:00.000Z',
  windowMs: 3_600_000,
  unknownCause: 'not_reported_yet',
  settled: false,
  attempt: 2,
  version: 12,
  suppression: { ...BLOCK, since: '2026-03-01T09:00:00.000Z', expiresAt: null, detail: null },
};
const COUNTS = { pending: 1, sent: 0, delivered: 2, failed: 0, timed_out: 0, unknown: 0 };
const SUMMARY = { id: 'm1', counts: COUNTS, settled: false };
const PAGE = { rows: [ROW, WHOLE_ROW], counts: COUNTS, settled: false };

/** Answers as a backend may send them, by the schema that describes them. */
const SAMPLES: readonly (readonly [schema: string, call: string, sample: unknown])[] = [
  ['MessageSummary', 'message', SUMMARY],
  [
    'MessageSummary',
    'message',
    {
      ...SUMMARY,
      title: 'Hours',
      channel: null,
      channels: ['email', 'sms'],
      sentAt: '2026-03-02T09:00:00+02:00',
      scheduledAt: null,
      openCount: 1,
      suppressedCount: 0,
      changesCursor: 'c1',
    },
  ],
  ['MessagesPage', 'messages', { messages: [SUMMARY], nextCursor: 'n', total: 7 }],
  ['RecipientsPage', 'recipients', PAGE],
  [
    'RecipientsPage',
    'searchRecipients',
    { ...PAGE, nextCursor: null, openCount: 1, changesCursor: 'c1' },
  ],
  ['ChangesAnswer', 'changes', { ...PAGE, next: 'c2', hasMore: false }],
  [
    'Timeline',
    'timeline',
    {
      events: [
        { id: 'e1', attempt: 1, kind: 'delivery', status: 'delivered', evidence: 'opened' },
        { id: 'e2', attempt: 1, kind: 'suppression', cause: 'bounced', via: 'bounce', at: null },
      ],
    },
  ],
  [
    'RetryAnswer',
    'retry',
    {
      accepted: [{ recipientId: 'r1', attempt: 2 }],
      skipped: [{ recipientId: 'r2', why: 'Blocked.' }],
    },
  ],
  ['SuppressionsPage', 'suppressions', { suppressions: [BLOCK] }],
  ['SuppressionsPage', 'searchSuppressions', { suppressions: [BLOCK], nextCursor: 'n' }],
  [
    'CheckAnswers',
    'checkAddresses',
    { answers: [{ address: 'ada@example.com', suppression: BLOCK }] },
  ],
  ['LookupAnswer', 'lookup', { deliveries: [{ message: SUMMARY, row: ROW }], suppression: null }],
];

describe('openapi.json', () => {
  it('is an OpenAPI 3.1 document with every call of the contract', () => {
    expect(OPENAPI.openapi).toMatch(/^3\.1\./);
    expect(
      operations().map(({ method, path, operation }) => [operation.operationId, method, path]),
    ).toEqual([
      ['messages', 'get', '/messages'],
      ['message', 'get', '/messages/{messageId}'],
      ['recipients', 'get', '/messages/{messageId}/recipients'],
      ['searchRecipients', 'post', '/messages/{messageId}/recipients/search'],
      ['changes', 'get', '/messages/{messageId}/changes'],
      ['stream', 'get', '/messages/{messageId}/stream'],
      ['timeline', 'get', '/messages/{messageId}/recipients/{recipientId}/events'],
      ['retry', 'post', '/messages/{messageId}/retries'],
      ['suppressions', 'get', '/suppressions'],
      ['searchSuppressions', 'post', '/suppressions/search'],
      ['checkAddresses', 'post', '/suppressions/check'],
      ['liftSuppression', 'delete', '/suppressions/{suppressionId}'],
      ['lookup', 'post', '/recipients/lookup'],
    ]);
  });

  it('names its calls as the adapter names its methods', () => {
    const { scope: _, ...methods } = createRestAdapter({ baseUrl: '/api', calls: 'all' });
    expect(
      operations()
        .map(({ operation }) => operation.operationId)
        .toSorted(),
    ).toEqual(Object.keys(methods).toSorted());
  });

  it('holds no reference that leads nowhere, and no part that nothing refers to', () => {
    const targets = [...JSON.stringify(OPENAPI).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, target = '']) => target,
    );
    for (const target of targets) expect(resolve({ $ref: target })).toBeDefined();
    const parts = Object.entries(OPENAPI.components).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `#/components/${kind}/${name}`),
    );
    expect(parts.filter((part) => !targets.includes(part))).toEqual([]);
  });

  it('has schemas that a strict validator compiles', () => {
    for (const name of Object.keys(OPENAPI.components.schemas ?? {})) {
      expect(() => faultsOf(name, null)).not.toThrow();
    }
  });

  it('says of every call what it is for and how it fails', () => {
    for (const { operation } of operations()) {
      expect(operation.summary).toMatch(/^[A-Z]/);
      expect(Object.keys(operation.responses)).toContain('default');
    }
  });

  it('gives examples that are as it says', () => {
    const examples = examplesIn(OPENAPI);
    expect(examples.length).toBeGreaterThan(12);
    for (const { schema, value } of examples) expect(faultsBy(schema, value)).toEqual([]);
  });

  it.each(SAMPLES)('and the adapter agree on %s: %s', async (schema, call, sample) => {
    expect(faultsOf(schema, sample)).toEqual([]);
    const adapter = createRestAdapter({
      baseUrl: '/api',
      calls: 'all',
      fetch: scriptedBackend(answer(sample)).fetch,
    });
    const request = {
      messageId: 'm1',
      recipientId: 'r1',
      recipientIds: [],
      addresses: ['ada@example.com'],
      address: 'ada@example.com',
      since: 'c1',
      q: 'ada',
      idempotencyKey: 'k',
    };
    const method: unknown = Reflect.get(adapter, call);
    if (typeof method !== 'function') throw new TypeError(`There is no ${call}.`);
    const read: unknown = await method(request);
    expect(Reflect.get(Object(read), 'unreadableCount') ?? 0).toBe(0);
  });

  it.each([
    ['RecipientRow', { ...ROW, id: undefined }],
    ['RecipientRow', { ...ROW, status: 'teleported' }],
    ['RecipientRow', { ...ROW, reason: 'gremlins' }],
    ['RecipientRow', { ...ROW, updatedAt: '2026-03-02' }],
    ['RecipientRow', { ...ROW, version: 1.5 }],
    ['StatusCounts', { sent: -1 }],
    ['RecipientsPage', { rows: [], settled: true }],
    ['RecipientsPage', { rows: [], counts: COUNTS }],
    ['Suppression', { ...BLOCK, basis: 'hearsay' }],
    ['TimelineItem', { id: 'e1', attempt: 0, kind: 'delivery' }],
  ])('refuses a %s that breaks the contract', (schema, value) => {
    expect(faultsOf(schema, JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });

  it('lets no address and no search text into a URL', () => {
    const inUrls = operations().flatMap(({ operation }) =>
      (operation.parameters ?? [])
        .map((parameter) => resolve(parameter))
        .filter((parameter) => Reflect.get(parameter, 'in') === 'query')
        .map((parameter) => String(Reflect.get(parameter, 'name'))),
    );
    expect([...new Set(inUrls)].toSorted()).toEqual([
      'cause',
      'channel',
      'cursor',
      'limit',
      'order',
      'since',
      'sort',
      'status',
    ]);
  });
});

/** Every example with the schema beside it, wherever it stands. */
function examplesIn(value: unknown): readonly { schema: object; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(examplesIn);
  const schema: unknown = Reflect.get(value, 'schema');
  if (typeof schema !== 'object' || schema === null) return inside;
  const named = Object.values(Object(Reflect.get(value, 'examples'))).map((example): unknown =>
    Reflect.get(Object(example), 'value'),
  );
  const single = 'example' in value ? [value.example] : [];
  return [...inside, ...[...named, ...single].map((example) => ({ schema, value: example }))];
}
