import { codesOf } from './codesOf.ts';

/** Codes of the SMS API's receipts, and the cause that each states. */
const RECEIPTS = codesOf(
  'vonage',
  (code) => ({ msisdn: '447700900142', status: 'failed', 'err-code': code }),
  { status: 'failed', finality: 'soft' },
  [
    ['1', undefined],
    ['2', 'recipient_unavailable'],
    ['3', 'recipient_inactive'],
    ['4', 'recipient_inactive'],
    ['5', 'service_error'],
    ['6', 'content_rejected'],
    ['7', 'recipient_unavailable'],
    ['8', 'service_error'],
    ['9', 'opted_out'],
    ['10', 'configuration_error'],
    ['11', 'service_error'],
    ['12', 'recipient_not_found'],
    ['13', 'content_rejected'],
    ['14', 'unsupported_destination'],
    ['15', 'recipient_unavailable'],
    ['50', 'sender_rejected'],
    ['51', 'sender_rejected'],
    ['52', 'sender_rejected'],
    ['53', 'opted_out'],
    ['54', 'sender_rejected'],
    ['99', undefined],
    ['9999', undefined],
  ],
);

/** Codes of the Messages API; 1360 is no failure and has a payload of its own. */
const MESSAGES = codesOf(
  'vonage',
  (title) => ({
    message_uuid: 'm',
    to: '447700900142',
    channel: 'sms',
    status: 'rejected',
    error: { title },
  }),
  { status: 'failed', finality: 'firm' },
  [
    [1120, 'sender_rejected'],
    [1160, 'configuration_error'],
    [1170, 'invalid_address'],
    [1180, 'recipient_unavailable'],
    [1190, 'recipient_inactive'],
    [1200, 'service_error'],
    [1210, 'content_rejected'],
    [1220, 'recipient_unavailable'],
    [1230, 'service_error'],
    [1240, 'opted_out'],
    [1241, 'service_error'],
    [1250, 'unsupported_destination'],
    [1260, 'recipient_unavailable'],
    [1270, 'content_rejected'],
    [1280, 'unsupported_destination'],
    [1290, 'recipient_unavailable'],
    [1300, 'unsupported_destination'],
    [1310, 'unsupported_destination'],
    [1320, 'cancelled'],
    [1330, undefined],
    [1331, 'service_error'],
    [1340, 'configuration_error'],
    [9999, undefined],
  ],
);

export const VONAGE = [...RECEIPTS, ...MESSAGES];
