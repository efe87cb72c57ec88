import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DELIVERY_STATUSES } from '../src/core/index.js';
import { StatusBadge } from '../src/index.js';

const meta = {
  title: 'Components/StatusBadge',
  component: StatusBadge,
  args: { status: 'delivered', channel: 'email' },
} satisfies Meta<typeof StatusBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** All six, in the order of a message's life. */
export const EveryStatus: Story = {
  render: (args) => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem' }}>
      {DELIVERY_STATUSES.map((status) => (
        <StatusBadge key={status} {...args} status={status} />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const name of ['Pending', 'Sent', 'Delivered', 'Failed', 'Timed out', 'No status']) {
      await expect(canvas.getByText(new RegExp(name.slice(1), 'i'))).toBeVisible();
    }
  },
};

/** In a sentence it keeps the line's height. */
export const InASentence: Story = {
  render: (args) => (
    <p style={{ margin: 0 }}>
      The message to the depot is <StatusBadge {...args} status="timed_out" /> since noon.
    </p>
  ),
};

/** In a column a host takes the box away with custom properties, as the kit's own table does. */
export const Bare: Story = {
  render: (args) => (
    <div
      style={{ '--mds-badge-pad': 0, '--mds-badge-line': 0, '--mds-badge-bg': 'none' } as object}
    >
      <StatusBadge {...args} status="failed" />
    </div>
  ),
};
