import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FATES, type Scenario } from '../../mocks/index.ts';
import type { RecipientRow } from '../../src/core/index.ts';
import { useRecipientStatusTable } from '../../src/query/index.ts';
import { openPage, type Page } from './harness.tsx';

const POLL_MS = 1000;

type Mix = Scenario['messages'][number]['mix'];

/** Something that happens to a recipient of whom all was thought to be told. */
interface News {
  readonly what: string;
  readonly mix: Mix;
  readonly happens: (page: Page, row: RecipientRow) => Promise<unknown>;
  readonly shows: object;
}

const NEWS: readonly News[] = [
  {
    what: 'a complaint after a delivery',
    mix: { emailComplaint: 1 },
    happens: ({ backend }) => backend.clock.advance(600_000),
    shows: { status: 'delivered', suppression: { via: 'spam_report' } },
  },
  {
    what: 'a lift made by somebody else',
    mix: { emailNoMailbox: 1 },
    happens: ({ backend }, { address }) => backend.liftElsewhere(address),
    shows: expect.not.objectContaining({ suppression: expect.anything() }),
  },
  {
    what: 'a retry',
    mix: { smsUnknownNumber: 1 },
    happens: ({ backend, messageId }, { id }) =>
      backend.fetch(`${backend.baseUrl}/messages/${messageId}/retries`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
        body: JSON.stringify({ recipientIds: [id] }),
      }),
    shows: { attempt: 2, status: expect.not.stringMatching('failed') },
  },
];

async function open(mix: Mix, asked: string, windowMs = 3_600_000) {
  const page = await openPage(
    {
      messages: [
        {
          title: 'One',
          startsSeconds: 0,
          spreadSeconds: 0,
          mix,
          windowMs,
          retryFate: FATES.smsDelivered,
        },
      ],
    },
    { pollMs: POLL_MS, ...(asked === 'pages' && { calls: [] }) },
  );
  const { result } = renderHook(() => useRecipientStatusTable({ messageId: page.messageId }), {
    wrapper: page.wrapper,
  });
  await pass(100);
  await page.backend.clock.advance(30_000);
  await pass(POLL_MS);
  const row = result.current.rows.find(({ status }) => status !== 'sent');
  if (!row) throw new Error('nothing was told of anybody');
  const shown = () => result.current.rows.find(({ id }) => id === row.id);
  return { page, result, row, shown };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const comeBack = () => act(() => void window.dispatchEvent(new Event('visibilitychange')));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe.each(['changes', 'pages'])('an open page that asks for %s', (asked) => {
  it.each(NEWS)(
    'shows $what within one poll, while the message is not settled',
    async ({ mix, happens, shows }) => {
      const { page, result, row, shown } = await open({ ...mix, emailSilent: 1 }, asked);
      expect(result.current.settled).toBe(false);
      expect(row).not.toEqual(expect.objectContaining(shows));
      await happens(page, row);
      await pass(POLL_MS);
      expect(shown()).toMatchObject(shows);
    },
  );

  it.each(NEWS)(
    'shows $what when a person comes back, where the message was settled',
    async ({ mix, happens, shows }) => {
      const { page, result, row, shown } = await open(mix, asked);
      expect(result.current.settled).toBe(true);
      await happens(page, row);
      comeBack();
      await pass(100);
      expect(shown()).toMatchObject(shows);
    },
  );

  it('follows a settled message again that a retry has opened', async () => {
    const retry = NEWS.find(({ what }) => what === 'a retry');
    const { page, row, shown } = await open({ smsUnknownNumber: 1 }, asked);
    await retry?.happens(page, row);
    comeBack();
    await pass(100);
    await page.backend.clock.advance(60_000);
    await pass(POLL_MS);
    expect(shown()).toMatchObject({ attempt: 2, status: 'delivered' });
  });

  it('shows a passed window within one poll', async () => {
    const mix = { emailDelivered: 1, emailSilent: 1 };
    const { page, result } = await open(mix, asked, 60_000);
    const silent = () => result.current.rows.find(({ status }) => status !== 'delivered');
    expect(silent()).toMatchObject({ status: 'sent', settled: false });
    expect(result.current.openCount).toBe(1);
    await page.backend.clock.advance(60_000);
    await pass(POLL_MS);
    expect(silent()).toMatchObject({ status: 'timed_out', settled: true });
    expect(result.current).toMatchObject({ counts: { timed_out: 1, sent: 0 }, openCount: 0 });
  });
});
