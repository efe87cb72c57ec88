import type { Meta, StoryObj } from '@storybook/react-vite';
import { useDeferredValue, useState } from 'react';
import { expect } from 'storybook/test';
import { PROVIDERS, type ProviderName } from '../../src/providers/index.js';
import { FirstOf } from './FirstOf.js';
import { EVERY_LINE, linesOf, matching } from './lines.js';
import { PAGES } from './names.js';
import { VocabularyTable } from './VocabularyTable.js';
import './providers.css';

interface VocabularyArgs {
  /** Whose words are shown. */
  provider: ProviderName;
}

const meta = {
  title: 'Providers/Vocabularies',
  args: { provider: 'ses' },
  argTypes: { provider: { control: 'select', options: PROVIDERS } },
  tags: ['!autodocs'],
  render: ({ provider }) => <VocabularyPage provider={provider} />,
} satisfies Meta<VocabularyArgs>;

export default meta;
type Story = StoryObj<VocabularyArgs>;

/** Every word of every provider, searched as you type: a word, a status, a reason, `unverified`. */
export const AllProviders: Story = {
  render: () => <EveryVocabulary />,
};

export const Search: Story = {
  ...AllProviders,
  tags: ['!dev'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'twilio 30003');
    await expect(await canvas.findByText('1 word of 1 provider')).toBeVisible();
  },
};

export const Ses: Story = { name: 'Amazon SES', args: { provider: 'ses' } };
export const SendGrid: Story = { name: 'SendGrid', args: { provider: 'sendgrid' } };
export const Twilio: Story = { name: 'Twilio', args: { provider: 'twilio' } };
export const Mailgun: Story = { name: 'Mailgun', args: { provider: 'mailgun' } };
export const Postmark: Story = { name: 'Postmark', args: { provider: 'postmark' } };
export const Resend: Story = { name: 'Resend', args: { provider: 'resend' } };
export const Brevo: Story = { name: 'Brevo', args: { provider: 'brevo' } };
export const SparkPost: Story = { name: 'SparkPost', args: { provider: 'sparkpost' } };
export const Mailjet: Story = { name: 'Mailjet', args: { provider: 'mailjet' } };
export const Mandrill: Story = { name: 'Mandrill', args: { provider: 'mandrill' } };
export const MailerSend: Story = { name: 'MailerSend', args: { provider: 'mailersend' } };
export const AzureEmail: Story = {
  name: 'Azure Communication Services, email',
  args: { provider: 'azure-email' },
};
export const Postal: Story = { name: 'Postal', args: { provider: 'postal' } };
export const Mailtrap: Story = { name: 'Mailtrap', args: { provider: 'mailtrap' } };
export const ElasticEmail: Story = { name: 'Elastic Email', args: { provider: 'elastic-email' } };
export const Smtp2go: Story = { name: 'SMTP2GO', args: { provider: 'smtp2go' } };
export const UnisenderGo: Story = { name: 'UniSender Go', args: { provider: 'unisender-go' } };
export const Zeptomail: Story = { name: 'Zoho ZeptoMail', args: { provider: 'zeptomail' } };
export const Vonage: Story = { name: 'Vonage', args: { provider: 'vonage' } };
export const Sinch: Story = { name: 'Sinch', args: { provider: 'sinch' } };
export const MessageBird: Story = { name: 'MessageBird', args: { provider: 'messagebird' } };
export const Plivo: Story = { name: 'Plivo', args: { provider: 'plivo' } };
export const Telnyx: Story = { name: 'Telnyx', args: { provider: 'telnyx' } };
export const Bandwidth: Story = { name: 'Bandwidth', args: { provider: 'bandwidth' } };
export const AwsSnsSms: Story = { name: 'Amazon SNS, SMS', args: { provider: 'aws-sns-sms' } };
export const AwsSmsVoice: Story = {
  name: 'AWS End User Messaging SMS',
  args: { provider: 'aws-sms-voice' },
};
export const AzureSms: Story = {
  name: 'Azure Communication Services, SMS',
  args: { provider: 'azure-sms' },
};
export const Infobip: Story = { name: 'Infobip', args: { provider: 'infobip' } };
export const ClickSend: Story = { name: 'ClickSend', args: { provider: 'clicksend' } };
export const AfricasTalking: Story = {
  name: 'Africa’s Talking',
  args: { provider: 'africastalking' },
};
export const GovukNotify: Story = { name: 'GOV.UK Notify', args: { provider: 'govuk-notify' } };
export const Smpp: Story = { name: 'SMPP receipts', args: { provider: 'smpp' } };
export const Dsn: Story = { name: 'DSN and feedback reports', args: { provider: 'dsn' } };

function VocabularyPage({ provider }: VocabularyArgs) {
  const { title, see } = PAGES[provider];
  const lines = linesOf(provider);
  return (
    <div className="providers">
      <h1>{title}</h1>
      <p>
        What <code dir="ltr">readWebhook('{provider}', body)</code> reads, word for word: this table
        is the one that the parser uses. A word that is not in it becomes <em>No status</em>, and is
        kept. <a href={see}>{title}’s own page</a>
      </p>
      <VocabularyTable lines={lines} caption={`${lines.length} words of ${title}`} />
    </div>
  );
}

function EveryVocabulary() {
  const [search, setSearch] = useState('');
  const lines = matching(EVERY_LINE, useDeferredValue(search));
  const found = new Set(lines.map(({ provider }) => provider)).size;
  return (
    <div className="providers">
      <h1>All providers</h1>
      <label htmlFor="search">A word, a code, a status, a reason, a provider</label>
      <input
        id="search"
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <p role="status">
        {lines.length} {lines.length === 1 ? 'word' : 'words'} of {found}{' '}
        {found === 1 ? 'provider' : 'providers'}
      </p>
      <FirstOf all={lines} what="words">
        {(shown) => (
          <VocabularyTable lines={shown} caption="Words and what they are taken for" named />
        )}
      </FirstOf>
    </div>
  );
}
