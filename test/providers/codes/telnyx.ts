import { codesOf } from './codesOf.ts';

/** Error codes as Telnyx documents them, and the cause that each states; those of an expiry have payloads of their own. */
export const TELNYX = codesOf(
  'telnyx',
  (code) => ({
    data: {
      payload: {
        errors: [{ code }],
        to: [{ phone_number: '+12025550142', status: 'delivery_failed' }],
      },
    },
  }),
  { status: 'failed', finality: 'soft' },
  [
    ['40001', 'unsupported_destination'],
    ['40002', 'content_rejected'],
    ['40003', 'sender_rejected'],
    ['40004', undefined],
    ['40006', 'service_error'],
    ['40007', 'service_error'],
    ['40008', undefined],
    ['40009', 'content_rejected'],
    ['40010', 'sender_rejected'],
    ['40011', 'service_error'],
    ['40012', 'invalid_address'],
    ['40013', 'sender_rejected'],
    ['40015', 'content_rejected'],
    ['40300', 'opted_out'],
    ['49999', undefined],
  ],
);
