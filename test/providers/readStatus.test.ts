import { expect, it } from 'vitest';
import { readStatus, UnknownProviderError } from '../../src/providers/index.ts';

it.each([
  ['twilio', 'undelivered', 30003, 'failed', 'recipient_unavailable'],
  ['twilio', 'undelivered', '30036', 'timed_out', 'expired'],
  ['twilio', 'DELIVERED', '0', 'delivered', undefined],
  ['twilio', 'canceled', null, 'failed', 'cancelled'],
  ['sendgrid', 'bounce bounce', '5.1.1', 'failed', 'recipient_not_found'],
  ['sendgrid', 'bounce blocked', 'Reputation', 'failed', 'sender_rejected'],
  ['sendgrid', 'deferred', '4.2.2', 'sent', 'mailbox_full'],
  ['azure-sms', 'Failed', 5002, 'sent', undefined],
  ['bandwidth', 'message-failed', 9902, 'timed_out', undefined],
  ['sendgrid', 'deferred', '4.4.7', 'sent', undefined],
  ['ses', 'Bounce Permanent/NoEmail', undefined, 'failed', 'recipient_not_found'],
  ['ses', 'Bounce Permanent/General', '5.4.7', 'timed_out', 'expired'],
] as const)('reads %s "%s" with code %s', (provider, status, code, expected, reason) => {
  const reading = readStatus(provider, { status, code });
  expect(reading.status).toBe(expected);
  expect(reading.reason).toBe(reason);
  expect(reading).not.toHaveProperty('unknownCause');
});

it('keeps a value that it does not know', () => {
  expect(readStatus('twilio', { status: 'teleported', code: 7 })).toEqual({
    status: 'unknown',
    finality: 'open',
    unknownCause: 'not_recognised',
    code: 'teleported',
  });
});

it('takes nothing for an answer where nothing was stored, or nothing about a delivery', () => {
  const nothing = { status: 'unknown', finality: 'open', unknownCause: 'not_reported_yet' };
  expect(readStatus('twilio', { status: '' })).toEqual(nothing);
  expect(readStatus('sendgrid', { status: 'group_unsubscribe' })).toEqual(nothing);
});

it('says what a delivery was concluded from', () => {
  expect(readStatus('sendgrid', { status: 'spamreport' }).evidence).toBe('spam_report');
});

it('throws for a provider that it does not have', () => {
  expect(() => readStatus('pigeon', { status: 'x' })).toThrow(UnknownProviderError);
});
