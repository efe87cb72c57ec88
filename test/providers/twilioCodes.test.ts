import { expect, it } from 'vitest';
import { readTwilio } from '../../src/providers/index.ts';

/** Error codes as Twilio documents them, and the cause that each states. */
const CODES = [
  ['21211', 'invalid_address'],
  ['21214', 'recipient_unavailable'],
  ['21408', 'configuration_error'],
  ['21608', 'configuration_error'],
  ['21610', 'opted_out'],
  ['21611', 'service_error'],
  ['21612', 'unsupported_destination'],
  ['21614', 'unsupported_destination'],
  ['21617', 'message_too_large'],
  ['21635', 'unsupported_destination'],
  ['30001', 'service_error'],
  ['30002', 'configuration_error'],
  ['30003', 'recipient_unavailable'],
  ['30004', undefined],
  ['30005', 'recipient_not_found'],
  ['30006', 'unsupported_destination'],
  ['30007', 'content_rejected'],
  ['30008', undefined],
  ['30009', 'service_error'],
  ['30010', 'configuration_error'],
  ['30011', 'unsupported_destination'],
  ['30017', 'service_error'],
  ['30019', 'message_too_large'],
  ['30034', 'sender_rejected'],
  ['30042', 'sender_rejected'],
  ['30410', 'service_error'],
  ['30450', 'content_rejected'],
  ['30453', 'service_error'],
  ['63014', 'opted_out'],
  ['63016', 'configuration_error'],
  ['63024', 'recipient_not_found'],
  ['99999', undefined],
] as const;

it.each(CODES)('reads error %s as %s', (code, reason) => {
  const { events, suppressions } = readTwilio({
    MessageSid: 'SM1',
    MessageStatus: 'undelivered',
    To: '+12025550142',
    ErrorCode: code,
  });
  expect(events).toMatchObject([{ status: 'failed', finality: 'soft', code }]);
  expect(events[0]?.reason).toBe(reason);
  expect(suppressions).toEqual([]);
});

it('takes no code for a cause where nothing failed', () => {
  const { events } = readTwilio({
    MessageSid: 'SM1',
    MessageStatus: 'delivered',
    To: '+1',
    ErrorCode: '0',
  });
  expect(events[0]).not.toHaveProperty('code');
});

it('returns what the host wrote into the callback address', () => {
  const { events } = readTwilio('MessageStatus=sent&To=%2B1', { query: { ref: 'order-7' } });
  expect(events[0]?.metadata).toEqual({ ref: 'order-7' });
});
