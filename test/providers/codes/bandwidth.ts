import { codesOf } from './codesOf.ts';

/** Error codes as Bandwidth documents them, and the cause that each states: refused by Bandwidth, then by the carrier. */
const FINAL = codesOf('bandwidth', bodyOf, { status: 'failed', finality: 'firm' }, [
  [4301, 'content_rejected'],
  [4303, 'invalid_address'],
  [4401, 'service_error'],
  [4403, 'sender_rejected'],
  [4404, 'recipient_inactive'],
  [4405, 'sender_rejected'],
  [4406, 'recipient_inactive'],
  [4410, 'content_rejected'],
  [4411, 'message_too_large'],
  [4412, 'content_rejected'],
  [4420, 'service_error'],
  [4421, 'configuration_error'],
  [4431, 'configuration_error'],
  [4432, 'unsupported_destination'],
  [4433, 'configuration_error'],
  [4434, 'unsupported_destination'],
  [4451, 'configuration_error'],
  [4452, 'configuration_error'],
  [4470, 'content_rejected'],
  [4481, 'sender_rejected'],
  [4482, 'suppressed'],
  [4493, 'configuration_error'],
]);

const OPEN = codesOf('bandwidth', bodyOf, { status: 'failed', finality: 'soft' }, [
  [4700, 'unsupported_destination'],
  [4701, 'recipient_unavailable'],
  [4702, 'recipient_unavailable'],
  [4711, 'message_too_large'],
  [4712, 'content_rejected'],
  [4720, 'invalid_address'],
  [4721, 'recipient_inactive'],
  [4730, 'service_error'],
  [4740, 'sender_rejected'],
  [4750, undefined],
  [4751, 'message_too_large'],
  [4752, 'content_rejected'],
  [4753, undefined],
  [4770, 'content_rejected'],
  [4771, 'content_rejected'],
  [4772, undefined],
  [4773, 'sender_rejected'],
  [4774, 'sender_rejected'],
  [4775, 'opted_out'],
  [4780, 'sender_rejected'],
  [4781, 'sender_rejected'],
  [4785, 'sender_rejected'],
  [4790, 'sender_rejected'],
  [4791, 'sender_rejected'],
  [4792, 'sender_rejected'],
  [4793, 'sender_rejected'],
  [4794, undefined],
  [4795, 'sender_rejected'],
  [5100, 'service_error'],
  [5999, 'service_error'],
  [9999, undefined],
]);

export const BANDWIDTH = [...FINAL, ...OPEN];

function bodyOf(errorCode: string | number): unknown {
  return [{ type: 'message-failed', to: '+12025550142', errorCode }];
}
