import type { Meta, StoryObj } from '@storybook/react-vite';
import { createBackend } from '../mocks/index.js';
import { createRestAdapter } from '../src/adapter/index.js';
import { MessageHistoryTable } from '../src/index.js';

const meta = {
  title: 'Components/MessageHistoryTable',
  parameters: { now: '2026-11-23T12:10:00Z' },
  component: MessageHistoryTable,
  args: { messages: [] },
  render: (args, { loaded }) => <MessageHistoryTable {...args} {...loaded.table} />,
} satisfies Meta<typeof MessageHistoryTable>;

export default meta;
type Story = StoryObj<typeof meta>;

async function history() {
  const backend = createBackend('history', { clock: 'manual', now: '2026-11-23T12:00:00Z' });
  try {
    await backend.clock.advance(120_000);
    const adapter = createRestAdapter({ ...backend, calls: 'all' });
    return { table: await adapter.messages?.({}) };
  } finally {
    backend.dispose();
  }
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
