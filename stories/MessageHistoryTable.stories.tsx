import type { Meta, StoryObj } from '@storybook/react-vite';
import { MessageHistoryTable } from '../src/index.js';
import { after } from './rows.js';

const meta = {
  title: 'Components/MessageHistoryTable',
  parameters: { now: '2026-11-23T12:10:00Z' },
  component: MessageHistoryTable,
  // Docgen cannot read `readonly`.
  argTypes: { messages: { table: { type: { summary: 'readonly MessageSummary[]' } } } },
  args: { messages: [] },
  render: (args, { loaded }) => <MessageHistoryTable {...args} {...loaded.table} />,
} satisfies Meta<typeof MessageHistoryTable>;

export default meta;
type Story = StoryObj<typeof meta>;

async function history() {
  return { table: await after(2, 'history', async (adapter) => adapter.messages?.({})) };
}

const REFRESHED = { refreshedAt: '2026-11-23T12:02:00.000Z' };

export const Default: Story = {
  loaders: [history],
  args: { ...REFRESHED, onOpenMessage: () => {} },
};

/** Titles as links, where the host has an address for each message. */
export const WithLinks: Story = {
  loaders: [history],
  args: { ...REFRESHED, hrefOf: ({ id }) => `#${id}` },
};

export const MoreToLoad: Story = {
  loaders: [history],
  args: { ...REFRESHED, totalCount: 212, hasMore: true, onLoadMore: () => {} },
};

export const Loading: Story = { args: { phase: 'loading' } };

export const Empty: Story = { args: REFRESHED };

export const Failed: Story = {
  args: { phase: 'failed', problem: { kind: 'network' }, onRefresh: () => {} },
};
