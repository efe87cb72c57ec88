import {
  cleanup,
  createEvent,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MessageSummary } from '../../src/core/index.ts';
import { MessageHistoryTable } from '../../src/index.ts';

afterEach(cleanup);

const NONE = { pending: 0, sent: 0, delivered: 0, failed: 0, timed_out: 0, unknown: 0 };
const MESSAGES: readonly MessageSummary[] = [
  {
    id: 'm1',
    title: 'Holiday opening hours',
    channel: 'email',
    scheduledAt: '2026-12-01T07:00:00Z',
    sentAt: '2026-12-01T07:00:00Z',
    counts: { ...NONE, pending: 1204 },
    openCount: 1204,
    settled: false,
  },
  {
    id: 'm2',
    title: 'Shift at nine',
    channels: ['email', 'sms'],
    sentAt: '2026-11-23T10:46:00Z',
    counts: { ...NONE, delivered: 198, failed: 19, pending: 14 },
    openCount: 14,
    settled: false,
  },
  {
    id: 'm3',
    sentAt: '2026-11-20T10:46:00Z',
    counts: { ...NONE, delivered: 3 },
    openCount: 0,
    settled: true,
  },
];

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

describe('MessageHistoryTable', () => {
  it('tells of each message when, to how many, what became of it and how far it has come', () => {
    render(<MessageHistoryTable messages={MESSAGES} />);
    const row = rowOf('Shift at nine');
    expect(row).toHaveTextContent('Email and SMS');
    expect(within(row).getByText('231')).toBeVisible();
    expect(row).toHaveTextContent('198 delivered, 19 failed');
    expect(row).toHaveTextContent('14 open');
    expect(rowOf('Holiday opening hours')).toHaveTextContent('Scheduled');
    expect(rowOf('Message without a title')).toHaveTextContent('Settled');
    expect(screen.getByRole('columnheader', { name: 'Sent' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('says of a message without a time that it is not sent yet, where nobody’s has left', () => {
    const messages = [{ id: 'm', title: 'New', counts: { ...NONE, pending: 2 }, settled: false }];
    render(<MessageHistoryTable messages={messages} />);
    expect(rowOf('New')).toHaveTextContent('Not sent yet');
  });

  it.each([
    ['settled', { ...NONE, delivered: 1 }, true],
    ['under way', { ...NONE, delivered: 1, pending: 1 }, false],
    ['settled without a report', { ...NONE, pending: 2 }, true],
  ] as const)(
    'says nothing about the time of a message that has none and is %s',
    (_, counts, settled) => {
      render(<MessageHistoryTable messages={[{ id: 'm', title: 'Old', counts, settled }]} />);
      expect(rowOf('Old')).not.toHaveTextContent('Not sent yet');
    },
  );

  it('opens a message with a button', async () => {
    const onOpenMessage = vi.fn();
    render(<MessageHistoryTable messages={MESSAGES} onOpenMessage={onOpenMessage} />);
    await userEvent.click(screen.getByRole('button', { name: 'Shift at nine' }));
    expect(onOpenMessage).toHaveBeenCalledWith({ message: MESSAGES[1] });
  });

  it('links to a message; a plain click is the host’s, a new tab the browser’s', () => {
    const onOpenMessage = vi.fn();
    render(
      <MessageHistoryTable
        messages={MESSAGES}
        hrefOf={({ id }) => `#${id}`}
        onOpenMessage={onOpenMessage}
      />,
    );
    const link = screen.getByRole('link', { name: 'Shift at nine' });
    expect(link).toHaveAttribute('href', '#m2');
    const plain = createEvent.click(link);
    fireEvent(link, plain);
    const newTab = createEvent.click(link, { ctrlKey: true });
    fireEvent(link, newTab);
    expect([plain.defaultPrevented, newTab.defaultPrevented]).toEqual([true, false]);
    expect(onOpenMessage).toHaveBeenCalledOnce();
  });

  it('says how many it shows, and loads more', async () => {
    const onLoadMore = vi.fn();
    render(
      <MessageHistoryTable messages={MESSAGES} totalCount={212} hasMore onLoadMore={onLoadMore} />,
    );
    expect(screen.getByText('Showing 3 of 212 messages')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onLoadMore).toHaveBeenCalledOnce();
  });

  it('keeps the focus when the button for more goes away', async () => {
    const more = { hrefOf: () => '#', onLoadMore: () => {} };
    const { rerender } = render(<MessageHistoryTable messages={MESSAGES} hasMore {...more} />);
    screen.getByRole('button', { name: 'Show more' }).focus();
    rerender(<MessageHistoryTable messages={MESSAGES} {...more} />);
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Holiday opening hours' })).toHaveFocus(),
    );
  });

  it('shows a message that two pages share once', () => {
    render(<MessageHistoryTable messages={[...MESSAGES, ...MESSAGES]} />);
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  });

  it('keeps what a title holds as text', () => {
    const title = '<b>now</b> \u202e';
    render(<MessageHistoryTable messages={[{ ...(MESSAGES[2] as MessageSummary), title }]} />);
    expect(screen.getByText(/<b>now<\/b>/).tagName).toBe('BDI');
  });

  it.each([
    ['loading', undefined],
    ['ready', 'No messages yet.'],
    ['failed', 'The messages could not be loaded.'],
  ] as const)('has a drawing where there is nothing: %s', async (phase, words) => {
    const onRefresh = vi.fn();
    render(<MessageHistoryTable messages={[]} phase={phase} onRefresh={onRefresh} />);
    expect(await screen.findByText(words ?? 'Loading messages…')).toBeVisible();
    if (phase !== 'failed') return;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRefresh).toHaveBeenCalledOnce();
  });

  it('keeps old messages when a refresh fails, and says what could not be read', () => {
    render(
      <MessageHistoryTable
        messages={MESSAGES}
        phase="failed"
        refreshedAt="2026-11-23T11:00:00Z"
        unreadableCount={1}
      />,
    );
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
    expect(screen.getByText('Could not refresh.')).toBeVisible();
    expect(screen.getByText('1 message could not be read.')).toBeVisible();
  });

  it('hands its root to a ref, and is whole on the server', () => {
    const root = createRef<HTMLElement>();
    render(<MessageHistoryTable ref={root} messages={MESSAGES} className="host" id="mine" />);
    expect(root.current).toHaveClass('host', 'mds-MessageHistoryTable');
    expect(root.current).toHaveAttribute('id', 'mine');
    const html = renderToString(<MessageHistoryTable messages={MESSAGES} />);
    expect(html).not.toContain('style=');
    expect(html).toContain('Shift at nine');
  });
});
