import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRestAdapter } from '../../src/adapter/index.ts';
import { adapterErrorOf, answer } from '../support/scriptedBackend.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T09:00:00Z'), toFake: ['Date'] });
});
afterEach(() => void vi.useRealTimers());

async function waitFor(headers: HeadersInit): Promise<number | undefined> {
  const adapter = createRestAdapter({
    baseUrl: '/api',
    fetch: async () => answer({}, 503, headers),
  });
  return (await adapterErrorOf(adapter.message({ messageId: 'm1' }))).retryAfterMs;
}

describe('Retry-After', () => {
  it.each([
    ['seconds', '12', 12_000],
    ['seconds with blanks around them', ' 12 ', 12_000],
    ['no seconds at all', '0', 0],
    ['a huge number of seconds: five minutes', '99999999999999999999', 300_000],
    ['a date ahead', 'Mon, 02 Mar 2026 09:00:30 GMT', 30_000],
    ['a date far ahead: five minutes', 'Tue, 02 Mar 2027 09:00:00 GMT', 300_000],
    ['a date that has passed: now', 'Mon, 02 Mar 2026 08:00:00 GMT', 0],
    ['a date in the obsolete form', 'Monday, 02-Mar-26 09:00:30 GMT', 30_000],
    ['a negative number: unreadable', '-5', undefined],
    ['a fraction: unreadable', '1.5', undefined],
    ['garbage', 'soon, 5', undefined],
    ['a date without a zone: unreadable', '2026-03-02 09:00:30', undefined],
    ['a day that does not exist', 'Mon, 99 Mar 2026 09:00:30 GMT', undefined],
    ['two values', '5, 10', undefined],
    ['an empty value', '', undefined],
  ])('reads %s', async (_, value, ms) => {
    expect(await waitFor({ 'retry-after': value })).toBe(ms);
  });

  it('is nothing where it is not said', async () => {
    expect(await waitFor({})).toBeUndefined();
  });

  it('counts a date from the clock of the backend, where the backend tells it', async () => {
    expect(
      await waitFor({
        'retry-after': 'Sun, 01 Mar 2026 12:00:45 GMT',
        date: 'Sun, 01 Mar 2026 12:00:00 GMT',
      }),
    ).toBe(45_000);
  });
});
