import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { LiveBackend } from '../../.storybook/LiveBackend.js';
import type { BackendOptions, ScenarioName } from '../../mocks/index.js';
import {
  MessageHistoryTable,
  RecipientStatusTable,
  StatusLegend,
  SuppressionNotice,
} from '../../src/index.js';
import {
  useMessageHistoryTable,
  useRecipientStatusTable,
  useSuppressionNotice,
} from '../../src/query/index.js';

/** Half a minute of the simulated send in every second. */
const BRISK: BackendOptions = { clock: { speed: 30 } };

interface PageArgs {
  scenario: ScenarioName;
  options?: BackendOptions;
}

const meta = {
  title: 'Scenarios/Whole page',
  args: { scenario: 'mixedSend', options: BRISK },
  render: ({ scenario, options }) => (
    <LiveBackend scenario={scenario} pollMs={1000} {...(options && { options })}>
      {(backend) => <MessagePage messageId={backend.messageIds()[0] ?? ''} />}
    </LiveBackend>
  ),
} satisfies Meta<PageArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

function MessagePage({ messageId, children }: { messageId: string; children?: ReactNode }) {
  return (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <RecipientStatusTable {...useRecipientStatusTable({ messageId })} />
      <Blocked messageId={messageId} />
      {children}
    </div>
  );
}

function Blocked({ messageId }: { messageId: string }) {
  const notice = useSuppressionNotice({ messageId });
  return notice.suppressions.length > 0 ? <SuppressionNotice {...notice} /> : null;
}

/** Whose row says which status. */
function statusesIn(rows: readonly HTMLElement[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const name = within(row).queryByRole('rowheader')?.textContent;
      const status = within(row).queryByText(
        /^(Pending|Sent|Delivered|Failed|Timed out|No status)$/,
      )?.textContent;
      return name && status ? [[name, status] as const] : [];
    }),
  );
}

/** A send to email and SMS that moves while you watch. */
export const MixedSend: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('rowheader').length).toBeGreaterThan(10), {
      timeout: 10_000,
    });
    const before = statusesIn(canvas.getAllByRole('row'));
    const moved = () =>
      [...statusesIn(canvas.getAllByRole('row'))].filter(
        ([name, status]) => before.has(name) && before.get(name) !== status,
      );
    await waitFor(() => expect(moved()).not.toEqual([]), { timeout: 10_000 });
    const pill = (name: RegExp) => canvas.getByRole('button', { name });
    const pressed = (name: RegExp) => expect(pill(name)).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(pill(/^Delivered/));
    await waitFor(() => pressed(/^Delivered/));
    // Who opens the story meets the whole page, and no control that somebody seems to have left.
    await userEvent.click(pill(/^All/));
    await waitFor(() => pressed(/^All/));
    pill(/^All/).blur();
  },
};

export const EverythingDelivered: Story = { args: { scenario: 'everythingDelivered' } };

/** Nobody reports. When the window has passed, the page says so, and does not claim a failure. */
export const Outage: Story = { args: { scenario: 'outage' } };

/** The route sends no receipts: an honest blank. */
export const RouteWithoutReceipts: Story = { args: { scenario: 'routeWithoutReceipts' } };

/** Bounces, complaints, opt-outs and blocks. */
export const BouncesAndBlocks: Story = { args: { scenario: 'bouncesAndBlocks' } };

/** Reports come late, twice, out of order, and contradict each other. */
export const LateAndContradictory: Story = { args: { scenario: 'lateAndContradictory' } };

export const OneRecipient: Story = { args: { scenario: 'oneRecipient' } };

export const Nobody: Story = { args: { scenario: 'nobody' } };

export const TenThousandRecipients: Story = { args: { scenario: 'tenThousand' } };

/** One row in five is not a row. It costs itself alone, and is counted. */
export const MalformedRows: Story = {
  args: { options: { ...BRISK, faults: ['malformed'] } },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(/could not be read/)).toBeVisible(), {
      timeout: 10_000,
    });
  },
};

/** The backend answers with an error from the start. */
export const ServerError: Story = {
  args: { options: { ...BRISK, faults: ['serverError'] } },
  play: async ({ canvas }) => {
    await waitFor(
      () => expect(canvas.getByText('The recipients could not be loaded.')).toBeVisible(),
      {
        timeout: 10_000,
      },
    );
  },
};

/** Neither stream nor polls answer after the first page: the rows stay, and the page says when it tries again. */
export const PollsFail: Story = {
  args: { options: { ...BRISK, faults: [{ kind: 'serverError', calls: ['stream', 'changes'] }] } },
  play: async ({ canvas }) => {
    const soon = { timeout: 10_000 };
    await waitFor(() => expect(canvas.getByText('Could not refresh.')).toBeVisible(), soon);
    await expect(canvas.getByRole('button', { name: 'Try now' })).toBeVisible();
    await expect(canvas.getAllByRole('rowheader').length).toBeGreaterThan(10);
  },
};

/** The message history report: messages, and the recipients of the one that was opened. */
export const MessageHistory: Story = {
  args: { scenario: 'history' },
  render: ({ scenario, options }) => (
    <LiveBackend scenario={scenario} pollMs={1000} {...(options && { options })}>
      <History />
    </LiveBackend>
  ),
  play: async ({ canvas }) => {
    const title = await canvas.findByRole(
      'button',
      { name: 'Payslip for October is ready' },
      { timeout: 10_000 },
    );
    await userEvent.click(title);
    await waitFor(() => expect(canvas.getByRole('searchbox')).toBeVisible(), { timeout: 10_000 });
  },
};

function History() {
  const [messageId, open] = useState<string>();
  return (
    <main style={{ display: 'grid', gap: '2rem' }}>
      <MessageHistoryTable
        {...useMessageHistoryTable()}
        onOpenMessage={({ message }) => open(message.id)}
      />
      {messageId && (
        <MessagePage key={messageId} messageId={messageId}>
          <StatusLegend />
        </MessagePage>
      )}
    </main>
  );
}
