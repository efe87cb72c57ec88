import type { Write } from './Envelope.js';

/** Writes a status callback as Twilio posts it: form fields, without a time and without an id of its own. */
function status(value: string, code?: string): Write {
  return ({ messageId, address }) => ({
    provider: 'twilio',
    body: new URLSearchParams({
      AccountSid: 'AC00000000000000000000000000000000',
      From: '+12025550199',
      MessageSid: messageId,
      MessageStatus: value,
      SmsSid: messageId,
      SmsStatus: value,
      To: address,
      ...(code !== undefined && { ErrorCode: code }),
    }).toString(),
  });
}

export const twilioQueued = status('queued');
export const twilioSent = status('sent');
export const twilioDelivered = status('delivered');
export const twilioUnreachable = status('undelivered', '30003');
export const twilioUnknownNumber = status('undelivered', '30005');
export const twilioFiltered = status('undelivered', '30007');
export const twilioLandline = status('undelivered', '30006');
export const twilioUnexplained = status('undelivered', '30008');
export const twilioOptedOut = status('failed', '21610');
export const twilioExpired = status('undelivered', '30036');
/** A value that Twilio does not have, as one that it may bring tomorrow. */
export const twilioNovelty = status('awaiting_network_receipt');
