import { expect, it } from 'vitest';
import { type ProviderName, readWebhook } from '../../src/providers/index.ts';
import { costRatio, growth } from '../support/costs.ts';

const SHAPELESS = `[${Array(60_000).fill('{}').join(',')}]`;

it.each<ProviderName>(['postmark', 'resend', 'mailgun', 'bandwidth', 'sendgrid'])(
  'spends on records of %s that have no shape about what it costs to find that out',
  async (provider) => {
    const ratio = await costRatio(
      () => readWebhook(provider, SHAPELESS),
      () => readWebhook('ses', SHAPELESS),
    );
    expect(ratio).toBeLessThan(5);
  },
);

const several = (length: number) => Array(length).fill('a@example.com');
const many = (length: number) => Array.from({ length }, (_, place) => [`k${place}`, 1]);

it.each<[ProviderName, (length: number) => object]>([
  [
    'ses',
    (length) => ({
      notificationType: 'Delivery',
      delivery: { recipients: several(length) },
      mail: { messageId: 'm', tags: Object.fromEntries(many(length)) },
    }),
  ],
  [
    'sinch',
    (length) => ({
      type: 'delivery_report_sms',
      ...Object.fromEntries(many(length)),
      statuses: [{ code: 0, status: 'Delivered', recipients: several(length) }],
    }),
  ],
])('copies once what the recipients of %s share', async (provider, document) => {
  const grown = await growth((length) => {
    const body = JSON.stringify(document(length));
    return () => readWebhook(provider, body);
  }, 10_000);
  expect(grown).toBeLessThan(40);
});
