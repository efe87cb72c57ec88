import { describe, expect, it } from 'vitest';
import { createRestAdapter, type RowInput, type Unreadable } from '../../src/adapter/index.ts';
import { answer, COUNTS, pageOf, ROW, scriptedBackend } from '../support/scriptedBackend.ts';

type Options = Partial<Parameters<typeof createRestAdapter>[0]>;

function read(rows: readonly unknown[], options: Options = {}) {
  const { fetch } = scriptedBackend(answer(pageOf(rows)));
  return createRestAdapter({ baseUrl: '/api', fetch, ...options }).recipients({ messageId: 'm1' });
}

async function readOne(row: object) {
  const { rows, unreadableCount } = await read([row]);
  expect(unreadableCount).toBe(0);
  return rows[0];
}

const BLOCK = {
  id: 's1',
  address: 'ada@example.com',
  cause: 'bounced',
  via: 'bounce',
  basis: 'observed',
  by: 'recipient_provider',
  lift: { allowed: true },
};

describe('a row', () => {
  it('needs four fields and no more', async () => {
    expect(await readOne(ROW)).toStrictEqual(ROW);
  });

  it('keeps every field that the contract names, and no other', async () => {
    const whole = {
      ...ROW,
      status: 'failed',
      name: 'Ada',
      reason: 'mailbox_full',
      code: '5.2.2',
      detail: 'Over quota',
      provider: 'ses',
      updatedAt: '2026-03-02T09:00:00.000Z',
      scheduledAt: '2026-03-01T09:00:00.000Z',
      windowMs: 3_600_000,
      settled: true,
      attempt: 2,
      suppression: BLOCK,
      version: 7,
    };
    expect(await readOne({ ...whole, internalNote: 'x', counts: 1 })).toStrictEqual(whole);
  });

  it('takes null and an empty text for absent', async () => {
    const nulls = Object.fromEntries(
      ['name', 'reason', 'code', 'updatedAt', 'attempt', 'settled', 'suppression', 'version'].map(
        (field) => [field, null],
      ),
    );
    expect(await readOne({ ...ROW, ...nulls, detail: '' })).toStrictEqual(ROW);
  });

  it('loses an optional field of a wrong type, and no more', async () => {
    const wrong = {
      name: 5,
      reason: {},
      code: ['x'],
      updatedAt: 1_700_000_000,
      windowMs: -1,
      settled: 'yes',
      attempt: 0,
      version: 1.5,
      unknownCause: true,
    };
    expect(await readOne({ ...ROW, ...wrong })).toStrictEqual(ROW);
  });

  it('shows a status nobody knows as not recognised, the word kept', async () => {
    expect(await readOne({ ...ROW, status: 'teleported' })).toStrictEqual({
      ...ROW,
      status: 'unknown',
      unknownCause: 'not_recognised',
      code: 'teleported',
    });
  });

  it('keeps a word nobody knows behind the text where the code is taken', async () => {
    const row = { ...ROW, status: 'teleported', code: '250', detail: 'Gone elsewhere' };
    expect(await readOne(row)).toMatchObject({
      status: 'unknown',
      code: '250',
      detail: 'Gone elsewhere · teleported',
    });
    expect(await readOne({ ...row, detail: null })).toMatchObject({ detail: 'teleported' });
  });

  it('bounds a word nobody knows', async () => {
    const row = await readOne({ ...ROW, status: 'z'.repeat(1_000_000) });
    expect(row?.code).toBe('z'.repeat(200));
  });

  it('does not take a name that every object has for a status', async () => {
    for (const status of ['constructor', 'toString', '__proto__']) {
      expect(await readOne({ ...ROW, status })).toMatchObject({ status: 'unknown', code: status });
    }
  });

  it.each([
    ['pigeon', undefined, { channel: 'other', channelName: 'pigeon' }],
    ['other', 'pigeon', { channel: 'other', channelName: 'pigeon' }],
    ['other', undefined, { channel: 'other' }],
    ['rcs', 'Rich messaging', { channel: 'rcs' }],
  ])('reads the channel %s named %s', async (channel, channelName, expected) => {
    expect(await readOne({ ...ROW, channel, channelName })).toStrictEqual({ ...ROW, ...expected });
  });

  it('keeps a reason nobody knows as the code', async () => {
    expect(await readOne({ ...ROW, status: 'failed', reason: 'gremlins' })).toStrictEqual({
      ...ROW,
      status: 'failed',
      code: 'gremlins',
    });
  });

  it('keeps the cause of a blank', async () => {
    const blank = { ...ROW, status: 'unknown', unknownCause: 'provider_does_not_report' };
    expect(await readOne(blank)).toStrictEqual(blank);
  });

  it('stays when its suppression cannot be read', async () => {
    expect(await readOne({ ...ROW, suppression: { id: 's1' } })).toStrictEqual(ROW);
    expect(await readOne({ ...ROW, suppression: { ...BLOCK, cause: 'boredom' } })).toStrictEqual(
      ROW,
    );
  });

  it('claims less of a suppression that says less', async () => {
    const rest = { id: 's1', address: 'ada@example.com', cause: 'bounced', basis: 'observed' };
    expect(await readOne({ ...ROW, suppression: rest })).toMatchObject({
      suppression: { ...rest, via: 'unstated', by: 'unstated', lift: { allowed: false } },
    });
    expect(
      await readOne({ ...ROW, suppression: { ...BLOCK, via: 'omen', by: null } }),
    ).toMatchObject({ suppression: { via: 'unstated', by: 'unstated', detail: 'omen' } });
    expect(
      await readOne({ ...ROW, suppression: { ...BLOCK, via: 'spam_report', by: undefined } }),
    ).toMatchObject({ suppression: { via: 'spam_report', by: 'recipient' } });
  });

  it.each([
    ['no object', 'r1', undefined],
    ['null', null, undefined],
    ['a list', [], 'id'],
    ['without id', { ...ROW, id: undefined }, 'id'],
    ['with a number for an id', { ...ROW, id: 1 }, 'id'],
    ['with an empty address', { ...ROW, address: '' }, 'address'],
    ['without channel', { ...ROW, channel: null }, 'channel'],
    ['with a list for a status', { ...ROW, status: ['sent'] }, 'status'],
  ])('%s costs itself alone, is counted and named by place', async (_, bad, field) => {
    const told: Unreadable[] = [];
    const page = await read([ROW, bad, { ...ROW, id: 'r2' }], {
      onUnreadable: (problem) => told.push(problem),
    });
    expect(page.rows.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(page.unreadableCount).toBe(1);
    expect(told).toEqual([{ call: 'recipients', index: 1, field }]);
  });
});

describe('mapRow', () => {
  it('turns rows of another dialect into the contract’s, which are then checked', async () => {
    const page = await read(
      [
        { no: 1, mail: ' ada@example.com ', state: 'sent' },
        { no: 2, mail: 'b@example.com', state: 'weird' },
      ],
      { mapRow: toRow },
    );
    expect(page.unreadableCount).toBe(0);
    expect(page.rows).toEqual([
      { id: '1', address: 'ada@example.com', channel: 'email', status: 'sent' },
      {
        id: '2',
        address: 'b@example.com',
        channel: 'email',
        status: 'unknown',
        unknownCause: 'not_recognised',
        code: 'weird',
      },
    ]);
  });

  it('loses only the row that it leaves out or falls over', async () => {
    const page = await read(
      [
        { no: 1, mail: 'ada@example.com', state: 'sent' },
        { no: 2, mail: 'b@example.com', state: 'draft' },
        { no: 3, state: 'sent' },
        null,
      ],
      { mapRow: toRow },
    );
    expect(page.rows.map(({ id }) => id)).toEqual(['1']);
    expect(page.unreadableCount).toBe(3);
  });

  it('also maps the rows of a lookup', async () => {
    const message = { id: 'm1', counts: COUNTS, settled: true };
    const raw = { no: 1, mail: 'ada@example.com', state: 'sent' };
    const { fetch } = scriptedBackend(answer({ deliveries: [{ message, row: raw }] }));
    const adapter = createRestAdapter({ baseUrl: '/api', calls: 'all', fetch, mapRow: toRow });
    const { deliveries } = await adapter.lookup({ address: 'ada@example.com' });
    expect(deliveries).toEqual([
      { message, row: { id: '1', address: 'ada@example.com', channel: 'email', status: 'sent' } },
    ]);
  });
});

/** Rows of a made-up dialect: `no`, `mail`, `state`. */
function toRow(raw: unknown): RowInput | undefined {
  const field = (name: string): unknown => Reflect.get(Object(raw), name);
  const mail = field('mail');
  if (typeof mail !== 'string') throw new TypeError('This row has no mail.');
  if (field('state') === 'draft') return undefined;
  return {
    id: String(field('no')),
    address: mail.trim(),
    channel: 'email',
    status: String(field('state')),
  };
}
