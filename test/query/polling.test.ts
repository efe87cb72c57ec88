import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/adapter/index.ts';
import { queryKeys } from '../../src/query/keys.ts';
import { backOffMs, pagesMark, retryInMs } from '../../src/query/polling.ts';
import { searchToken } from '../../src/query/searchToken.ts';

const failing = (
  errorUpdatedAt: number,
  error: unknown = new AdapterError('network', 'no answer'),
) => ({
  error,
  errorUpdateCount: 1,
  errorUpdatedAt,
});

describe('backing off', () => {
  it('doubles up to a minute, a fifth more or less, and stays there', () => {
    for (let failures = 1; failures <= 30; failures += 1) {
      const wait = backOffMs(5000, failures, failing(1_795_435_200_000 + failures));
      const doubled = Math.min(5000 * 2 ** failures, 60_000);
      expect(wait).toBeGreaterThanOrEqual(doubled * 0.8);
      expect(wait).toBeLessThanOrEqual(Math.min(doubled * 1.2, 60_000));
    }
  });

  it('differs from page to page, and not from render to render', () => {
    const waits = new Set(
      Array.from({ length: 20 }, (_, page) => backOffMs(5000, 2, failing(page))),
    );
    expect(waits.size).toBeGreaterThan(15);
    expect(backOffMs(5000, 2, failing(7))).toBe(backOffMs(5000, 2, failing(7)));
  });

  it('waits as long as the backend asks', () => {
    const error = new AdapterError('http', 'slow down', { status: 429, retryAfterMs: 240_000 });
    expect(backOffMs(5000, 1, failing(1, error))).toBe(240_000);
  });
});

describe('what is told of a query', () => {
  it('counts the failures since the last good answer alone', () => {
    const state = { ...failing(1), errorUpdateCount: 9 };
    expect(retryInMs(1000, { errorsBefore: 9 }, state)).toBeUndefined();
    expect(retryInMs(1000, { errorsBefore: 8 }, state)).toBeLessThanOrEqual(2400);
    expect(retryInMs(1000, undefined, state)).toBeGreaterThanOrEqual(48_000);
  });

  it('takes pages for as good as the last one that came', () => {
    const pages = [{ errorsBefore: 4 }, { errorsBefore: 6 }];
    expect(pagesMark({ pages })).toEqual({ errorsBefore: 6 });
  });
});

describe('a name for a search', () => {
  it('stays the same while it is in use, and is forgotten after many others', () => {
    const first = searchToken('jane');
    for (let other = 0; other < 200; other += 1) {
      searchToken(`other ${other}`);
      expect(searchToken('jane')).toBe(first);
    }
    const names = Array.from({ length: 200 }, (_, other) => searchToken(`another ${other}`));
    expect(new Set([first, ...names]).size).toBe(201);
    expect(searchToken('jane')).not.toBe(first);
  });
});

describe('query keys', () => {
  it('tell two backends apart and hold no search text', () => {
    const filter = { statuses: [], channels: [], search: 'jane@example.com' };
    const key = JSON.stringify(queryKeys.view({ scope: '/a' }, 'm', filter, undefined));
    expect(key).not.toContain('jane');
    expect(key).not.toBe(JSON.stringify(queryKeys.view({ scope: '/b' }, 'm', filter, undefined)));
    const other = { ...filter, search: 'mei' };
    expect(key).not.toBe(JSON.stringify(queryKeys.view({ scope: '/a' }, 'm', other, undefined)));
    expect(key).toBe(JSON.stringify(queryKeys.view({ scope: '/a' }, 'm', filter, undefined)));
  });
});
