import type { Meta, StoryObj } from '@storybook/react-vite';
import { countByStatus } from '../src/core/index.js';
import { StatusSummaryBar } from '../src/index.js';
import { snapshotOf } from './rows.js';

const meta = {
  title: 'Components/StatusSummaryBar',
  component: StatusSummaryBar,
  // Docgen does not look up the type of another type's field.
  argTypes: {
    phase: {
      options: ['loading', 'ready', 'failed'],
      control: { type: 'select' },
    },
  },
  args: { counts: countByStatus([]) },
  render: (args, { loaded }) => <StatusSummaryBar {...args} {...loaded.bar} />,
} satisfies Meta<typeof StatusSummaryBar>;

export default meta;
type Story = StoryObj<typeof meta>;

async function under(scenario: Parameters<typeof snapshotOf>[0], minutes: number) {
  const { message, openCount } = await snapshotOf(scenario, minutes);
  return { bar: { counts: message.counts, openCount } };
}

export const Default: Story = { loaders: [() => under('mixedSend', 4)] };

/** Nothing changes any more. */
export const Settled: Story = { loaders: [() => under('mixedSend', 20)] };

/** A backend that does not say what is open is not made to. */
export const WithoutOpenCount: Story = {
  loaders: [async () => ({ bar: { counts: (await snapshotOf('mixedSend', 4)).message.counts } })],
};

/** A thin bar over words, for lists. */
export const InARow: Story = { args: { variant: 'row' }, loaders: [() => under('mixedSend', 20)] };

/** One in ten thousand still shows. */
export const VeryUneven: Story = { loaders: [() => under('tenThousand', 60)] };

export const Nobody: Story = { loaders: [() => under('nobody', 1)] };
