import { expect, it } from 'vitest';
import { readWebhook } from '../../src/providers/index.ts';
import { CODE_CASES } from './codes/index.ts';

it.each(CODE_CASES)(
  'reads code $code of $provider as $status, $finality, $reason, and holds it against no address',
  ({ provider, code, body, status, finality, reason }) => {
    const { events, suppressions } = readWebhook(provider, body);
    expect(events).toMatchObject([{ status, finality }]);
    expect(events[0]?.reason).toBe(reason);
    expect([events[0]?.code, events[0]?.detail]).toContain(code);
    expect(suppressions).toEqual([]);
  },
);
