import type { FailureReason } from '../../../src/core/index.ts';
import { codesOf } from './codesOf.ts';

/** Codes of the SMS API's receipts, and the cause that each states. */
const RECEIPT_CODES: readonly (readonly [code: string, reason: FailureReason | undefined])[] = [
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
];

const RECEIPTS = codesOf(
  'vonage',
  (code) => ({ msisdn: '447700900142', status: 'failed', 'err-code': code }),
  { status: 'failed', finality: 'soft' },
  RECEIPT_CODES,
);

/** What ran out of time has the same causes, and where none is stated, that one. */
const EXPIRED = codesOf(
  'vonage',
  (code) => ({ msisdn: '447700900142', status: 'expired', 'err-code': code }),
  { status: 'timed_out', finality: 'soft' },
  RECEIPT_CODES.map(([code, reason = 'expired']) => [code, reason]),
);

/** Numbers that the SMS API answers a send call with. */
const SUBMITS = codesOf(
  'vonage',
  (status) => ({ messages: [{ to: '447700900142', status: String(status) }] }),
  { status: 'failed', finality: 'firm' },
  [
    [2, 'configuration_error'],
    [3, 'configuration_error'],
    [4, 'configuration_error'],
    [6, undefined],
    [10, 'service_error'],
    [11, 'configuration_error'],
    [14, 'configuration_error'],
    [22, 'configuration_error'],
    [23, 'configuration_error'],
    [32, 'configuration_error'],
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
    [1000, 'service_error'],
    [1010, 'configuration_error'],
    [1020, 'configuration_error'],
    [1021, 'configuration_error'],
    [1022, 'configuration_error'],
    [1030, 'service_error'],
    [1040, undefined],
    [1050, 'opted_out'],
    [1060, 'configuration_error'],
    [1070, 'configuration_error'],
    [1080, 'configuration_error'],
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

export const VONAGE = [...RECEIPTS, ...EXPIRED, ...SUBMITS, ...MESSAGES];
