import { describe, expect, it } from 'vitest';
import { createRestAdapter } from '../../src/adapter/index.ts';
import {
  adapterErrorOf,
  answer,
  COUNTS,
  pageOf,
  ROW,
  scriptedBackend,
} from '../support/scriptedBackend.ts';

function connect(body: unknown) {
  const { fetch } = scriptedBackend(answer(body));
  return createRestAdapter({ baseUrl: '/api', calls: 'all', fetch });
}

const ADDRESS = 'ada@example.com';
const BLOCK = {
  id: 's1',
  address: ADDRESS,
  cause: 'complained',
  via: 'unsubscribe',
  basis: 'listed',
  by: 'recipient',
  since: '2026-03-02T09:00:00.000Z',
  expiresAt: '2026-04-02T09:00:00.000Z',
  detail: 'List-Unsubscribe',
  lift: { allowed: false, why: 'Only the person can.' },
};
const SUMMARY = { id: 'm1', counts: COUNTS, settled: true };

describe('counts', () => {
  it('take a status that is left out, or null, for zero', async () => {
    expect(await countsOf({ delivered: 3, failed: null })).toEqual({
      pending: 0,
      sent: 0,
      delivered: 3,
      failed: 0,
      timed_out: 0,
      unknown: 0,
    });
  });

  it('count a status nobody knows as unknown, as its rows show', async () => {
    expect(await countsOf({ delivered: 1, unknown: 2, teleported: 4 })).toMatchObject({
      delivered: 1,
      unknown: 6,
    });
  });

  it.each([
    ['missing', undefined],
    ['null', null],
    ['a list', [1, 2]],
    ['a number', 3],
    ['negative', { sent: -1 }],
    ['a fraction', { sent: 1.5 }],
    ['a text', { sent: '1' }],
    ['too large to be told', { sent: 2 ** 60 }],
  ])('that are %s spoil the answer', async (_, counts) => {
    const error = await adapterErrorOf(countsOf(counts));
    expect(error.kind).toBe('shape');
    expect(error.message).toContain('"counts"');
  });
});

describe('a page of recipients', () => {
  it('keeps its cursors, counts and flags, and takes null and an empty cursor for none', async () => {
    const page = pageOf([ROW], { nextCursor: 'p2', changesCursor: 'c1', openCount: 2, extra: 1 });
    expect(await connect(page).recipients({ messageId: 'm1' })).toStrictEqual({
      rows: [ROW],
      unreadableCount: 0,
      counts: COUNTS,
      settled: true,
      nextCursor: 'p2',
      changesCursor: 'c1',
      openCount: 2,
    });
    const bare = pageOf([], { nextCursor: null, changesCursor: '', openCount: null });
    expect(await connect(bare).recipients({ messageId: 'm1' })).toStrictEqual({
      rows: [],
      unreadableCount: 0,
      counts: COUNTS,
      settled: true,
    });
  });

  it.each([
    ['rows', { rows: {} }],
    ['rows', { rows: null }],
    ['settled', { settled: 'yes' }],
    ['nextCursor', { nextCursor: 200 }],
    ['changesCursor', { changesCursor: {} }],
  ])('is refused as a whole for its "%s"', async (field, wrong) => {
    const error = await adapterErrorOf(
      connect(pageOf([ROW], wrong)).recipients({ messageId: 'm1' }),
    );
    expect(error.kind).toBe('shape');
    expect(error.message).toContain(`"${field}"`);
  });

  it('may be counts alone where only they were asked for', async () => {
    const { rows, ...counts } = pageOf([]);
    expect(rows).toEqual([]);
    const adapter = connect(counts);
    expect((await adapter.recipients({ messageId: 'm1', limit: 0 })).rows).toEqual([]);
    await expect(adapter.recipients({ messageId: 'm1', limit: 1 })).rejects.toMatchObject({
      kind: 'shape',
    });
  });
});

describe('messages', () => {
  it('are read with everything the contract names', async () => {
    const whole = {
      ...SUMMARY,
      title: 'Opening hours',
      channel: 'email',
      channels: ['email'],
      sentAt: '2026-03-02T09:00:00.000Z',
      scheduledAt: '2026-03-02T08:00:00.000Z',
      openCount: 0,
      suppressedCount: 3,
      changesCursor: 'c1',
    };
    expect(await connect({ ...whole, note: 1 }).message({ messageId: 'm1' })).toStrictEqual(whole);
    const nulls = { title: null, channel: null, channels: null, sentAt: null, openCount: null };
    expect(
      await connect({ ...SUMMARY, ...nulls, changesCursor: null }).message({ messageId: 'm1' }),
    ).toStrictEqual(SUMMARY);
  });

  it('may go by channels nobody knows', async () => {
    const sent = { ...SUMMARY, channel: 'pigeon', channels: ['email', 'pigeon', 'smoke'] };
    expect(await connect(sent).message({ messageId: 'm1' })).toMatchObject({
      channel: 'other',
      channels: ['email', 'other'],
    });
  });

  it('of a page cost themselves alone', async () => {
    const page = { messages: [SUMMARY, { id: 'm2' }, null], nextCursor: 'n', total: 3 };
    expect(await connect(page).messages({})).toStrictEqual({
      messages: [SUMMARY],
      unreadableCount: 2,
      nextCursor: 'n',
      total: 3,
    });
  });
});

describe('changes', () => {
  const changes = { ...pageOf([ROW, 7]), next: 'c2', hasMore: true, openCount: 1 };

  it('are read with their cursor', async () => {
    expect(await connect(changes).changes({ messageId: 'm1', since: 'c1' })).toStrictEqual({
      rows: [ROW],
      unreadableCount: 1,
      counts: COUNTS,
      settled: true,
      openCount: 1,
      next: 'c2',
      hasMore: true,
    });
  });

  it.each([
    ['next', { next: undefined }],
    ['next', { next: '' }],
    ['hasMore', { hasMore: null }],
  ])('are refused without a readable "%s"', async (field, wrong) => {
    const error = await adapterErrorOf(
      connect({ ...changes, ...wrong }).changes({ messageId: 'm1', since: 'c1' }),
    );
    expect(error).toMatchObject({ kind: 'shape' });
    expect(error.message).toContain(`"${field}"`);
  });

  it('fail with 410 for a cursor that is too old', async () => {
    const { fetch } = scriptedBackend(answer({ title: 'Too old' }, 410));
    const adapter = createRestAdapter({ baseUrl: '/api', calls: 'all', fetch });
    await expect(adapter.changes({ messageId: 'm1', since: 'c1' })).rejects.toMatchObject({
      kind: 'http',
      status: 410,
    });
  });
});

describe('a timeline', () => {
  it('is read entry by entry, words nobody knows kept', async () => {
    const events = [
      { id: 'e1', attempt: 1, kind: 'delivery', status: 'sent', at: '2026-03-02T09:00:00Z' },
      { id: 'e2', kind: 'delivery', status: 'teleported', at: 'yesterday', evidence: 'opened' },
      { id: 'e3', attempt: 2, kind: 'suppression', cause: 'bounced', via: 'omen', detail: 'Hm' },
      { id: 'e4', attempt: 1, kind: 'rumour' },
      { id: 'e5', attempt: 0, kind: 'delivery' },
    ];
    const { items, unreadableCount } = await connect({ events }).timeline({
      messageId: 'm1',
      recipientId: 'r1',
    });
    expect(items).toStrictEqual([
      { id: 'e1', attempt: 1, kind: 'delivery', status: 'sent', at: '2026-03-02T09:00:00.000Z' },
      {
        id: 'e2',
        attempt: 1,
        kind: 'delivery',
        status: 'unknown',
        evidence: 'opened',
        code: 'teleported',
      },
      {
        id: 'e3',
        attempt: 2,
        kind: 'suppression',
        cause: 'bounced',
        code: 'omen',
        detail: 'Hm',
      },
    ]);
    expect(unreadableCount).toBe(2);
  });
});

describe('a retry', () => {
  const request = { messageId: 'm1', recipientIds: ['r1', 'r2'], idempotencyKey: 'k' };

  it('answers who is tried again and who is not', async () => {
    const sent = {
      accepted: [{ recipientId: 'r1', attempt: 2, extra: 1 }],
      skipped: [{ recipientId: 'r2', why: 'Blocked.' }],
    };
    expect(await connect(sent).retry(request)).toStrictEqual({
      accepted: [{ recipientId: 'r1', attempt: 2 }],
      skipped: [{ recipientId: 'r2', why: 'Blocked.' }],
    });
  });

  it.each([
    ['no list', { accepted: {}, skipped: [] }],
    ['an attempt that is none', { accepted: [{ recipientId: 'r1', attempt: 'two' }], skipped: [] }],
    ['no reason', { accepted: [], skipped: [{ recipientId: 'r1' }] }],
  ])('is not half believed: %s', async (_, sent) => {
    await expect(connect(sent).retry(request)).rejects.toMatchObject({ kind: 'shape' });
  });
});

describe('suppressions', () => {
  it('are read one by one', async () => {
    const page = { suppressions: [BLOCK, { ...BLOCK, basis: 'hearsay' }], nextCursor: 'n' };
    expect(await connect(page).suppressions({})).toStrictEqual({
      suppressions: [BLOCK],
      unreadableCount: 1,
      nextCursor: 'n',
    });
  });

  it('of a check are read in order', async () => {
    const answers = [
      { address: ADDRESS, suppression: BLOCK },
      { address: 'b@example.com', suppression: null },
    ];
    const addresses = [ADDRESS, 'b@example.com'];
    expect(await connect({ answers }).checkAddresses({ addresses })).toStrictEqual({
      answers: [{ address: ADDRESS, suppression: BLOCK }, { address: 'b@example.com' }],
    });
  });

  it.each([
    ['a block that cannot be read', [{ address: ADDRESS, suppression: { id: 's1' } }]],
    ['a block that is no object', [{ address: ADDRESS, suppression: true }]],
    ['a missing answer', []],
    ['an answer too many', [{ address: ADDRESS }, { address: ADDRESS }]],
    ['an answer without address', [{}]],
  ])('of a check never look like a free address: %s', async (_, answers) => {
    await expect(
      connect({ answers }).checkAddresses({ addresses: [ADDRESS] }),
    ).rejects.toMatchObject({ kind: 'shape' });
  });
});

describe('a lookup', () => {
  const delivery = { message: SUMMARY, row: ROW };

  it('finds deliveries and the block', async () => {
    const sent = { deliveries: [delivery], nextCursor: 'n', suppression: BLOCK };
    expect(await connect(sent).lookup({ address: ADDRESS })).toStrictEqual({
      deliveries: [delivery],
      unreadableCount: 0,
      nextCursor: 'n',
      suppression: BLOCK,
    });
  });

  it('counts what cannot be read, the block included', async () => {
    const deliveries = [{ message: SUMMARY }, { message: {}, row: ROW }, delivery, 5];
    const sent = { deliveries, suppression: { id: 's1' } };
    expect(await connect(sent).lookup({ address: ADDRESS })).toStrictEqual({
      deliveries: [delivery],
      unreadableCount: 4,
    });
  });
});

async function countsOf(counts: unknown) {
  return (await connect(pageOf([], { counts })).recipients({ messageId: 'm1' })).counts;
}
