import { codesOf } from './codesOf.ts';

/** Codes of delivery reports, and the cause that each states; 406 is no failure and has a payload of its own. */
const SMS = codesOf(
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

/** Codes of the Conversation API that state a cause, and one that states none. */
const CONVERSATION = codesOf('sinch', conversation, { status: 'failed', finality: 'soft' }, [
  ['INTERNAL_ERROR', 'service_error'],
  ['RATE_LIMITED', 'service_error'],
  ['CHANNEL_FAILURE', 'service_error'],
  ['RECIPIENT_INVALID_CHANNEL_IDENTITY', 'invalid_address'],
  ['RECIPIENT_NOT_OPTED_IN', 'opted_out'],
  ['OUTSIDE_ALLOWED_SENDING_WINDOW', 'configuration_error'],
  ['CHANNEL_BAD_CONFIGURATION', 'configuration_error'],
  ['CHANNEL_CONFIGURATION_MISSING', 'configuration_error'],
  ['MEDIA_NOT_REACHABLE', 'configuration_error'],
  ['TEMPLATE_NOT_FOUND', 'configuration_error'],
  ['TEMPLATE_INSUFFICIENT_PARAMETERS', 'configuration_error'],
  ['TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION', 'configuration_error'],
  ['BAD_REQUEST', 'configuration_error'],
  ['UNKNOWN_APP', 'configuration_error'],
  ['NO_PERMISSION', 'configuration_error'],
  ['INACTIVE_CREDENTIAL', 'configuration_error'],
  ['MEDIA_TYPE_UNSUPPORTED', 'content_rejected'],
  ['DELIVERY_REJECTED_DUE_TO_POLICY', 'content_rejected'],
  ['MEDIA_TOO_LARGE', 'message_too_large'],
  ['RECIPIENT_NOT_REACHABLE', undefined],
]);

const EXPIRED = codesOf('sinch', conversation, { status: 'timed_out', finality: 'soft' }, [
  ['DELIVERY_TIMED_OUT', 'expired'],
  ['MESSAGE_EXPIRED', 'expired'],
  ['DELIVERY_REPORT_TIME_OUT', undefined],
]);

export const SINCH = [...SMS, ...CONVERSATION, ...EXPIRED];

function conversation(code: string | number): unknown {
  const channel_identity = { channel: 'SMS', identity: '447700900142' };
  return { message_delivery_report: { status: 'FAILED', channel_identity, reason: { code } } };
}
