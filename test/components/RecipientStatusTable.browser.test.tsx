import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { RecipientRow } from '../../src/core/index.ts';
import { RecipientStatusTable, type RecipientStatusTableProps } from '../../src/index.ts';
import { manyRows, ROWS } from './recipients.ts';

const TIMELINE = {
  items: [
    { id: 't1', attempt: 1, kind: 'delivery', status: 'sent', at: '2026-11-23T11:00:00Z' },
    { id: 't2', attempt: 1, kind: 'delivery', status: 'failed', at: '2026-11-23T11:02:00Z' },
  ],
} as const;

function Table(props: Partial<RecipientStatusTableProps>) {
  return (
    <StrictMode>
      <RecipientStatusTable
        rows={ROWS}
        message={{
          title: 'Saturday’s shift now starts at 09:00',
          channels: ['email', 'sms'],
          sentAt: '2026-11-23T10:46:00Z',
        }}
        refreshedAt="2026-11-23T11:06:00Z"
        onPausedChange={() => {}}
        timelines={new Map([['r2', TIMELINE]])}
        {...props}
      />
    </StrictMode>
  );
}

beforeEach(async () => {
  document.body.style.margin = '0';
  await page.viewport(1024, 768);
});
afterEach(() => {
  cleanup();
  window.scrollTo(0, 0);
});

const rowsThere = () => [...document.querySelectorAll<HTMLElement>('tbody tr[aria-rowindex]')];
const indexOf = (row: Element) => Number(row.getAttribute('aria-rowindex'));
const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function scrollTo(top: number) {
  window.scrollTo(0, top);
  await nextFrame();
  await nextFrame();
}

/** Rows cover the whole of what is seen of the table: no gap in sight. */
function expectNoGapInSight() {
  for (const gap of document.querySelectorAll('tbody tr[aria-hidden]')) {
    const { top, bottom } = gap.getBoundingClientRect();
    expect(bottom <= 1 || top >= window.innerHeight - 1).toBe(true);
  }
}

describe('layout', () => {
  it.each([
    [320, 256],
    [700, 768],
    [1024, 768],
  ])('scrolls only one way at %i × %i, and every cell fits', async (width, height) => {
    await page.viewport(width, height);
    render(<Table defaultOpenRowIds={['r2']} />);
    expect(document.documentElement.scrollWidth).toBe(width);
    for (const part of document.querySelectorAll('td, th, button, input, select, p, h2')) {
      const { left, right, width: own } = part.getBoundingClientRect();
      if (own > 1) expect([left >= 0, right <= width + 0.5]).toEqual([true, true]);
    }
  });

  it('keeps sticky parts under a quarter of a very low page', async () => {
    await page.viewport(700, 256);
    render(<Table />);
    const header = screen.getAllByRole('columnheader')[0];
    expect(header?.getBoundingClientRect().height).toBeLessThan(64);
  });

  it('clips no text when a reader spaces it out', async () => {
    await page.viewport(320, 640);
    const spacing = document.head.appendChild(document.createElement('style'));
    spacing.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
    render(<Table defaultOpenRowIds={['r2']} />);
    for (const part of document.querySelectorAll<HTMLElement>('td, th, button, p, dd, span, bdi')) {
      if (part.closest('.mds-Hidden') || part.clientWidth === 0) continue;
      expect(part.scrollWidth - part.clientWidth).toBeLessThanOrEqual(1);
      if (getComputedStyle(part).overflowY === 'visible') continue;
      expect(part.scrollHeight - part.clientHeight).toBeLessThanOrEqual(1);
    }
    expect(document.documentElement.scrollWidth).toBe(320);
    spacing.remove();
  });

  it('makes every control at least 24 × 24 px', async () => {
    for (const width of [320, 1024]) {
      await page.viewport(width, 768);
      render(<Table defaultOpenRowIds={['r2']} hasMore onLoadMore={() => {}} />);
      for (const control of document.querySelectorAll('button, input, select')) {
        const { width: wide, height } = control.getBoundingClientRect();
        if (wide > 0) expect([wide >= 24, height >= 24]).toEqual([true, true]);
      }
      cleanup();
    }
  });

  it('shows two equal rows at equal height, with or without a flood of marks in a name', () => {
    const flood = `Ama ${'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307'.repeat(20)}`;
    const [first] = ROWS as readonly [RecipientRow];
    render(<Table rows={[first, { ...first, id: 'x', name: flood }]} />);
    const [one, two] = rowsThere().map((row) => row.getBoundingClientRect().height);
    expect(Math.abs((one ?? 0) - (two ?? 0))).toBeLessThanOrEqual(1);
  });
});

describe('motion', () => {
  const emulate = (features: readonly { name: string; value: string }[]) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [...features] });
  afterEach(() => emulate([]));

  it.each([
    ['fades a row that has changed', 'no-preference', true],
    ['moves nothing for people who ask for rest', 'reduce', false],
  ])('%s', async (_title, value, moves) => {
    await emulate([{ name: 'prefers-reduced-motion', value }]);
    const [first, ...others] = ROWS as readonly [RecipientRow];
    const { rerender } = render(<Table />);
    rerender(<Table rows={[{ ...first, status: 'sent' }, ...others]} />);
    const open = screen.getAllByRole('button', { name: /^Details of/ })[0];
    if (open) await userEvent.click(open);
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    expect(moving.length > 0).toBe(moves);
  });
});

describe('ten thousand rows', () => {
  const rows = manyRows(10_000);

  it('are there when they are looked at, wherever a person scrolls', async () => {
    render(<Table rows={rows} />);
    const whole = document.documentElement.scrollHeight;
    for (const part of [0.5, 0.1, 0.99, 0.3, 0.301, 0.302, 0.9, 0]) {
      await scrollTo(whole * part);
      expectNoGapInSight();
      const numbers = rowsThere().map(indexOf);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      expect(numbers.length).toBeLessThan(80);
    }
    await scrollTo(document.documentElement.scrollHeight);
    expect(rowsThere().at(-1)?.getAttribute('aria-rowindex')).toBe('10001');
  });

  it('fill a scroll container of the host', async () => {
    render(
      <div data-testid="box" style={{ blockSize: 300, overflow: 'auto' }}>
        <Table rows={rows} />
      </div>,
    );
    const box = screen.getByTestId('box');
    box.scrollTop = 100_000;
    await nextFrame();
    await nextFrame();
    const { top, bottom } = box.getBoundingClientRect();
    const seen = rowsThere().filter((row) => {
      const rect = row.getBoundingClientRect();
      return rect.bottom > top && rect.top < bottom;
    });
    expect(seen.length).toBeGreaterThan(4);
    expect(Math.min(...seen.map(indexOf))).toBeGreaterThan(1000);
  });

  it('keep their places when the width changes and rows wrap anew', async () => {
    render(<Table rows={rows} />);
    await scrollTo(100_000);
    await page.viewport(360, 768);
    await nextFrame();
    await nextFrame();
    await scrollTo(50_000);
    expectNoGapInSight();
  });

  it('stay numbered without a break around a row that is opened', async () => {
    render(<Table rows={rows} defaultOpenRowIds={['r3', 'r5000']} />);
    await scrollTo(document.documentElement.scrollHeight);
    expect(rowsThere().at(-1)?.getAttribute('aria-rowindex')).toBe('10003');
  });
});

describe('the focus', () => {
  it('is never covered by the sticky header, backwards or forwards', async () => {
    await page.viewport(1024, 400);
    render(<Table rows={manyRows(60)} />);
    await scrollTo(2000);
    rowsThere()[40]?.querySelector('button')?.focus({ preventScroll: true });
    for (let stop = 0; stop < 60; stop += 1) {
      await userEvent.keyboard(stop < 40 ? '{Shift>}{Tab}{/Shift}' : '{Tab}');
      const { activeElement } = document;
      const header = document.querySelector('thead th')?.getBoundingClientRect();
      const rect = activeElement?.getBoundingClientRect();
      if (!activeElement?.closest('tbody') || !header || !rect) continue;
      expect(rect.top).toBeGreaterThanOrEqual(header.bottom - 0.5);
      expect(rect.bottom).toBeLessThanOrEqual(window.innerHeight + 0.5);
    }
  });

  it('never falls to the page, whatever is scrolled, sorted, refreshed and taken away', async () => {
    let rows = manyRows(10_000);
    const host = () => (
      <>
        <Table rows={rows} />
        <button type="button">After</button>
      </>
    );
    const { rerender } = render(host());
    const random = seeded(20_261_124);
    rowsThere()[2]?.querySelector('button')?.focus();
    const acts: readonly (() => void | Promise<void>)[] = [
      () => scrollTo(random() * document.documentElement.scrollHeight),
      () => {
        rows = rows.toReversed();
        rerender(host());
      },
      () => {
        const id = document.activeElement?.closest('tr')?.dataset.row;
        rows = rows.filter((row) => row.id !== id);
        rerender(host());
      },
      () => {
        rows = rows.map((row) => ({ ...row }));
        rerender(host());
      },
      () =>
        rowsThere()
          .at(Math.floor(random() * -20))
          ?.querySelector('button')
          ?.focus(),
      () => userEvent.keyboard('{Tab}'),
      () => userEvent.keyboard('{Enter}'),
      () => {
        rows = rows.slice(0, rows.length * 0.9);
        rerender(host());
      },
    ];
    for (let step = 0; step < 200; step += 1) {
      await acts[Math.floor(random() * acts.length)]?.();
      expect(document.activeElement).not.toBe(document.body);
      // Who tabs out of the table wants to leave it: back in, for the next step.
      if (document.activeElement === screen.getByText('After')) {
        rowsThere()[0]?.querySelector('button')?.focus();
      }
    }
  }, 60_000);

  it('keeps its row in the page while a person scrolls away', async () => {
    render(<Table rows={manyRows(1000)} />);
    const button = screen.getByRole('button', { name: 'Details of Recipient 3' });
    button.focus();
    await scrollTo(20_000);
    await waitFor(() => expect(rowsThere().length).toBeGreaterThan(5));
    expect(button).toHaveFocus();
    expect(rowsThere().map(indexOf)[0]).toBe(5);
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
