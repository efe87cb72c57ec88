import { expect, it } from 'vitest';
import { type ProviderName, readWebhook } from '../../src/providers/index.ts';

const SHAPELESS = `[${Array(60_000).fill('{}').join(',')}]`;

/** The best of some, because the machine has other things to do as well. */
function costOf(provider: ProviderName): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    readWebhook(provider, SHAPELESS);
    return performance.now() - start;
  });
  return Math.min(...times);
}

it.each<ProviderName>(['postmark', 'resend', 'mailgun', 'bandwidth', 'sendgrid'])(
  'spends on records of %s that have no shape about what it costs to find that out',
  (provider) => {
    expect(costOf(provider) / costOf('ses')).toBeLessThan(5);
  },
);
