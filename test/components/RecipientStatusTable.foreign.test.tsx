import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecipientRow } from '../../src/core/index.ts';
import { RecipientStatusTable, type RecipientStatusTableProps } from '../../src/index.ts';
import { ROWS } from './recipients.ts';

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

describe('foreign data', () => {
  it('stays text, bounded, and cannot turn the words around it', () => {
    const flood = 'e' + '\u0301'.repeat(50);
    const name = `\u202eevil <img src=x onerror=alert(1)> ${flood} ${'x'.repeat(5000)}`;
    show({ rows: [{ ...rowOf('1'), name, address: 'a\u202eb@example.org' }] });
    const header = screen.getByRole('rowheader');
    expect(header).toHaveTextContent('evil <img src=x onerror=alert(1)>');
    expect(header.querySelector('img')).toBeNull();
    expect(header.textContent?.length).toBeLessThan(300);
    expect(within(header).getByText(/evil/).tagName).toBe('BDI');
    expect(header).toHaveTextContent('U+202E');
  });

  it('shows the address where a name has nothing to see', () => {
    show({ rows: [{ ...rowOf('1'), name: ' \u200b\u2060' }] });
    expect(screen.getByRole('button', { name: 'Details of 1@example.org' })).toBeVisible();
  });

  it('shows a row that came twice once, as it came last', () => {
    show({ rows: [rowOf('1'), rowOf('2'), { ...rowOf('1'), status: 'failed' }] });
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
    expect(pill('Failed 1')).toBeVisible();
  });

  it('keeps a status and a channel that it does not know, as not recognised', () => {
    const strange = {
      ...rowOf('1'),
      status: 'teleported',
      channel: 'fax',
    } as unknown as RecipientRow;
    show({ rows: [strange, rowOf('2')] });
    const shown = screen.getByRole('row', { name: /1@example\.org/ });
    expect(within(shown).getByText('No status')).toBeVisible();
    expect(within(shown).getByText('teleported')).toBeVisible();
    expect(within(shown).getByText('fax')).toBeVisible();
    expect(pill('All 2')).toBeVisible();
  });

  it('counts rows that nobody can read, and shows the others', () => {
    const rows = [null, { id: 'x' }, rowOf('2')] as unknown as readonly RecipientRow[];
    show({ rows, unreadableCount: 1 });
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    expect(screen.getByText('3 rows could not be read.')).toBeVisible();
  });

  it('loses one row that cannot be drawn, until it changes', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const cursed = new Proxy(rowOf('1'), {
      get(target, key) {
        if (key === 'attempt') throw new Error('unreadable');
        return Reflect.get(target, key);
      },
    });
    const { rerender } = show({ rows: [cursed, rowOf('2')] });
    expect(screen.getByText('This row could not be shown.')).toBeVisible();
    expect(screen.getByRole('rowheader')).toHaveTextContent('2@example.org');
    rerender(<RecipientStatusTable rows={[rowOf('1'), rowOf('2')]} />);
    expect(screen.queryByText('This row could not be shown.')).toBeNull();
    silence.mockRestore();
  });
});

describe('the focus', () => {
  it('goes to the row that takes the place of one that leaves', async () => {
    const { rerender } = render(<RecipientStatusTable rows={ROWS} />);
    screen.getByRole('button', { name: 'Details of Jonas Weber' }).focus();
    rerender(<RecipientStatusTable rows={ROWS.filter(({ id }) => id !== 'r2')} />);
    expect(screen.getByRole('button', { name: 'Details of Rosa Lindqvist' })).toHaveFocus();
  });

  it('goes to the first new row when the button for more goes away', () => {
    const { rerender } = render(
      <RecipientStatusTable rows={ROWS.slice(0, 2)} hasMore onLoadMore={() => {}} />,
    );
    screen.getByRole('button', { name: 'Show more' }).focus();
    rerender(<RecipientStatusTable rows={ROWS} onLoadMore={() => {}} />);
    expect(screen.getByRole('button', { name: 'Details of Rosa Lindqvist' })).toHaveFocus();
  });

  it('stays in the table when the filters are cleared', async () => {
    show({ defaultFilter: { statuses: [], channels: [], search: 'zz' } });
    await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(screen.getByRole('heading', { name: 'Recipients' })).toHaveFocus();
  });
});

function rowOf(id: string): RecipientRow {
  return { id, address: `${id}@example.org`, channel: 'email', status: 'delivered' };
}
