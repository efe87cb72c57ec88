import { expect, it } from 'vitest';
import { readPlivo } from '../../src/providers/index.ts';

/** Error codes as Plivo documents them, and the cause that each states. */
const CODES = [
  ['10', 'content_rejected'],
  ['20', 'service_error'],
  ['30', 'content_rejected'],
  ['40', 'sender_rejected'],
  ['50', 'invalid_address'],
  ['60', 'service_error'],
  ['70', 'recipient_inactive'],
  ['80', 'recipient_unavailable'],
  ['90', 'service_error'],
  ['100', 'unsupported_destination'],
  ['110', 'message_too_large'],
  ['200', 'opted_out'],
  ['201', 'unsupported_destination'],
  ['1000', undefined],
  ['300', undefined],
] as const;

it.each(CODES)('reads error %s as %s', (code, reason) => {
  const { events } = readPlivo({ Status: 'undelivered', To: '12025550142', ErrorCode: code });
  expect(events).toMatchObject([{ status: 'failed', finality: 'soft', code }]);
  expect(events[0]?.reason).toBe(reason);
});

it.each(['0', '000'])('takes %s for no error', (code) => {
  const { events } = readPlivo({ Status: 'sent', To: '12025550142', ErrorCode: code });
  expect(events[0]).not.toHaveProperty('code');
});
