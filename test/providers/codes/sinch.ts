import { codesOf } from './codesOf.ts';

/** Codes of delivery reports, and the cause that each states; 406 is no failure and has a payload of its own. */
export const SINCH = codesOf(
  'sinch',
  (code) => ({ recipient: '447700900142', status: 'Failed', code }),
  { status: 'failed', finality: 'soft' },
  [
    [402, 'unsupported_destination'],
    [403, 'service_error'],
    [404, 'service_error'],
    [405, 'configuration_error'],
    [407, 'cancelled'],
    [408, 'content_rejected'],
    [410, 'configuration_error'],
    [411, 'message_too_large'],
    [412, 'configuration_error'],
    [413, 'configuration_error'],
    [414, 'content_rejected'],
    [415, 'unsupported_destination'],
    [416, 'unsupported_destination'],
    [417, 'recipient_unavailable'],
    [418, 'content_rejected'],
    [409, undefined],
  ],
);
