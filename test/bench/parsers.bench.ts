import { globSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import type * as Providers from '../../src/providers/index.ts';
import { published } from './published.ts';
import { ratio } from './ratio.ts';

const { PROVIDERS, readWebhook } = await published<typeof Providers>('providers');

/** The documented payloads of a provider, each as it stands on the wire. */
function bodiesOf(provider: string): readonly string[] {
  return globSync(`mocks/payloads/${provider}/*.json`).map((file) => {
    const { body } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof body === 'string' ? body : JSON.stringify(body);
  });
}

/** What no reader of a body can do without: to parse it. */
function parse(body: string): unknown {
  return /^[[{]/.test(body) ? JSON.parse(body) : [...new URLSearchParams(body)];
}

for (const provider of PROVIDERS) {
  it(provider, { timeout: 60_000 }, async ({ bench }) => {
    const bodies = bodiesOf(provider).filter(canBeParsed);
    const events = bodies.reduce((sum, body) => sum + readWebhook(provider, body).events.length, 0);
    const results = await bench.compare(
      bench('readWebhook', () => {
        for (const body of bodies) readWebhook(provider, body);
      }),
      bench('parsing alone', () => {
        for (const body of bodies) parse(body);
      }),
      { time: 200, warmupTime: 50 },
    );
    const read = results.get('readWebhook');
    const perSecond = Math.round((events / read.latency.p50) * 1000).toLocaleString('en');
    const times = ratio(read, results.get('parsing alone'));
    console.log(`${provider}: ${perSecond} events a second, ${times} × parsing alone`);
  });
}

function canBeParsed(body: string): boolean {
  try {
    return parse(body) !== undefined;
  } catch {
    return false;
  }
}
