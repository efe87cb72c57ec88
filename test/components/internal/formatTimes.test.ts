import { describe, expect, it } from 'vitest';
import { createTimeFormatter } from '../../../src/components/internal/formatTimes.ts';

const berlin = (now?: string) => createTimeFormatter('en-GB', 'Europe/Berlin', now);

describe('a moment', () => {
  const at = '2026-11-23T11:02:31.000Z';

  it.each([
    ['short', '12:02'],
    ['long', '23 Nov 2026, 12:02'],
    ['clock', '12:02:31'],
    ['minute', '12:02'],
    ['day', '23 Nov 2026'],
  ] as const)('reads in its form: %s', (form, words) => {
    expect(berlin('2026-11-23T23:30:00+01:00').formatTime(at, form)).toBe(words);
  });

  it('names its date where today is another day in the reader’s zone', () => {
    expect(berlin('2026-11-23T23:30:00Z').formatTime(at, 'short')).toBe('23 Nov 2026, 12:02');
    expect(berlin('2026-11-23T22:30:00Z').formatTime(at, 'short')).toBe('12:02');
  });

  it.each([
    ['en-US', '9:05 AM'],
    ['en-GB', '09:05'],
    ['de', '09:05'],
  ])('has its hour written as people in %s write it', (locale, words) => {
    const { formatTime } = createTimeFormatter(locale, 'UTC', undefined);
    expect(formatTime('2026-11-23T09:05:00Z', 'minute')).toBe(words);
  });

  it.each(['2026-02-30T00:00:00Z', '2026-11-23T10:00:00', '2026-11-23', '1700000000', 'soon', ''])(
    'is none where the text “%s” names none',
    (text) => {
      expect(berlin().formatTime(text, 'long')).toBe('');
    },
  );
});

describe('a span', () => {
  it.each([
    [259_200_000, '3 days'],
    [86_400_000, '1 day'],
    [7_200_000, '2 hours'],
    [5_400_000, '90 minutes'],
    [900_000, '15 minutes'],
    [90_000, '90 seconds'],
    [1500, '2 seconds'],
    [1, '1 second'],
  ])('of %i ms is %s', (ms, words) => {
    expect(berlin().formatSpan(ms)).toBe(words);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('of %d ms is none', (ms) => {
    expect(berlin().formatSpan(ms)).toBe('');
  });
});

describe('a zone', () => {
  it.each([
    ['Europe/Berlin', 'Central European Time'],
    ['America/New_York', 'Eastern Time'],
    ['UTC', 'Coordinated Universal Time'],
    ['Etc/GMT+3', 'GMT-03:00'],
  ])('%s has one name in summer and winter', (zone, name) => {
    for (const now of ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z']) {
      expect(createTimeFormatter('en', zone, now).zoneName()).toBe(name);
    }
  });

  it('that is misspelt falls back to the machine’s own', () => {
    const { formatTime, zoneName } = createTimeFormatter('en-GB', 'Mars/Olympus', undefined);
    expect(formatTime('2026-06-15T12:00:00Z', 'long')).toMatch(/Jun 2026/);
    expect(zoneName()).not.toBe('');
  });
});
