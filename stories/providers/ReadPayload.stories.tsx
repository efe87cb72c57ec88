import type { Meta, StoryObj } from '@storybook/react-vite';
import { useDeferredValue, useId, useState } from 'react';
import { expect } from 'storybook/test';
import { asDocumented, exceptRefusals, type SuppressionPolicy } from '../../src/core/index.js';
import { DeliveryTimeline, RecipientStatusTable, SuppressionNotice } from '../../src/index.js';
import {
  PROVIDERS,
  type ProviderName,
  readWebhook,
  type WebhookResult,
} from '../../src/providers/index.js';
import { PAGES } from './names.js';
import { blockedUnder, rowsOf, timelineOf } from './reading.js';
import './providers.css';

interface PayloadArgs {
  provider: ProviderName;
  /** The body as it came: JSON, a form, several parts, or what stands behind the `?` of a receipt. */
  payload: string;
}

const BOUNCE = {
  notificationType: 'Bounce',
  mail: { messageId: 'm-1', destination: ['ama@example.org', 'mei@example.org'] },
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    timestamp: '2026-11-23T12:04:00.000Z',
    bouncedRecipients: [
      {
        emailAddress: 'ama@example.org',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      },
      {
        emailAddress: 'mei@example.org',
        action: 'failed',
        status: '5.7.1',
        diagnosticCode: 'smtp; 554 5.7.1 message content rejected as spam',
      },
    ],
  },
};

const meta = {
  title: 'Providers/Read a payload',
  args: { provider: 'ses', payload: JSON.stringify(BOUNCE, null, 2) },
  argTypes: { provider: { control: 'select', options: PROVIDERS } },
  tags: ['!autodocs'],
  render: (args) => <ReadPayload key={`${args.provider} ${args.payload}`} {...args} />,
} satisfies Meta<PayloadArgs>;

export default meta;
type Story = StoryObj<PayloadArgs>;

/** Paste what a provider sent. Nothing leaves this page, and nothing is stored. */
export const Paste: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('row', { name: /no such mailbox/ })).toBeVisible();
    const box = canvas.getByRole('textbox', { name: /payload/ });
    await userEvent.clear(box);
    await userEvent.paste('[[');
    await expect(await canvas.findByText('unreadable')).toBeVisible();
  },
};

function ReadPayload({ provider: first, payload: initial }: PayloadArgs) {
  const [provider, setProvider] = useState<ProviderName>(first);
  const [payload, setPayload] = useState(initial);
  const providerId = useId();
  const payloadId = useId();
  const result = readWebhook(provider, useDeferredValue(payload));
  return (
    <div className="providers">
      <h1>Read a payload</h1>
      <p>
        Paste what a provider sent and see what the kit makes of it. It is read in this page:
        nothing is sent, and nothing is stored.
      </p>
      <label htmlFor={providerId}>Provider</label>
      <select
        id={providerId}
        value={provider}
        onChange={({ target }) =>
          setProvider(PROVIDERS.find((name) => name === target.value) ?? first)
        }
      >
        {PROVIDERS.map((name) => (
          <option key={name} value={name}>
            {PAGES[name].title}
          </option>
        ))}
      </select>
      <label htmlFor={payloadId}>
        Its payload: JSON, a form, or what stands behind the ? of a receipt
      </label>
      <textarea
        id={payloadId}
        value={payload}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setPayload(target.value)}
      />
      <Reading result={result} />
    </div>
  );
}

function Reading({ result }: { result: WebhookResult }) {
  const { events, suppressions, problems, control } = result;
  return (
    <>
      <h2>What became of the message</h2>
      <RecipientStatusTable rows={rowsOf(events)} />
      <h2>Report by report</h2>
      <DeliveryTimeline items={timelineOf(events, suppressions)} />
      <h2>Who is not mailed again</h2>
      <Blocked name="asDocumented" policy={asDocumented} result={result} />
      <Blocked name="exceptRefusals" policy={exceptRefusals} result={result} />
      <h2>What could not be read</h2>
      {problems.length === 0 && <p>Nothing.</p>}
      <ul>
        {problems.map(({ code, where, raw }) => (
          <li key={`${code} ${where}`}>
            <code>{code}</code> {where} {raw !== undefined && <q>{raw}</q>}
          </li>
        ))}
      </ul>
      <h2>As data</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A keyboard has to be able to scroll it. */}
      <pre tabIndex={0}>{JSON.stringify({ events, suppressions, control }, null, 2)}</pre>
    </>
  );
}

function Blocked({
  name,
  policy,
  result: { suppressions },
}: {
  name: string;
  policy: SuppressionPolicy;
  result: WebhookResult;
}) {
  const blocked = blockedUnder(policy, suppressions);
  return (
    <>
      <h3>
        Under <code>{name}</code>
      </h3>
      {blocked.length === 0 ? (
        <p>Nobody.</p>
      ) : (
        <SuppressionNotice suppressions={blocked} headingLevel={4} />
      )}
    </>
  );
}
