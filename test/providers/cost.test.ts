import { expect, it } from 'vitest';
import { type ProviderName, readWebhook } from '../../src/providers/index.ts';
import { costRatio } from '../support/costs.ts';

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
