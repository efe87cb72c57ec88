import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecipientRow } from '../../src/core/index.ts';
import { RecipientStatusTable, type RecipientStatusTableProps } from '../../src/index.ts';
import { manyRows, ROWS } from './recipients.ts';

afterEach(cleanup);

function show(props: Partial<RecipientStatusTableProps> = {}) {
  return render(
    <StrictMode>
      <RecipientStatusTable rows={ROWS} {...props} />
    </StrictMode>,
  );
}

const pill = (name: string) =>
  within(screen.getByRole('group', { name: 'Show by status' })).getByRole('button', { name });
/** What stands first in each row: a name, or an address where there is none. */
const names = () =>
  screen.getAllByRole('rowheader').map(({ firstElementChild }) => firstElementChild?.textContent);
const NAMELESS = 'owen.price@example.com';

describe('RecipientStatusTable', () => {
  it('needs four fields a row, and says what became of each', () => {
    show({ rows: [{ id: '1', address: 'ama@example.org', channel: 'email', status: 'sent' }] });
    const row = screen.getByRole('row', { name: /ama@example\.org/ });
    expect(within(row).getByText('Sent')).toBeVisible();
  });

  it('passes on what belongs to its root, and keeps what states the truth', () => {
    const root = createRef<HTMLElement>();
    render(
      <RecipientStatusTable
        ref={root}
        rows={ROWS}
        id="mine"
        className="host"
        data-phase="host"
        aria-label="Who got it"
      />,
    );
    expect(root.current).toHaveAttribute('id', 'mine');
    expect(root.current).toHaveClass('host', 'mds-RecipientStatusTable');
    expect(root.current).toHaveAttribute('data-phase', 'ready');
  });

  it('is a table with a caption, column headers and a header for each row', () => {
    show({ message: { title: 'Shift at nine' } });
    const table = screen.getByRole('table', { name: /^Recipients of “Shift at nine”/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Recipient', 'Channel', 'Status', 'Updated', 'Details']);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(5);
  });

  it('says the reason on the row, and the block beside the status', () => {
    show();
    const row = screen.getByRole('row', { name: /Jonas Weber/ });
    expect(within(row).getByText('Failed')).toBeVisible();
    expect(within(row).getByText('The mail server has no such mailbox')).toBeVisible();
    expect(within(row).getByRole('button', { name: /^Address blocked/ })).toBeVisible();
  });

  it('leaves out the channel where there is one, and the time where there is none', () => {
    show({ rows: [{ id: '1', address: 'a@example.org', channel: 'email', status: 'sent' }] });
    expect(screen.queryByRole('columnheader', { name: 'Channel' })).toBeNull();
    expect(screen.queryByRole('columnheader', { name: 'Updated' })).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'Channel' })).toBeNull();
  });

  it('says that a scheduled message is still to come only while nothing has gone out', () => {
    const message = { channel: 'email' as const, scheduledAt: '2026-11-23T12:00:00Z' };
    const { rerender } = show({ message, rows: [{ ...rowOf('1'), status: 'pending' }] });
    expect(screen.getByText(/scheduled for/)).toBeVisible();
    rerender(
      <RecipientStatusTable
        message={{ ...message, sentAt: '2026-11-23T12:00:00Z' }}
        rows={[rowOf('1')]}
      />,
    );
    expect(screen.getByText(/started/)).toBeVisible();
  });
});

describe('sorting', () => {
  it('sorts by a header, turns with the next click, and says so on that header alone', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Recipient' }));
    expect(names()).toEqual([
      'Ama Mensah',
      'Jonas Weber',
      NAMELESS,
      'Rosa Lindqvist',
      'Tomás Ferreira',
    ]);
    expect(screen.getByRole('columnheader', { name: 'Recipient' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Recipient' }));
    expect(names()[0]).toBe('Tomás Ferreira');
    await userEvent.click(screen.getByRole('button', { name: 'Updated' }));
    expect(names()).toEqual([
      'Ama Mensah',
      'Rosa Lindqvist',
      'Tomás Ferreira',
      'Jonas Weber',
      NAMELESS,
    ]);
    expect(
      screen.getAllByRole('columnheader').filter((header) => header.hasAttribute('aria-sort')),
    ).toHaveLength(1);
  });

  it('leaves the order to a host that controls it', async () => {
    const onSortChange = vi.fn();
    show({ sort: null, onSortChange });
    await userEvent.click(screen.getByRole('button', { name: 'Recipient' }));
    expect(onSortChange).toHaveBeenCalledWith({ sort: { key: 'name', order: 'ascending' } });
    expect(names()[1]).toBe('Jonas Weber');
    expect(screen.getByRole('columnheader', { name: 'Recipient' })).not.toHaveAttribute(
      'aria-sort',
    );
  });
});

describe('filters', () => {
  it('counts All first, then every status in the order of answers; a zero stays', () => {
    show();
    const group = screen.getByRole('group', { name: 'Show by status' });
    expect(
      within(group)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'All 5',
      'Delivered 1',
      'Failed 2',
      'Timed out 1',
      'No status 0',
      'Sent 0',
      'Pending 1',
    ]);
  });

  it('shows the statuses that are pressed, and all again', async () => {
    show();
    await userEvent.click(pill('Failed 2'));
    expect(names()).toEqual(['Jonas Weber', 'Rosa Lindqvist']);
    await userEvent.click(pill('Timed out 1'));
    expect(names()).toEqual(['Jonas Weber', 'Rosa Lindqvist', 'Tomás Ferreira']);
    expect(pill('Failed 2')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('Showing 3 of 5 recipients')).toBeVisible();
    await userEvent.click(pill('All 5'));
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
  });

  it('finds part of a name or an address without regard to accents, and counts what it found', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'TOMAS');
    expect(names()).toEqual(['Tomás Ferreira']);
    expect(pill('All 1')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
    await userEvent.type(screen.getByRole('searchbox'), '555014');
    expect(names()).toEqual(['Rosa Lindqvist']);
  });

  it('sends no form of the host with Enter in the search', async () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <RecipientStatusTable rows={ROWS} />
      </form>,
    );
    await userEvent.type(screen.getByRole('searchbox'), 'rosa{Enter}');
    await userEvent.click(pill('Failed 1'));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('shows one channel of several', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'SMS');
    expect(names()).toEqual(['Rosa Lindqvist', 'Tomás Ferreira']);
    expect(pill('All 2')).toBeVisible();
  });

  it('leaves the filtering to a host that controls it', async () => {
    const onFilterChange = vi.fn();
    const filter = { statuses: [], channels: [], search: 'nobody' } as const;
    show({ filter, onFilterChange });
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
    await userEvent.click(pill('Failed 2'));
    expect(onFilterChange).toHaveBeenCalledWith({ filter: { ...filter, statuses: ['failed'] } });
    expect(pill('Failed 2')).toHaveAttribute('aria-pressed', 'false');
  });

  it('has no search box where the host cannot search', () => {
    show({ searchable: false });
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('an opened row', () => {
  it('tells the cause, the next step and the provider’s own words', async () => {
    show();
    const toggle = screen.getByRole('button', { name: 'Details of Jonas Weber' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const detail = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
    expect(detail).toHaveTextContent('Cause');
    expect(detail).toHaveTextContent('Ask the person for an address that works');
    expect(detail).toHaveTextContent('550 5.1.1 User unknown in virtual mailbox table');
    expect(detail).toHaveTextContent('Code 5.1.1');
    await userEvent.keyboard('{Enter}');
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
  });

  it('tells what happened where the host knows', () => {
    const items = [{ id: 't1', attempt: 1, kind: 'delivery', status: 'sent' }] as const;
    show({ defaultOpenRowIds: ['r2'], timelines: new Map([['r2', { items }]]) });
    expect(screen.getByText('What happened')).toBeVisible();
    expect(screen.getByText('Handed on to the email provider')).toBeVisible();
  });

  it('leaves the opening to a host that controls it', async () => {
    const onOpenRowsChange = vi.fn();
    show({ openRowIds: ['r2'], onOpenRowsChange });
    await userEvent.click(screen.getByRole('button', { name: 'Details of Rosa Lindqvist' }));
    expect(onOpenRowsChange).toHaveBeenCalledWith({ openRowIds: ['r2', 'r3'] });
    expect(screen.getByRole('button', { name: 'Details of Rosa Lindqvist' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });
});

describe('row numbers', () => {
  const numbers = () =>
    screen.getAllByRole('row').map((each) => Number(each.getAttribute('aria-rowindex')));

  it('count the header, every row and every opened detail', () => {
    show({ defaultOpenRowIds: ['r2', 'gone'] });
    expect(numbers()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '7');
  });

  it('count what the backend holds', () => {
    const counts = { pending: 0, sent: 0, delivered: 90, failed: 10, timed_out: 0, unknown: 0 };
    show({ counts, hasMore: true });
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '101');
  });

  it('say that the total is unknown where nobody knows it', () => {
    show({ hasMore: true });
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '-1');
  });

  it('count rows that are not in the page', () => {
    show({ rows: manyRows(1000) });
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '1001');
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(100);
  });

  it('are all there where the host wants every row in the page', () => {
    show({ rows: manyRows(300), virtualize: false });
    expect(screen.getAllByRole('rowheader')).toHaveLength(300);
  });
});

function rowOf(id: string): RecipientRow {
  return { id, address: `${id}@example.org`, channel: 'email', status: 'delivered' };
}
