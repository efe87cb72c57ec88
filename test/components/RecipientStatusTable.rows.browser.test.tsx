import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { RecipientRow } from '../../src/core/index.ts';
import { RecipientStatusTable, WordingProvider } from '../../src/index.ts';

const ROW: RecipientRow = {
  id: 'r1',
  name: 'Owen Kowalski',
  address: 'owen.kowalski@mail.example.com',
  channel: 'email',
  status: 'delivered',
  updatedAt: '2026-09-28T20:58:00Z',
};
const BLOCKED: RecipientRow['suppression'] = {
  id: 's1',
  address: ROW.address,
  cause: 'bounced',
  via: 'bounce',
  basis: 'observed',
  by: 'recipient_provider',
  lift: { allowed: true },
};
const BY_SMS: RecipientRow = { ...ROW, id: 'r2', address: '+12025550101', channel: 'sms' };

function show(row: Partial<RecipientRow>, { locale = 'en', now = '2026-11-25T12:00:00Z' } = {}) {
  return render(
    <WordingProvider locale={locale} timeZone="UTC" now={now}>
      <RecipientStatusTable rows={[{ ...ROW, ...row }, BY_SMS]} />
    </WordingProvider>,
  );
}

const partsOf = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const heights = () => partsOf('tbody tr').map((row) => Math.round(row.offsetHeight));

function linesOf(part: Element): number {
  const range = document.createRange();
  range.selectNodeContents(part);
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
}

beforeEach(() => {
  document.body.style.margin = '0';
});
afterEach(cleanup);

describe('a row', () => {
  it.each([
    ['of today', {}, '2026-09-28T22:00:00Z'],
    ['of another day', {}, '2026-11-25T12:00:00Z'],
    ['with a block', { suppression: BLOCKED }, '2026-11-25T12:00:00Z'],
  ])('%s is two lines tall', async (_, row, now) => {
    await page.viewport(1100, 768);
    show(row, { now });
    expect(heights()).toEqual([53, 53]);
  });

  it.each([320, 660, 700, 1100])(
    'keeps an ordinary address in one line at %i px',
    async (width) => {
      await page.viewport(width, 768);
      show({});
      expect(partsOf('tbody .mds-Address').map(linesOf)).toEqual([1, 1]);
    },
  );
});

describe('the time of another day', () => {
  it.each(['en', 'en-GB', 'de', 'fr', 'pt', 'ca', 'ru', 'lv', 'te', 'hi', 'ar', 'ja', 'am'])(
    'takes two lines at the most in %s',
    async (locale) => {
      for (const width of [320, 660, 1100]) {
        await page.viewport(width, 768);
        show({}, { locale });
        expect(Math.max(...partsOf('tbody time').map(linesOf))).toBeLessThanOrEqual(2);
        cleanup();
      }
    },
  );

  it('breaks between date and clock', async () => {
    await page.viewport(1100, 768);
    show({});
    expect(partsOf('tbody tr:first-child time > span').map(({ innerText }) => innerText)).toEqual([
      'Sep 28, 2026',
      '8:58 PM',
    ]);
    expect(partsOf('tbody tr:first-child time > span').map(linesOf)).toEqual([1, 1]);
  });
});
