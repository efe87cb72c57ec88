import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecipientStatusTable, type RecipientStatusTableProps } from '../../src/index.ts';
import { manyRows, ROWS } from './recipients.ts';

afterEach(cleanup);

/** What the page says while time passes, in order. */
function heardIn(ms: number): readonly string[] {
  const said = [''];
  for (let rest = ms; rest > 0; rest -= 100) {
    pass(100);
    const { textContent } = within(screen.getByRole('region')).getByRole('status');
    if (textContent !== said.at(-1)) said.push(textContent);
  }
  return said.filter((words) => words !== '');
}

/** In small steps, so that what one timer draws can start the next. */
function pass(ms: number): void {
  for (let rest = ms; rest > 0; rest -= 100) {
    act(() => void vi.advanceTimersByTime(Math.min(rest, 100)));
  }
}

function show(props: Partial<RecipientStatusTableProps> = {}) {
  const table = <RecipientStatusTable rows={[]} {...props} />;
  return render(<StrictMode>{table}</StrictMode>);
}

describe('where there are no rows', () => {
  it('says that it loads, but not at once', async () => {
    vi.useFakeTimers();
    show({ phase: 'loading' });
    pass(290);
    expect(screen.queryByText('Loading recipients…')).toBeNull();
    pass(20);
    expect(screen.getByText('Loading recipients…')).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
    vi.useRealTimers();
  });

  it('says that there is nobody, and offers nothing to filter', () => {
    show({ refreshedAt: '2026-11-23T11:00:00Z' });
    expect(screen.getByText('This message has no recipients yet.')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Show by status' })).toBeNull();
  });

  it('says that nothing matches, in what words it looked, and clears that', async () => {
    const onFilterChange = vi.fn();
    show({
      rows: ROWS,
      defaultFilter: { statuses: ['sent'], channels: [], search: 'rosa' },
      onFilterChange,
    });
    expect(screen.getByText(/No recipient matches/)).toHaveTextContent('“rosa”');
    expect(screen.getByText('The message has 5 recipients in all.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
    expect(onFilterChange).toHaveBeenCalledWith({
      filter: { statuses: [], channels: [], search: '' },
    });
  });

  it('claims no total where only the counts of a search are known', () => {
    const counts = { pending: 0, sent: 0, delivered: 2, failed: 0, timed_out: 0, unknown: 0 };
    show({ filter: { statuses: ['failed'], channels: [], search: 'rosa' }, counts });
    expect(screen.getByText(/No recipient matches/)).toBeVisible();
    expect(screen.queryByText(/in all/)).toBeNull();
  });

  it.each([
    [{ kind: 'network' }, 'The server did not answer.'],
    [{ kind: 'http', status: 1000 }, 'The server answered with an error (1000).'],
    [{ kind: 'shape' }, 'The server’s answer could not be read.'],
  ] as const)('says why they could not be loaded, and tries again: %o', async (problem, words) => {
    const onRefresh = vi.fn();
    show({ phase: 'failed', problem, onRefresh });
    expect(screen.getByText('The recipients could not be loaded.')).toBeVisible();
    expect(screen.getByRole('table')).toHaveTextContent(words);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRefresh).toHaveBeenCalledOnce();
  });

  it('keeps the filters of a failed question, without counts that nobody knows', () => {
    const filter = { statuses: ['failed'], channels: [], search: '' } as const;
    show({ phase: 'failed', filter });
    expect(screen.getByRole('button', { name: 'Failed' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText('No recipients yet.')).toBeNull();
  });
});

describe('where there are rows', () => {
  it('keeps them when a refresh fails, says since when they are old, and tries now', async () => {
    const onRefresh = vi.fn();
    show({
      rows: ROWS,
      phase: 'failed',
      refreshedAt: '2026-11-23T11:00:00Z',
      nextTryAt: '2026-11-23T11:01:10Z',
      onRefresh,
    });
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
    expect(screen.getByText('Could not refresh.')).toBeVisible();
    expect(screen.getByText(/Next try at/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
    expect(onRefresh).toHaveBeenCalledOnce();
  });

  it('pauses, says how many changes wait, and resumes, on one button', async () => {
    const onPausedChange = vi.fn();
    const live = { rows: ROWS, refreshedAt: '2026-11-23T11:00:00Z', onPausedChange };
    const { rerender } = render(<RecipientStatusTable {...live} />);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(onPausedChange).toHaveBeenLastCalledWith({ paused: true });
    rerender(<RecipientStatusTable {...live} paused waitingCount={12} phase="failed" />);
    expect(screen.getByText('Paused, 12 changes waiting.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Resume' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect(onPausedChange).toHaveBeenLastCalledWith({ paused: false });
  });

  it('offers no pause once nothing changes any more', () => {
    show({
      rows: ROWS,
      openCount: 0,
      refreshedAt: '2026-11-23T11:00:00Z',
      onPausedChange: () => {},
    });
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  });

  it('offers the pause while the message is not settled, though nobody in the filter is open', () => {
    show({
      rows: ROWS,
      refreshedAt: '2026-11-23T11:00:00Z',
      openCount: 0,
      settled: false,
      onPausedChange: () => {},
    });
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  it('loads more, once', async () => {
    const onLoadMore = vi.fn();
    const { rerender } = render(
      <RecipientStatusTable rows={ROWS} hasMore onLoadMore={onLoadMore} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    rerender(<RecipientStatusTable rows={ROWS} hasMore loadingMore onLoadMore={onLoadMore} />);
    await userEvent.click(screen.getByRole('button', { name: 'Loading more…' }));
    expect(onLoadMore).toHaveBeenCalledOnce();
  });
});

describe('what is said aloud', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const counts = (delivered: number, failed = 0) => ({
    pending: 100 - delivered - failed,
    sent: 0,
    delivered,
    failed,
    timed_out: 0,
    unknown: 0,
  });
  const table = (props: Partial<RecipientStatusTableProps> = {}) => (
    <StrictMode>
      <RecipientStatusTable rows={ROWS} counts={counts(0)} {...props} />
    </StrictMode>
  );
  const region = () => within(screen.getByRole('region')).getByRole('status');

  it('is nothing at first', () => {
    render(table());
    expect(heardIn(20_000)).toEqual([]);
  });

  it('is one sentence for all changes of a while, at least 5 s apart, counts alone', () => {
    const { rerender } = render(table());
    const said: string[] = [];
    for (let second = 1; second <= 10; second += 1) {
      rerender(table({ counts: counts(5 * second, second) }));
      said.push(...heardIn(1000));
    }
    said.push(...heardIn(10_000));
    expect([...new Set(said)]).toEqual([
      'Changed: 5 delivered and 1 failed.',
      'Changed: 25 delivered and 5 failed.',
      'Changed: 20 delivered and 4 failed.',
    ]);
  });

  it('is nothing where only the question changed', () => {
    const { rerender } = render(table());
    const filter = { statuses: [], channels: [], search: 'a' } as const;
    rerender(table({ filter }));
    pass(500);
    rerender(table({ filter, counts: counts(30) }));
    expect(heardIn(20_000)).toEqual(['Showing 5 of 100 recipients']);
  });

  it('is how many rows a filter left', () => {
    const { rerender } = render(table());
    const filter = { statuses: ['failed'], channels: [], search: '' } as const;
    rerender(table({ filter, rows: ROWS.slice(1, 3) }));
    pass(1100);
    pass(1);
    expect(region()).toHaveTextContent('Showing 2 of 100 recipients');
  });

  it('is that a refresh failed', () => {
    const { rerender } = render(table());
    rerender(table({ phase: 'failed' }));
    pass(1);
    expect(region()).toHaveTextContent('Could not refresh.');
  });

  it('is nothing at all where the host says so', () => {
    const { rerender } = render(table({ announce: false }));
    rerender(table({ announce: false, counts: counts(30), phase: 'failed' }));
    expect(heardIn(20_000)).toEqual([]);
  });
});

describe('a row that changes', () => {
  const marked = () => screen.getAllByRole('row').filter((row) => 'changed' in row.dataset);

  it('is marked for a moment, a wave of changes is not', () => {
    vi.useFakeTimers();
    const { rerender } = render(<RecipientStatusTable rows={manyRows(30)} />);
    expect(marked()).toHaveLength(0);
    const failed = (count: number) =>
      manyRows(30).map((row, place) =>
        place < count ? { ...row, status: 'timed_out' as const } : row,
      );
    rerender(<RecipientStatusTable rows={failed(2)} />);
    expect(marked()).toHaveLength(2);
    pass(1100);
    expect(marked()).toHaveLength(0);
    rerender(<RecipientStatusTable rows={failed(30)} />);
    expect(marked()).toHaveLength(0);
    vi.useRealTimers();
  });
});

describe('on the server', () => {
  it.each([5, 1000])(
    'writes the first rows of %i, and the page takes over without a complaint',
    async (count) => {
      const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
      const table = (
        <StrictMode>
          <RecipientStatusTable
            rows={count === 5 ? ROWS : manyRows(count)}
            message={{ title: 'Shift at nine', channel: 'email', sentAt: '2026-11-23T11:00:00Z' }}
            refreshedAt="2026-11-23T11:00:00Z"
          />
        </StrictMode>
      );
      const html = renderToString(table);
      expect(html).not.toContain('style=');
      expect(html).toContain('2026-11-23 11:00 UTC');
      expect(html.match(/scope="row"/g)).toHaveLength(Math.min(count, 30));

      const root = document.body.appendChild(document.createElement('div'));
      root.innerHTML = html;
      const recovered = vi.fn();
      const page = await act(async () =>
        hydrateRoot(root, table, { onRecoverableError: recovered }),
      );
      expect(recovered).not.toHaveBeenCalled();
      expect(complaints).not.toHaveBeenCalled();
      expect(root.querySelector('time')?.textContent).not.toContain('UTC');
      act(() => page.unmount());
      root.remove();
      complaints.mockRestore();
    },
  );
});
