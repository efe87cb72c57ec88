import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBackend } from '../../mocks/index.ts';
import { createRestAdapter } from '../../src/adapter/index.ts';
import { runs } from '../support/runs.ts';

const NOON = '2026-11-23T12:00:00.000Z';

/** Documented payloads, as they would stand on the wire. */
const WIRE = globSync('mocks/payloads/*/*.json').map((file) => {
  const { body } = JSON.parse(readFileSync(file, 'utf8'));
  const provider = file.split('/')[2] ?? '';
  return { provider, body: typeof body === 'string' ? body : JSON.stringify(body) };
});

function empty() {
  const backend = createBackend('nobody', { clock: 'manual', now: NOON });
  const adapter = createRestAdapter({ ...backend, calls: 'all' });
  const post = (path: string, body: string) =>
    backend.fetch(`${backend.baseUrl}/webhooks/${path}`, { method: 'POST', body });
  return { backend, adapter, post };
}

async function rowsAfter(webhooks: readonly (typeof WIRE)[number][]) {
  const { adapter, post, backend } = empty();
  for (const { provider, body } of webhooks) await post(`${provider}?message=one`, body);
  const { rows } = await adapter.recipients({ messageId: 'one', limit: 1000 });
  const timelines = rows.map(({ id }) => adapter.timeline?.({ messageId: 'one', recipientId: id }));
  const ids = (await Promise.all(timelines)).map((timeline) =>
    timeline?.items.map(({ id }) => id).toSorted(),
  );
  backend.dispose();
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    rows: rows.map(({ version: _arrival, ...row }) => row).toSorted(byId),
    ids: ids.map((all) => all?.join(' ')).toSorted((a = '', b = '') => a.localeCompare(b)),
  };
}

afterEach(() => vi.restoreAllMocks());

describe('webhooks', () => {
  it('end the same when shuffled and sent twice', async () => {
    const expected = await rowsAfter(WIRE);
    expect(expected.rows.length).toBeGreaterThan(5);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...WIRE, ...WIRE], { minLength: WIRE.length * 2 }),
        async (shuffled) => {
          expect(await rowsAfter(shuffled)).toEqual(expected);
        },
      ),
      { numRuns: runs(10) },
    );
  }, 60_000);

  it('make a message on sight for the id that the send call answered with', async () => {
    const { adapter, post } = empty();
    await post(
      'sendgrid',
      JSON.stringify([
        {
          email: 'jane@example.com',
          event: 'delivered',
          timestamp: 1,
          sg_message_id: 'abc.filter01.1',
        },
      ]),
    );
    expect((await adapter.message({ messageId: 'abc' })).counts.delivered).toBe(1);
  });

  it('come as a GET too, and bring their headers', async () => {
    const { backend, adapter } = empty();
    const receipt = 'msisdn=447700900123&messageId=v-1&status=delivered&err-code=0';
    const url = `${backend.baseUrl}/webhooks/vonage?message=one&${receipt}`;
    expect((await backend.fetch(url)).status).toBe(202);
    expect((await adapter.message({ messageId: 'one' })).counts.delivered).toBe(1);

    const body = JSON.stringify({
      type: 'email.sent',
      data: { email_id: 'r', to: ['a@example.com'] },
    });
    const path = `${backend.baseUrl}/webhooks/resend?message=two`;
    for (const id of ['msg_1', 'msg_1', 'msg_2']) {
      await backend.fetch(path, { method: 'POST', body, headers: { 'svix-id': id } });
    }
    const { rows } = await adapter.recipients({ messageId: 'two' });
    const timeline = await adapter.timeline?.({
      messageId: 'two',
      recipientId: rows[0]?.id ?? '',
    });
    expect(timeline?.items).toHaveLength(2);
  });

  it('keep what names no message at all', async () => {
    const { backend, post } = empty();
    const answer = await post(
      'sendgrid',
      JSON.stringify([
        { email: 'jane@example.com', event: 'bounce', type: 'bounce', timestamp: 1 },
      ]),
    );
    expect(await answer.json()).toMatchObject({ events: 1, unmatched: 1, suppressions: 1 });
    expect(await backend.receive('twilio', 'MessageStatus=sent&To=%2B1')).toMatchObject({
      unmatched: 1,
    });
  });

  it('are refused for a provider that there is no reader for', async () => {
    const { post } = empty();
    expect((await post('pigeon', '{}')).status).toBe(404);
  });

  it.each([
    ['nothing at all', 'ses', ''],
    [
      'a truncated inner document',
      'ses',
      '{"Type":"Notification","Message":"{\\"eventType\\":\\"Del"}',
    ],
    [
      'keys that are prototypes',
      'sendgrid',
      '[{"__proto__":{"event":"delivered"},"constructor":1,"event":"delivered","email":"jane@example.com"}]',
    ],
    [
      'markup in names',
      'sendgrid',
      '[{"event":"<script>alert(1)</script>","email":"<img src=x>@example.com","sg_message_id":"<b>"}]',
    ],
    ['a megabyte of text', 'twilio', `MessageStatus=${'x'.repeat(1_000_000)}&To=%2B1`],
    ['two recipients', 'twilio', 'MessageStatus=sent&To=%2B1&To=%2B2&MessageSid=SM1'],
    ['a deep nest', 'ses', '['.repeat(5000)],
    ['a number', 'sendgrid', '42'],
    ['half a character', 'sendgrid', '[{"event":"\\ud800","email":"a@example.com"}]'],
  ])('cost themselves alone, and no address reaches a log: %s', async (_name, provider, body) => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => {}),
    );
    const { post, adapter } = empty();
    expect((await post(`${provider}?message=one`, body)).status).toBe(202);
    await post('twilio?message=one', 'MessageStatus=delivered&To=%2B12025550142&MessageSid=SM2');
    const { rows } = await adapter.recipients({ messageId: 'one' });
    expect(rows.find(({ address }) => address === '+12025550142')?.status).toBe('delivered');
    for (const log of logs) expect(log).not.toHaveBeenCalled();
  });
});

describe('a lift', () => {
  it('is refused after a complaint, with a sentence that says why', async () => {
    const { backend, adapter } = empty();
    await backend.receive('sendgrid', [
      { email: 'jane@example.com', event: 'spamreport', timestamp: 1, sg_message_id: 'm' },
    ]);
    const [answer] =
      (await adapter.checkAddresses?.({ addresses: ['JANE@example.com'] }))?.answers ?? [];
    const lift = adapter.liftSuppression?.({ suppressionId: answer?.suppression?.id ?? '' });
    await expect(lift).rejects.toMatchObject({
      kind: 'http',
      status: 409,
      problem: expect.stringContaining('recipient'),
    });
  });

  it('is not undone by an older report that comes late', async () => {
    const { backend, adapter } = empty();
    const bounce = [
      {
        email: 'jane@example.com',
        event: 'bounce',
        type: 'bounce',
        timestamp: 1_795_435_100,
        sg_message_id: 'm',
      },
    ];
    await backend.receive('sendgrid', bounce);
    await backend.liftElsewhere('jane@example.com');
    await backend.receive('sendgrid', bounce);
    const { rows } = await adapter.recipients({ messageId: 'm' });
    expect(rows).toMatchObject([{ status: 'failed' }]);
    expect(rows[0]).not.toHaveProperty('suppression');
  });
});

describe('a retry', () => {
  it('sends once for a repeated click, and leaves out whom it may not reach', async () => {
    const backend = createBackend('mixedSend', { clock: 'manual', now: NOON });
    await backend.clock.advance(3600_000);
    const adapter = createRestAdapter({ ...backend, calls: 'all' });
    const [messageId = ''] = backend.messageIds();
    const { rows } = await adapter.recipients({ messageId, limit: 1000 });
    const recipientIds = rows.filter(({ status }) => status === 'failed').map(({ id }) => id);
    const request = { messageId, recipientIds, idempotencyKey: 'click' };
    const first = await adapter.retry?.(request);
    expect(await adapter.retry?.(request)).toEqual(first);
    expect((first?.accepted.length ?? 0) + (first?.skipped.length ?? 0)).toBe(recipientIds.length);
    expect(first?.accepted.every(({ attempt }) => attempt === 2)).toBe(true);
    expect(first?.skipped.length).toBeGreaterThan(0);
  });
});
