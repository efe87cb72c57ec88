import { expect, it } from 'vitest';
import { readTelnyx } from '../../src/providers/index.ts';

/** Error codes as Telnyx documents them, and the cause that each states; those of an expiry have payloads of their own. */
const CODES = [
  ['40001', 'unsupported_destination'],
  ['40002', 'content_rejected'],
  ['40003', 'sender_rejected'],
  ['40004', undefined],
  ['40006', 'service_error'],
  ['40007', 'service_error'],
  ['40008', undefined],
  ['40009', 'content_rejected'],
  ['40011', 'service_error'],
  ['40012', 'invalid_address'],
  ['40013', 'sender_rejected'],
  ['40015', 'content_rejected'],
  ['40300', 'opted_out'],
  ['40010', undefined],
] as const;

it.each(CODES)('reads error %s as %s', (code, reason) => {
  const { events } = readTelnyx({
    data: {
      payload: {
        errors: [{ code }],
        to: [{ phone_number: '+12025550142', status: 'delivery_failed' }],
      },
    },
  });
  expect(events).toMatchObject([{ status: 'failed', finality: 'soft', code }]);
  expect(events[0]?.reason).toBe(reason);
});
