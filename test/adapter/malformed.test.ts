import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createRestAdapter, type Unreadable } from '../../src/adapter/index.ts';
import { growth } from '../support/costs.ts';
import { adapterErrorOf, answer, pageOf } from '../support/scriptedBackend.ts';
import { runs } from '../support/runs.ts';

/** Rows that hold what the contract needs, whatever stands beside it. */
const goodRow = fc.record(
  {
    id: fc.uuid(),
    address: fc.emailAddress(),
    channel: fc.constantFrom('email', 'sms', 'pigeon'),
    status: fc.constantFrom('sent', 'delivered', 'failed', 'teleported'),
    name: fc.jsonValue({ maxDepth: 1 }),
    reason: fc.jsonValue({ maxDepth: 1 }),
    updatedAt: fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 1 })),
    suppression: fc.jsonValue({ maxDepth: 1 }),
    version: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: ['id', 'address', 'channel', 'status'] },
);

const NEEDED = ['id', 'address', 'channel', 'status'] as const;

/** The same rows with one of the four things wrong, and values that are no row at all. */
const badRow = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }).filter((value) => !hasAllFour(value)),
  fc
    .tuple(
      goodRow,
      fc.constantFrom(...NEEDED),
      fc.constantFrom(undefined, null, '', 0, 7, true, [], {}, ['sent']),
    )
    .map(([row, field, value]) => ({ ...row, [field]: value })),
);

const bodies = fc.array(fc.oneof(goodRow, badRow), { maxLength: 8 });

async function read(text: string, told: Unreadable[] = []) {
  const adapter = createRestAdapter({
    baseUrl: '/api',
    fetch: async () => answer(text),
    onUnreadable: (problem) => told.push(problem),
  });
  return adapter.recipients({ messageId: 'm1' });
}

describe('50,000 malformed bodies', () => {
  it('cost no valid row, and each bad row is counted once, by its place', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (rows) => {
        const told: Unreadable[] = [];
        const page = await read(JSON.stringify(pageOf(rows)), told);
        const good = rows.filter(hasAllFour);
        const bad = rows.flatMap((row, index) => (hasAllFour(row) ? [] : [index]));
        expect(page.rows.map(({ id, address }) => [id, address])).toEqual(
          good.map(({ id, address }) => [id, address]),
        );
        expect(page.unreadableCount).toBe(bad.length);
        expect(told.map(({ index }) => index)).toEqual(bad);
      }),
      { numRuns: runs(35_000) },
    );
  }, 120_000);

  it('are refused by kind where the answer around the rows is broken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc
            .tuple(bodies, fc.nat(400))
            .map(([rows, cut]) => JSON.stringify(pageOf(rows)).slice(0, cut)),
        ),
        async (text) => {
          // The shortest whole answer is longer than any of these is likely to be by chance.
          fc.pre(!text.endsWith('"settled":true}'));
          const error = await adapterErrorOf(read(text));
          expect(error.kind).toBe('shape');
        },
      ),
      { numRuns: runs(15_000) },
    );
  }, 120_000);
});

const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'toJSON',
  'then',
  '__defineGetter__',
  '__lookupGetter__',
  'propertyIsEnumerable',
];

describe('hostile keys', () => {
  it('on the prototype of every object are no fields of a row', async () => {
    const everyObjects: object = Object.prototype;
    Object.defineProperty(everyObjects, 'channel', { value: 'email', configurable: true });
    try {
      const page = await read(
        '{"rows":[{"id":"r1","address":"a","status":"sent"}],"counts":{},"settled":true}',
      );
      expect(page.unreadableCount).toBe(1);
    } finally {
      Reflect.deleteProperty(everyObjects, 'channel');
    }
  });

  it('at any depth reach no row and no prototype', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
    await fc.assert(
      fc.asyncProperty(
        fc.array(goodRow, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...HOSTILE),
        fc.nat(60),
        async (rows, key, place) => {
          const text = inject(pageOf(rows, { openCount: 1 }), key, place);
          const page = await read(text);
          for (const row of [page, page.counts, ...page.rows]) {
            expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
            expect(Object.keys(row)).not.toContain(key);
          }
          expect(Object.values(page.counts).every((count) => count < 2)).toBe(true);
          expect(page.rows).toHaveLength(rows.length);
        },
      ),
      { numRuns: runs(5000) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
    expect('injected' in {}).toBe(false);
  }, 60_000);
});

const REFUSED = [
  '2026-03-02',
  '2026-03-02T09:00',
  '2026-03-02T09:00:00',
  '2026-03-02T09:00:00.123',
  '2026-03-02 09:00:00',
  '2026-03-02 09:00:00Z',
  '2026-03-02T09:00Z',
  '2026-03-02T09Z',
  '20260302T090000Z',
  '20260302',
  '2026-061',
  '2026-W10-1',
  '2026-W10-1T09:00:00Z',
  '2026-3-2T09:00:00Z',
  '26-03-02T09:00:00Z',
  '+002026-03-02T09:00:00Z',
  '-000001-03-02T09:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '1900-02-29T00:00:00Z',
  '2026-04-31T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-00-01T00:00:00Z',
  '2026-01-00T00:00:00Z',
  '2026-01-32T00:00:00Z',
  '2026-03-02T24:00:00Z',
  '2026-03-02T25:00:00Z',
  '2026-03-02T09:60:00Z',
  '2026-03-02T09:00:61Z',
  '2026-03-02T09:00:00+0100',
  '2026-03-02T09:00:00+01',
  '2026-03-02T09:00:00+24:00',
  '2026-03-02T09:00:00+01:60',
  '2026-03-02T09:00:00 +01:00',
  '2026-03-02T09:00:00GMT',
  '2026-03-02T09:00:00[Europe/Berlin]',
  '2026-03-02T09:00:00Z[UTC]',
  '2026-03-02T09:00:00.Z',
  'Mon, 02 Mar 2026 09:00:00 GMT',
  'Mon Mar 02 2026 09:00:00 GMT+0000',
  'March 2, 2026',
  '3/2/2026',
  '02.03.2026 09:00',
  '1772442000',
  '1772442000000',
  '/Date(1772442000000)/',
  'yesterday',
  'now',
  ' 2026-03-02T09:00:00Z',
  '2026-03-02T09:00:00Z ',
  '2026-03-02T09:00:00Z\n',
  '２０２６-03-02T09:00:00Z',
  '9999999999999-01-01T00:00:00Z',
  '',
] as const;

const TRUSTED = [
  ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T09:00:00.5Z', '2026-03-02T09:00:00.500Z'],
  ['2026-03-02t09:00:00z', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T10:00:00+01:00', '2026-03-02T09:00:00.000Z'],
  ['2026-03-01T23:30:00-09:30', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T09:00:00.123456789+00:00', '2026-03-02T09:00:00.123Z'],
  ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
  ['2026-03-02T09:00:00-00:00', '2026-03-02T09:00:00.000Z'],
] as const;

describe('sixty spellings of a time', () => {
  it('are refused where they name no moment, and the row stays without', async () => {
    const rows = REFUSED.map((updatedAt, place) => ({
      id: `r${place}`,
      address: 'ada@example.com',
      channel: 'email',
      status: 'sent',
      updatedAt,
    }));
    const page = await read(JSON.stringify(pageOf(rows)));
    expect(page.rows).toHaveLength(REFUSED.length);
    expect(page.rows.filter(({ updatedAt }) => updatedAt !== undefined)).toEqual([]);
  });

  it.each(TRUSTED)('read %s as %s', async (updatedAt, moment) => {
    const row = { id: 'r', address: 'a', channel: 'sms', status: 'sent', updatedAt };
    const page = await read(JSON.stringify(pageOf([row])));
    expect(page.rows[0]?.updatedAt).toBe(moment);
  });
});

describe('the time zone of the process', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Asia/Kolkata', -330],
    ['Pacific/Apia', -780],
    ['Pacific/Pago_Pago', 660],
    ['Europe/Berlin', -60],
  ])('%s changes no time', async (name, offsetMinutes) => {
    process.env.TZ = name;
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offsetMinutes);
    const rows = [...REFUSED, ...TRUSTED.map(([spelling]) => spelling)].map((updatedAt, place) => ({
      id: `r${place}`,
      address: 'ada@example.com',
      channel: 'email',
      status: 'sent',
      updatedAt,
    }));
    const page = await read(JSON.stringify(pageOf(rows)));
    expect(page.rows.flatMap(({ updatedAt }) => updatedAt ?? [])).toEqual(
      TRUSTED.map(([, moment]) => moment),
    );
  });
});

describe('long texts', () => {
  it('of a megabyte pass every pattern at once', async () => {
    const textOf = (length: number): string => {
      const long = 'a'.repeat(length);
      const row = {
        id: 'r',
        address: long,
        channel: long,
        status: long,
        updatedAt: `2026-${long}`,
      };
      return JSON.stringify(pageOf([row], { nextCursor: long }));
    };
    expect((await read(textOf(1000))).rows).toHaveLength(1);
    const grown = await growth((length) => {
      const text = textOf(length);
      return () => read(text);
    });
    expect(grown).toBeLessThan(40);
  });
});

function hasAllFour(value: unknown): value is { id: string; address: string } {
  return NEEDED.every((field) => {
    const part: unknown = Object.hasOwn(Object(value), field)
      ? Reflect.get(Object(value), field)
      : undefined;
    return typeof part === 'string' && part.length > 0;
  });
}

/** The same data as JSON, with a hostile member in its nth object. */
function inject(data: object, key: string, nth: number): string {
  const copy = structuredClone(data);
  const objects = objectsIn(copy);
  const target = objects[nth % objects.length] ?? copy;
  Object.defineProperty(target, key, {
    value: { status: 'delivered', injected: true },
    enumerable: true,
  });
  return JSON.stringify(copy);
}

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value, ...inside];
}
