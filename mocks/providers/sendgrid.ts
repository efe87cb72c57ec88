import type { Write } from './Envelope.js';

/** Writes an event as SendGrid posts it: an array of flat objects. */
function event(kind: string, fields: Readonly<Record<string, unknown>> = {}): Write {
  return ({ messageId, address, at, eventId }) => ({
    provider: 'sendgrid',
    body: JSON.stringify([
      {
        email: address,
        timestamp: Math.floor(at / 1000),
        event: kind,
        sg_event_id: eventId,
        sg_message_id: `${messageId}.filter0001.12345.6789ABCD-0`,
        ...fields,
      },
    ]),
  });
}

export const sendgridProcessed = event('processed');
export const sendgridDeferred = event('deferred', {
  response: '451 4.3.2 try again later',
  attempt: '2',
});
export const sendgridDelivered = event('delivered', { response: '250 OK' });
export const sendgridOpen = event('open', { useragent: 'Mozilla/5.0' });
export const sendgridNoMailbox = event('bounce', {
  type: 'bounce',
  bounce_classification: 'Invalid Address',
  status: '5.1.1',
  reason: '550 5.1.1 user unknown',
});
export const sendgridBlocked = event('bounce', {
  type: 'blocked',
  bounce_classification: 'Reputation',
  status: '5.7.1',
  reason: '550 5.7.1 sending address has a poor reputation',
});
export const sendgridSpamReport = event('spamreport');
export const sendgridUnsubscribe = event('unsubscribe');
export const sendgridDropped = event('dropped', {
  reason: 'Unsubscribed Address',
  status: '5.0.0',
});
