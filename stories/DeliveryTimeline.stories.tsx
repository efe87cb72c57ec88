import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ScenarioName } from '../mocks/index.js';
import type { RecipientRow } from '../src/core/index.js';
import { DeliveryTimeline } from '../src/index.js';
import { after } from './rows.js';

const meta = {
  title: 'Components/DeliveryTimeline',
  parameters: { now: '2026-11-23T12:10:00Z' },
  component: DeliveryTimeline,
  // Docgen cannot read `readonly`.
  argTypes: { items: { table: { type: { summary: 'readonly TimelineItem[]' } } } },
  args: { items: [] },
  render: (args, { loaded }) => <DeliveryTimeline {...args} {...loaded.timeline} />,
} satisfies Meta<typeof DeliveryTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The timeline of the first recipient that fits, after an hour of simulated reports. */
function timelineOf(scenario: ScenarioName, fits: (row: RecipientRow) => boolean) {
  return after(60, scenario, async (adapter, messageId) => {
    const { rows } = await adapter.recipients({ messageId, limit: 1000 });
    const row = rows.find(fits);
    const answer = row && (await adapter.timeline?.({ messageId, recipientId: row.id }));
    return { timeline: { ...answer, channel: row?.channel } };
  });
}

export const Default: Story = {
  loaders: [() => timelineOf('mixedSend', ({ reason }) => reason === 'recipient_not_found')],
};

/** Bounced after it had been accepted: the later word is the truth. */
export const BouncedAfterDelivery: Story = {
  loaders: [
    () =>
      timelineOf(
        'lateAndContradictory',
        ({ status, channel }) => status === 'failed' && channel === 'email',
      ),
  ],
};

/** Reported as spam: that it was delivered is concluded from it. */
export const ReportedAsSpam: Story = {
  loaders: [
    () => timelineOf('bouncesAndBlocks', ({ suppression }) => suppression?.via === 'spam_report'),
  ],
};

/** Twilio's callbacks carry no time, and one of them a status that nobody knows. */
export const NotRecognised: Story = {
  loaders: [() => timelineOf('mixedSend', ({ unknownCause }) => unknownCause === 'not_recognised')],
};

export const Nothing: Story = {};

export const Loading: Story = { args: { phase: 'loading' } };

export const NotLoaded: Story = {
  args: { phase: 'failed', problem: { kind: 'http', status: 503 }, onRefresh: () => {} },
};
