import { expect, it } from 'vitest';
import { readStatus, UnknownProviderError } from '../../src/providers/index.ts';
import { NO_NEWS, STORED_STATUSES } from './storedStatuses.ts';

it.each(STORED_STATUSES)(
  'reads %s "%s" with code %s as %s, %s, %s',
  (provider, status, code, ...expected) => {
    const told = readStatus(provider, { status, code });
    expect([told.status, told.finality, told.reason]).toEqual(expected);
    expect(told).not.toHaveProperty('unknownCause');
  },
);

it('keeps a value that it does not know', () => {
  expect(readStatus('twilio', { status: 'teleported', code: 7 })).toEqual({
    status: 'unknown',
    finality: 'open',
    unknownCause: 'not_recognised',
    code: 'teleported',
  });
});

const NOTHING = { status: 'unknown', finality: 'open', unknownCause: 'not_reported_yet' };

it('takes nothing for an answer where nothing was stored', () => {
  expect(readStatus('twilio', { status: '' })).toEqual(NOTHING);
});

it.each(NO_NEWS)('takes %s "%s" for no news of a delivery', (provider, status) => {
  expect(readStatus(provider, { status })).toEqual(NOTHING);
});

it('says what a delivery was concluded from', () => {
  expect(readStatus('sendgrid', { status: 'spamreport' }).evidence).toBe('spam_report');
});

it('throws for a provider that it does not have', () => {
  expect(() => readStatus('pigeon', { status: 'x' })).toThrow(UnknownProviderError);
});
