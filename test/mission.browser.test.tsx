import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, inject, it } from 'vitest';
import sendgridBounce from '../mocks/payloads/sendgrid/bounce-hard.json' with { type: 'json' };
import sendgridDeferred from '../mocks/payloads/sendgrid/deferred.json' with { type: 'json' };
import sendgridProcessed from '../mocks/payloads/sendgrid/processed.json' with { type: 'json' };
import sesComplaint from '../mocks/payloads/ses/complaint-abuse.json' with { type: 'json' };
import sesDelivery from '../mocks/payloads/ses/delivery.json' with { type: 'json' };
import sesSend from '../mocks/payloads/ses/send.json' with { type: 'json' };
import twilioDelivered from '../mocks/payloads/twilio/delivered.json' with { type: 'json' };
import twilioSent from '../mocks/payloads/twilio/sent.json' with { type: 'json' };
import twilioUndelivered from '../mocks/payloads/twilio/undelivered.json' with { type: 'json' };
import { createRestAdapter } from '../src/adapter/index.ts';
import { RecipientStatusTable } from '../src/index.ts';
import { DeliveryStatusProvider, useRecipientStatusTable } from '../src/query/index.ts';

const baseUrl = inject('mockApi');
const POLL_MS = 500;
/** To ask, to answer and to draw, on a machine that is busy. */
const PATIENCE_MS = 2000;

/** Payloads follow the providers' documents, so all of them speak of the same two people. */
const DOCUMENTED = /jane@example\.com|(?:\+|%2B)12025550142/g;
const run = crypto.randomUUID().slice(0, 8);
let people = 0;

/** Somebody whom no other test knows: the backend remembers every address. */
function somebody(by: 'email' | 'sms'): string {
  people += 1;
  return by === 'email' ? `jane-${run}-${people}@example.com` : `+12025550${100 + people}`;
}

interface Payload {
  readonly body: unknown;
}

/** A message of its own: takes webhooks, and is opened in a page that polls. */
function newMessage() {
  const messageId = `mission-${run}-${people}`;
  return {
    post: async (provider: string, { body }: Payload, about: string) => {
      const form = typeof body === 'string';
      const text = form ? body : JSON.stringify(body);
      const written = form ? encodeURIComponent(about) : about;
      const url = `${baseUrl}/webhooks/${provider}?message=${messageId}`;
      const request = { method: 'POST', body: text.replaceAll(DOCUMENTED, written) };
      expect((await fetch(url, request)).status).toBe(202);
    },
    open: () => {
      const adapter = createRestAdapter({ baseUrl, calls: ['changes'] });
      render(
        <QueryClientProvider client={new QueryClient()}>
          <DeliveryStatusProvider adapter={adapter} pollMs={POLL_MS}>
            <Page messageId={messageId} />
          </DeliveryStatusProvider>
        </QueryClientProvider>,
      );
    },
  };
}

function Page({ messageId }: { messageId: string }) {
  return <RecipientStatusTable {...useRecipientStatusTable({ messageId })} />;
}

function rowOf(address: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(address.replace('+', '\\+')) });
}

/** What a person reads in a recipient's row, one poll after it became true. */
async function reads(address: string, ...words: readonly string[]) {
  await waitFor(
    () => {
      for (const word of words) expect(within(rowOf(address)).getByText(word)).toBeVisible();
    },
    { timeout: POLL_MS + PATIENCE_MS },
  );
}

afterEach(cleanup);

describe('a provider’s webhook reaches a badge in an open page', () => {
  it('from Amazon SES: sent, delivered, then reported as spam', async () => {
    const [jane, other] = [somebody('email'), somebody('sms')];
    const { post, open } = newMessage();
    await post('twilio', twilioSent, other);
    await post('ses', sesSend, jane);
    open();
    await reads(jane, 'Sent');
    await post('ses', sesDelivery, jane);
    await reads(jane, 'Delivered');
    expect(within(rowOf(jane)).queryByText('Address blocked')).toBeNull();
    await post('ses', sesComplaint, jane);
    await reads(jane, 'Delivered', 'Reported as spam after it was delivered', 'Address blocked');
  });

  it('from SendGrid: pending, deferred, then bounced and blocked', async () => {
    const [jane, other] = [somebody('email'), somebody('sms')];
    const { post, open } = newMessage();
    await post('twilio', twilioSent, other);
    await post('sendgrid', sendgridProcessed, jane);
    open();
    await reads(jane, 'Pending');
    await post('sendgrid', sendgridDeferred, jane);
    await reads(jane, 'Sent', 'The mailbox is full; the provider keeps trying');
    await post('sendgrid', sendgridBounce, jane);
    await reads(jane, 'Failed', 'The mail server has no such mailbox', 'Address blocked');
  });

  it('from Twilio: sent, given up, and delivered after all', async () => {
    const [jane, other] = [somebody('sms'), somebody('sms')];
    const { post, open } = newMessage();
    await post('twilio', twilioSent, other);
    await post('twilio', twilioSent, jane);
    open();
    await reads(jane, 'Sent');
    await post('twilio', twilioUndelivered, jane);
    await reads(jane, 'Failed', 'The network could not reach the phone');
    await post('twilio', twilioDelivered, jane);
    await reads(jane, 'Delivered');
  });

  it('of a settled message when the page gets the focus, and not before', async () => {
    const jane = somebody('email');
    const { post, open } = newMessage();
    await post('ses', sesDelivery, jane);
    open();
    await reads(jane, 'Delivered');
    await post('ses', sesComplaint, jane);
    await new Promise((done) => setTimeout(done, 3 * POLL_MS));
    expect(within(rowOf(jane)).queryByText('Address blocked')).toBeNull();
    window.dispatchEvent(new Event('visibilitychange'));
    await reads(jane, 'Delivered', 'Reported as spam after it was delivered', 'Address blocked');
  });
});

describe('webhooks of three providers, shuffled and repeated', () => {
  it.each([20_261_123, 20_261_124, 20_261_125])('come to the same end (seed %i)', async (seed) => {
    const [amy, ben, cleo] = [somebody('email'), somebody('email'), somebody('sms')];
    const { post, open } = newMessage();
    const posts: readonly (readonly [provider: string, payload: Payload, about: string])[] = [
      ['ses', sesSend, amy],
      ['ses', sesDelivery, amy],
      ['ses', sesComplaint, amy],
      ['sendgrid', sendgridProcessed, ben],
      ['sendgrid', sendgridDeferred, ben],
      ['sendgrid', sendgridBounce, ben],
      ['twilio', twilioSent, cleo],
      ['twilio', twilioUndelivered, cleo],
      ['twilio', twilioDelivered, cleo],
    ];
    const webhooks = shuffled([...posts, ...posts, ...posts], seed);
    // Opened when each of the three is known; most of the reports come while it is open.
    const known = [amy, ben, cleo].map((one) => webhooks.findIndex(([, , about]) => about === one));
    const opensAt = Math.max(...known);
    for (const [place, webhook] of webhooks.entries()) {
      await post(...webhook);
      if (place === opensAt) open();
    }
    window.dispatchEvent(new Event('visibilitychange'));
    await reads(amy, 'Delivered', 'Reported as spam after it was delivered', 'Address blocked');
    await reads(ben, 'Failed', 'The mail server has no such mailbox', 'Address blocked');
    await reads(cleo, 'Delivered');
    expect(within(rowOf(cleo)).queryByText('Failed')).toBeNull();
    expect(screen.getByText('3 of 3 settled.')).toBeVisible();
  });
});

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return items
    .map((item) => ({ item, place: next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
