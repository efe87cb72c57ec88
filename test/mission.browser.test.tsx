import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, inject, it } from 'vitest';
import sesComplaint from '../mocks/payloads/ses/complaint-abuse.json' with { type: 'json' };
import sesDelivery from '../mocks/payloads/ses/delivery.json' with { type: 'json' };
import sesSend from '../mocks/payloads/ses/send.json' with { type: 'json' };
import sendgridBounce from '../mocks/payloads/sendgrid/bounce-hard.json' with { type: 'json' };
import sendgridProcessed from '../mocks/payloads/sendgrid/processed.json' with { type: 'json' };
import twilioDelivered from '../mocks/payloads/twilio/delivered.json' with { type: 'json' };
import twilioSent from '../mocks/payloads/twilio/sent.json' with { type: 'json' };
import twilioUndelivered from '../mocks/payloads/twilio/undelivered.json' with { type: 'json' };
import { createRestAdapter } from '../src/adapter/index.ts';
import { RecipientStatusTable } from '../src/index.ts';
import { DeliveryStatusProvider, useRecipientStatusTable } from '../src/query/index.ts';

const baseUrl = inject('mockApi');
let messages = 0;

function open() {
  messages += 1;
  const messageId = `mission-${messages}`;
  const post = async (provider: string, { body }: { body: unknown }) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const url = `${baseUrl}/webhooks/${provider}?message=${messageId}`;
    expect((await fetch(url, { method: 'POST', body: text })).status).toBe(202);
  };
  const show = () => {
    const adapter = createRestAdapter({ baseUrl, calls: 'all' });
    render(
      <QueryClientProvider client={new QueryClient()}>
        <DeliveryStatusProvider adapter={adapter} pollMs={100}>
          <Page messageId={messageId} />
        </DeliveryStatusProvider>
      </QueryClientProvider>,
    );
  };
  return { post, show };
}

function Page({ messageId }: { messageId: string }) {
  return <RecipientStatusTable {...useRecipientStatusTable({ messageId })} />;
}

/** What a person reads in a recipient's row. */
async function reads(address: string, ...words: readonly string[]) {
  await waitFor(
    () => {
      const row = screen.getByRole('row', { name: new RegExp(address.replace('+', '\\+')) });
      for (const word of words) expect(within(row).getByText(word)).toBeVisible();
    },
    { timeout: 5000 },
  );
}

afterEach(cleanup);

describe('a provider’s webhook reaches a badge in a page', () => {
  it('from Amazon SES: sent, delivered, then reported as spam', async () => {
    const { post, show } = open();
    await post('ses', sesSend);
    show();
    await reads('jane@example.com', 'Sent');
    await post('ses', sesDelivery);
    await reads('jane@example.com', 'Delivered');
  });

  it('from SendGrid: pending, then bounced and blocked', async () => {
    const { post, show } = open();
    await post('sendgrid', sendgridProcessed);
    show();
    await reads('jane@example.com', 'Pending');
    await post('sendgrid', sendgridBounce);
    await reads(
      'jane@example.com',
      'Failed',
      'The mail server has no such mailbox',
      'Address blocked',
    );
  });

  it('from Twilio: sent, given up, and delivered after all', async () => {
    const { post, show } = open();
    await post('twilio', twilioSent);
    show();
    await reads('+12025550142', 'Sent');
    await post('twilio', twilioUndelivered);
    await reads('+12025550142', 'Failed', 'The network could not reach the phone');
  });

  it('to the same end, shuffled and sent twice', async () => {
    const { post, show } = open();
    for (let time = 0; time < 2; time += 1) {
      await post('twilio', twilioDelivered);
      await post('ses', sesComplaint);
      await post('twilio', twilioUndelivered);
      await post('ses', sesDelivery);
      await post('twilio', twilioSent);
      await post('ses', sesSend);
    }
    show();
    await reads('+12025550142', 'Delivered');
    await reads(
      'jane@example.com',
      'Delivered',
      'Reported as spam after it was delivered',
      'Address blocked',
    );
  });
});
