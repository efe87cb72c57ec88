import { afterEach, describe, expect, it } from 'vitest';
import { readTime, timeFromUnixMs, timeFromUnixSeconds } from '../../src/core/index.ts';
import { growth } from '../support/costs.ts';

/** Spellings of moments, and the moment that each names. */
const TRUSTED = [
  ['2026-11-23T12:00:00Z', '2026-11-23T12:00:00.000Z'],
  ['2026-11-23t12:00:00z', '2026-11-23T12:00:00.000Z'],
  ['2026-11-23T12:00:00.5Z', '2026-11-23T12:00:00.500Z'],
  ['2026-11-23T12:00:00.123456789Z', '2026-11-23T12:00:00.123Z'],
  ['2026-11-23T12:00:00+01:00', '2026-11-23T11:00:00.000Z'],
  ['2026-11-23T12:00:00-00:00', '2026-11-23T12:00:00.000Z'],
  ['2026-11-23T00:30:00+05:45', '2026-11-22T18:45:00.000Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ['2026-10-31T12:00:00.000Z', '2026-10-31T12:00:00.000Z'],
  ['2026-11-23T12:00:00.999999999-23:59', '2026-11-24T11:59:00.999Z'],
] as const;

/** Texts that name no moment, or that name one only to somebody who guesses. */
const REFUSED = [
  '2026-02-30T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '1900-02-29T00:00:00Z',
  '2026-04-31T00:00:00Z',
  '2026-00-10T00:00:00Z',
  '2026-13-10T00:00:00Z',
  '2026-11-00T00:00:00Z',
  '2026-11-32T00:00:00Z',
  '2026-11-23T24:00:00Z',
  '2026-11-23T12:60:00Z',
  '2026-11-23T12:00:61Z',
  '2016-12-31T23:59:60Z',
  '2026-11-23T12:00:00+24:00',
  '2026-11-23T12:00:00+01:60',
  '9999-12-31T23:59:59-01:00',
  '2026-11-23',
  '2026-11-23T12:00:00',
  '2026-11-23T12:00',
  '2026-11-23T12:00Z',
  '2026-11-23 12:00:00Z',
  '2026-11-23T12:00:00 Z',
  ' 2026-11-23T12:00:00Z',
  '2026-11-23T12:00:00Z ',
  '2026-11-23T12:00:00Z\n',
  '2026-11-23T12:00:00.Z',
  '2026-11-23T12:00:00,5Z',
  '2026-11-23T12:00:00+0100',
  '2026-11-23T12:00:00+01',
  '2026-11-23T12:00:00+1:00',
  '2026-11-23T12:00:00UTC',
  '2026-11-23T12:00:00 GMT',
  '2026-11-23T12:00:00[Europe/Berlin]',
  '20261123T120000Z',
  '2026-W48-1T12:00:00Z',
  '2026-327T12:00:00Z',
  '26-11-23T12:00:00Z',
  '+002026-11-23T12:00:00Z',
  '1795435200',
  '1795435200000',
  'Mon, 23 Nov 2026 12:00:00 GMT',
  'Mon, 23 Nov 2026 12:00:00 +0000',
  '23.11.2026 12:00',
  '11/23/2026 12:00 PM',
  'now',
  'yesterday',
  'Invalid Date',
  'NaN',
  'null',
  '',
];

describe('readTime', () => {
  it.each(TRUSTED)('trusts %s', (text, moment) => {
    expect(readTime(text)).toBe(moment);
  });

  it.each(REFUSED)('refuses %j', (text) => {
    expect(readTime(text)).toBeUndefined();
  });

  it.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])('knows that month %d of 2026 has %d days', (month, days) => {
    const at = (day: number, rest: string) =>
      readTime(`2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${rest}`);
    for (const rest of ['T23:59:59.999Z', 'T23:59:59Z']) {
      expect(at(1, rest)).toBeDefined();
      expect(at(days, rest)).toBeDefined();
      expect(at(days + 1, rest)).toBeUndefined();
      expect(at(0, rest)).toBeUndefined();
    }
  });

  it.each([
    ['2000', true],
    ['2024', true],
    ['1900', false],
    ['2100', false],
    ['2026', false],
  ])('knows whether %s has a 29 February', (year, leap) => {
    expect(readTime(`${year}-02-29T12:00:00Z`) !== undefined).toBe(leap);
  });

  it('gives back what it wrote', () => {
    for (const [, moment] of TRUSTED) expect(readTime(moment)).toBe(moment);
  });

  it('looks at each of a million digits once', async () => {
    const long = (length: number) => `2026-11-23T12:00:00.${'9'.repeat(length)}Z`;
    expect(readTime(long(1000))).toBe('2026-11-23T12:00:00.999Z');
    const grown = await growth((length) => {
      const text = long(length);
      return () => readTime(text);
    });
    expect(grown).toBeLessThan(40);
  });
});

describe('the zone of the machine', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Asia/Kathmandu', -345],
    ['Australia/Lord_Howe', -660],
    ['Pacific/Kiritimati', -840],
    ['America/St_Johns', 210],
  ])('changes nothing: %s', (zone, minutesBehind) => {
    process.env.TZ = zone;
    expect(new Date('2026-11-23T12:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
    for (const [text, moment] of TRUSTED) expect(readTime(text)).toBe(moment);
    for (const text of REFUSED) expect(readTime(text)).toBeUndefined();
  });
});

describe('unix times', () => {
  it('name moments in seconds, fractions included, and in milliseconds', () => {
    expect(timeFromUnixSeconds(1_795_435_200)).toBe('2026-11-23T12:00:00.000Z');
    expect(timeFromUnixSeconds(1_795_435_200.25)).toBe('2026-11-23T12:00:00.250Z');
    expect(timeFromUnixMs(1_795_435_200_000)).toBe('2026-11-23T12:00:00.000Z');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.7e15, 1e13])('refuse %d seconds', (seconds) => {
    expect(timeFromUnixSeconds(seconds)).toBeUndefined();
  });
});
