import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Scenario } from '../mocks/index.js';
import type { RecipientRow } from '../src/core/index.js';
import { RecipientStatusTable } from '../src/index.js';
import { after, onePer, snapshotOf } from './rows.js';

const meta = {
  title: 'Components/RecipientStatusTable',
  parameters: { now: '2026-11-23T12:10:00Z' },
  component: RecipientStatusTable,
  // Docgen cannot read `readonly`.
  argTypes: {
    rows: { table: { type: { summary: 'readonly RecipientRow[]' } } },
    openRowIds: { table: { type: { summary: 'readonly string[]' } } },
    defaultOpenRowIds: { table: { type: { summary: 'readonly string[]' } } },
  },
  args: { rows: [] },
  render: (args, { loaded }) => <RecipientStatusTable {...args} {...loaded.table} />,
} satisfies Meta<typeof RecipientStatusTable>;

export default meta;
type Story = StoryObj<typeof meta>;

async function mixed() {
  const { message, rows, openCount } = await snapshotOf('mixedSend', 8);
  return { message, rows, openCount };
}

const REFRESHED = { refreshedAt: '2026-11-23T12:08:00.000Z' };

export const Default: Story = {
  loaders: [async () => ({ table: { ...(await mixed()), ...REFRESHED } })],
};

/** Four fields a row are enough; the table does the rest by itself. */
export const FourFields: Story = {
  loaders: [
    async () => ({
      table: {
        rows: (await mixed()).rows.slice(0, 12).map(({ id, address, channel, status }) => ({
          id,
          address,
          channel,
          status,
        })),
      },
    }),
  ],
};

/** One recipient of every status and reason. */
export const EveryStatus: Story = {
  loaders: [
    async () => {
      const early = (await snapshotOf('mixedSend', 0)).rows;
      const late = (await snapshotOf('mixedSend', 300)).rows;
      const all = [...early.map((row) => ({ ...row, id: `early-${row.id}` })), ...late];
      const kindOf = ({ status, reason, unknownCause, suppression }: RecipientRow) =>
        [status, reason, unknownCause, suppression?.via].join(' ');
      return { table: { rows: onePer(all, kindOf) } };
    },
  ],
};

/** Only those that failed, sorted by name. */
export const OnlyFailed: Story = {
  loaders: [mixedTable],
  args: {
    defaultFilter: { statuses: ['failed'], channels: [], search: '' },
    defaultSort: { key: 'name', order: 'ascending' },
  },
};

async function mixedTable() {
  return { table: await mixed() };
}

/** A send small enough to be seen whole, with a bit of everything. */
const SMALL: Scenario = {
  messages: [
    {
      title: 'Saturday’s shift now starts at 09:00',
      startsSeconds: -60,
      mix: {
        emailDelivered: 2,
        emailOpened: 1,
        smsDelivered: 2,
        emailNoMailbox: 1,
        emailMailboxFull: 1,
        emailComplaint: 1,
        smsSilent: 1,
        smsUnreachable: 1,
      },
      spreadSeconds: 600,
      windowMs: 15 * 60_000,
    },
  ],
};

/** An opened row tells what happened, the cause, the next step and the provider's own words. */
export const OpenedRow: Story = {
  loaders: [
    () =>
      after(16, SMALL, async (adapter, messageId) => {
        const message = await adapter.message({ messageId });
        const { rows, openCount } = await adapter.recipients({ messageId });
        const id = rows.find(({ reason }) => reason === 'recipient_not_found')?.id ?? '';
        const timeline = await adapter.timeline?.({ messageId, recipientId: id });
        return {
          table: {
            message,
            rows,
            openCount,
            defaultOpenRowIds: [id],
            timelines: new Map([[id, timeline]]),
          },
        };
      }),
  ],
  args: { refreshedAt: '2026-11-23T12:16:00.000Z', onPausedChange: () => {} },
  play: async ({ canvas }) => {
    for (const label of ['What happened', 'Cause', 'Next step', 'The provider’s own words']) {
      await expect(canvas.getByText(label)).toBeVisible();
    }
    await expect(canvas.getByText('Handed on to the email provider')).toBeVisible();
  },
};

/** Longer than any column, in a name and in an address. */
export const LongAddress: Story = {
  loaders: [
    async () => ({
      table: {
        rows: (await mixed()).rows.slice(0, 3).map((row, place) => ({
          ...row,
          ...(place === 0 && {
            name: '',
            address: `everybody-who-is-on-the-early-shift-at-the-northern-depot+${'rota.'.repeat(8)}x@mail.example.com`,
          }),
          ...(place === 1 && { name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3).trim() }),
        })),
      },
    }),
  ],
};

/** Characters that hide, or turn text around, are made visible in addresses. */
export const HostileNames: Story = {
  loaders: [
    async () => ({
      table: {
        rows: (await mixed()).rows.slice(0, 3).map((row, place) => ({
          ...row,
          name: ['Ama \u202Egnp.exe', '<img src=x onerror=alert(1)>', '\u200Bhidden'][place] ?? '',
          address:
            ['ama\u202E@example.org', 'ama\u200B@example.org', '"<b>"@example.org'][place] ?? '',
          detail: '<script>alert(1)</script> 550 refused',
        })),
      },
    }),
  ],
};

export const Loading: Story = {
  args: { phase: 'loading' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Loading recipients…')).toBeVisible());
  },
};

export const Empty: Story = {
  args: { refreshedAt: '2026-11-23T12:08:00.000Z', message: { title: 'Draft without recipients' } },
};

export const NothingMatches: Story = {
  loaders: [mixedTable],
  args: { defaultFilter: { statuses: ['failed'], channels: ['sms'], search: 'zz' } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear search and filters' }));
    await waitFor(() => expect(canvas.getAllByRole('rowheader').length).toBeGreaterThan(10));
  },
};

export const Failed: Story = {
  args: { phase: 'failed', problem: { kind: 'http', status: 500 }, onRefresh: () => {} },
};

export const FailedWithOldRows: Story = {
  loaders: [mixedTable],
  args: {
    ...REFRESHED,
    phase: 'failed',
    problem: { kind: 'network' },
    nextTryAt: '2026-11-23T12:09:12.000Z',
    onRefresh: () => {},
  },
};

/** Three rows that the backend sent could not be read. The others stay. */
export const Partial: Story = { loaders: [mixedTable], args: { ...REFRESHED, unreadableCount: 3 } };

export const Paused: Story = {
  loaders: [mixedTable],
  args: { ...REFRESHED, paused: true, waitingCount: 12, onPausedChange: () => {} },
};

/** The backend holds more than the page. */
export const MoreToLoad: Story = {
  loaders: [
    async () => {
      const { message, rows, openCount } = await mixed();
      return { table: { message, rows: rows.slice(0, 20), counts: message.counts, openCount } };
    },
  ],
  args: { ...REFRESHED, hasMore: true, onLoadMore: () => {} },
};

/** Ten thousand rows in the page: only those near the viewport are drawn. */
export const TenThousand: Story = {
  loaders: [
    async () => {
      const { message, rows } = await snapshotOf('tenThousand', 30);
      // The snapshot is one page of the backend; ids keep the copies apart.
      const many = Array.from({ length: 10 }, (_, copy) =>
        rows.map((row) => ({ ...row, id: `${row.id}-${copy}` })),
      );
      return { table: { message, rows: many.flat() } };
    },
  ],
  tags: ['!autodocs'],
};
