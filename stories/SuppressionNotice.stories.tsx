import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Suppression, SuppressionVia } from '../src/core/index.js';
import { StatusBadge, SuppressionNotice, type SuppressionNoticeProps } from '../src/index.js';
import { snapshotOf } from './rows.js';
import { OneSuppression, SeveralSuppressions } from './shapes.js';

const meta = {
  title: 'Components/SuppressionNotice',
  parameters: {
    now: '2026-11-23T12:10:00Z',
    shapes: [OneSuppression, SeveralSuppressions],
  },
  component: SuppressionNotice,
  // Docgen cannot read `readonly`.
  argTypes: { suppressions: { table: { type: { summary: 'readonly Suppression[]' } } } },
  render: (args, { loaded }) => (
    <div style={{ maxInlineSize: '40rem' }}>
      <SuppressionNotice {...({ ...args, ...loaded.notice } as SuppressionNoticeProps)} />
    </div>
  ),
  args: { suppressions: [], onLift: () => Promise.resolve() },
} satisfies Meta<typeof SuppressionNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

async function everyBlock(): Promise<readonly Suppression[]> {
  const { rows } = await snapshotOf('bouncesAndBlocks', 60);
  return rows.flatMap(({ suppression }) => suppression ?? []);
}

async function blockedBy(via: SuppressionVia) {
  const suppression = (await everyBlock()).find((block) => block.via === via);
  return { notice: { suppression, suppressions: undefined } };
}

/** An email came back: may be lifted. */
export const Default: Story = { loaders: [() => blockedBy('bounce')] };

/** Reported as spam: nobody here may lift it. */
export const SpamReport: Story = { loaders: [() => blockedBy('spam_report')] };

/** An opt-out is a choice, and never worded like a spam report. */
export const Unsubscribed: Story = { loaders: [() => blockedBy('unsubscribe')] };

/** The address may be fine. */
export const RefusedByProvider: Story = { loaders: [() => blockedBy('provider_refusal')] };

/** A page that cannot lift says that it can be done elsewhere. */
export const WithoutLift: Story = {
  loaders: [() => blockedBy('bounce')],
  args: { onLift: undefined },
};

/** Asks first. The safe answer has the focus. */
export const AsksFirst: Story = {
  loaders: [() => blockedBy('bounce')],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Lift the block/ }));
    const dialog = await within(document.body).findByRole('dialog');
    await expect(within(dialog).getByRole('button', { name: 'Keep blocked' })).toHaveFocus();
  },
};

/** No answer: the address stays blocked, and the notice says so. */
export const LiftFailed: Story = {
  loaders: [() => blockedBy('bounce')],
  args: { onLift: () => Promise.reject(new Error('no answer')) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Lift the block/ }));
    const dialog = await within(document.body).findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Lift the block' }));
    await waitFor(() =>
      expect(canvas.getByText(/could not be lifted/, { ignore: '[role="status"]' })).toBeVisible(),
    );
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** Beside a badge: a mark that opens the answers. */
export const Compact: Story = {
  loaders: [() => blockedBy('bounce')],
  render: (args, { loaded }) => (
    <div style={{ display: 'flex', alignItems: 'center', gap: '0.75rem' }}>
      <StatusBadge status="failed" />
      <SuppressionNotice
        {...({ ...args, ...loaded.notice, variant: 'compact' } as SuppressionNoticeProps)}
      />
    </div>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Address blocked/ }));
    await waitFor(() => expect(canvas.getByText('What to do instead')).toBeVisible());
  },
};

/** Several of one message: a line for each cause, complaints first. */
export const SeveralInAMessage: Story = {
  loaders: [async () => ({ notice: { suppressions: await everyBlock() } })],
};

/** Before a send: who will not get it, and why. */
export const BeforeASend: Story = {
  loaders: [async () => ({ notice: { suppressions: await everyBlock(), moment: 'before_send' } })],
};

export const NobodyBlocked: Story = {};
