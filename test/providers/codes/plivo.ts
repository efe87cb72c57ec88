import { codesOf } from './codesOf.ts';

/** Error codes as Plivo documents them, and the cause that each states. */
export const PLIVO = codesOf(
  'plivo',
  (code) => ({ Status: 'undelivered', To: '12025550142', ErrorCode: code }),
  { status: 'failed', finality: 'soft' },
  [
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
  ],
);
