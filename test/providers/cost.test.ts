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

it('copies once what the recipients of a message share', async () => {
  const grown = await growth((length) => {
    const body = JSON.stringify({
      notificationType: 'Delivery',
      delivery: { recipients: Array(length).fill('a@example.com') },
      mail: { messageId: 'm', tags: { many: Array(length).fill(1) } },
    });
    return () => readWebhook('ses', body);
  }, 10_000);
  expect(grown).toBeLessThan(40);
});
