import type { Meta, StoryObj } from '@storybook/react-vite';
import { useDeferredValue, useId, useState } from 'react';
import { expect } from 'storybook/test';
import { PROVIDERS, type ProviderName } from '../../src/providers/index.js';
import { PAGES } from './names.js';
import { PayloadReading } from './PayloadReading.js';
import './providers.css';

interface PayloadArgs {
  provider: ProviderName;
  /** The body as it came: JSON, a form, several parts, a whole mail, or what stands behind the `?` of a receipt. */
  payload: string;
  /** What stands behind the `?` of the address that was called, beside a body. */
  query: string;
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
  args: { provider: 'ses', payload: JSON.stringify(BOUNCE, null, 2), query: '' },
  argTypes: { provider: { control: 'select', options: PROVIDERS } },
  tags: ['!autodocs'],
  render: (args) => <ReadPayload key={`${args.provider} ${args.payload}`} {...args} />,
} satisfies Meta<PayloadArgs>;

export default meta;
type Story = StoryObj<PayloadArgs>;

/** Paste what a provider sent. Nothing leaves this page, and nothing is stored. */
export const Paste: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('row', { name: /no such mailbox/ })).toBeVisible();
  },
};

export const Unreadable: Story = {
  tags: ['!dev'],
  play: async ({ canvas, userEvent }) => {
    const box = canvas.getByRole('textbox', { name: /payload/ });
    await userEvent.clear(box);
    await userEvent.paste('[[');
    await expect(await canvas.findByText('unreadable')).toBeVisible();
    await expect(canvas.getByText('It says nothing of a message.')).toBeVisible();
  },
};

/** A receipt whose recipient stands in the address that was called. */
export const Query: Story = {
  tags: ['!dev'],
  args: { provider: 'smpp', payload: 'id:7 stat:DELIVRD err:000' },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('no_recipient')).toBeVisible();
    await userEvent.type(
      canvas.getByRole('textbox', { name: /behind the \? of the address/ }),
      'source_addr=12025550142',
    );
    await expect(await canvas.findByRole('row', { name: /12025550142/ })).toBeVisible();
  },
};

/** A text message is spoken of as one. */
export const TextMessage: Story = {
  tags: ['!dev'],
  args: {
    provider: 'twilio',
    payload: 'MessageSid=SM1&To=%2B4915550100&MessageStatus=undelivered&ErrorCode=30003',
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText(/phone/)).not.toHaveLength(0);
    await expect(canvas.queryByText(/mailbox/)).toBeNull();
  },
};

/** Who leaves one group is still mailed. */
export const GroupUnsubscribe: Story = {
  tags: ['!dev'],
  args: {
    provider: 'sendgrid',
    payload: JSON.stringify([
      { event: 'group_unsubscribe', email: 'ama@example.org', asm_group_id: 7, sg_event_id: 'e-1' },
    ]),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nobody.')).toBeVisible();
  },
};

/** More than a page can draw. */
export const ManyRecipients: Story = {
  tags: ['!dev'],
  args: { provider: 'sendgrid', payload: JSON.stringify(bounces(1200)) },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('The first 200 recipients are shown. There are 1,000 more.'),
    ).toBeVisible();
  },
};

export const ManyProblems: Story = {
  tags: ['!dev'],
  args: { provider: 'sendgrid', payload: `[${'{},'.repeat(1199)}{}]` },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('The first 200 problems are shown. There are 1,000 more.'),
    ).toBeVisible();
    await expect(canvas.getAllByText('unexpected_shape')).toHaveLength(200);
  },
};

function bounces(count: number) {
  return Array.from({ length: count }, (_, place) => ({
    event: 'bounce',
    email: `reader${place}@example.org`,
    timestamp: 1_795_435_440,
    sg_event_id: `e-${place}`,
    sg_message_id: 'm-1',
  }));
}

function ReadPayload({ provider: first, payload: initial, query: beside }: PayloadArgs) {
  const [provider, setProvider] = useState<ProviderName>(first);
  const [payload, setPayload] = useState(initial);
  const [query, setQuery] = useState(beside);
  const providerId = useId();
  const payloadId = useId();
  const queryId = useId();
  const settled = useDeferredValue(payload);
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
        Its payload: JSON, a form, a whole mail, or what stands behind the ? of a receipt
      </label>
      <textarea
        id={payloadId}
        dir="ltr"
        value={payload}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setPayload(target.value)}
      />
      <label htmlFor={queryId}>
        What stands behind the ? of the address, where it adds something
      </label>
      <input
        id={queryId}
        className="query"
        dir="ltr"
        value={query}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setQuery(target.value)}
      />
      <PayloadReading provider={provider} payload={settled} query={query} />
    </div>
  );
}
