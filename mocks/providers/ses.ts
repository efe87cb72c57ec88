import type { Envelope, Write } from './Envelope.js';

/** Writes an event as Amazon SES publishes it, in the SNS envelope: the document is a JSON string inside JSON. */
function event(kind: string, field: string, body: (envelope: Envelope) => object): Write {
  return (envelope) => {
    const timestamp = new Date(envelope.at).toISOString();
    const document = {
      eventType: kind,
      mail: {
        timestamp,
        source: 'news@example.com',
        messageId: envelope.messageId,
        destination: [envelope.address],
        tags: { 'ses:configuration-set': ['delivery-status'] },
      },
      [field]: { timestamp, ...body(envelope) },
    };
    return {
      provider: 'ses',
      body: JSON.stringify({
        Type: 'Notification',
        MessageId: envelope.eventId,
        TopicArn: 'arn:aws:sns:us-east-1:123456789012:delivery-status',
        Message: JSON.stringify(document),
        Timestamp: timestamp,
      }),
    };
  };
}

function bounce(bounceType: string, bounceSubType: string, dsn: object = {}): Write {
  return event('Bounce', 'bounce', ({ address, eventId }) => ({
    bounceType,
    bounceSubType,
    feedbackId: eventId,
    bouncedRecipients: [{ emailAddress: address, ...dsn }],
  }));
}

function delay(delayType: string, status: string): Write {
  return event('DeliveryDelay', 'deliveryDelay', ({ address }) => ({
    delayType,
    delayedRecipients: [{ emailAddress: address, status, diagnosticCode: `smtp; ${status}` }],
  }));
}

export const sesSend = event('Send', 'send', () => ({}));
export const sesDelivery = event('Delivery', 'delivery', ({ address }) => ({
  recipients: [address],
  smtpResponse: '250 2.6.0 Message received',
}));
export const sesOpen = event('Open', 'open', () => ({ ipAddress: '192.0.2.1' }));
export const sesMailboxFullDelay = delay('MailboxFull', '4.2.2');
export const sesServerDelay = delay('RecipientServerError', '4.3.2');
export const sesNoMailbox = bounce('Permanent', 'NoEmail', {
  action: 'failed',
  status: '5.1.1',
  diagnosticCode: 'smtp; 550 5.1.1 user unknown',
});
export const sesListed = bounce('Permanent', 'OnAccountSuppressionList');
export const sesMailboxFull = bounce('Transient', 'MailboxFull', {
  action: 'failed',
  status: '5.2.2',
  diagnosticCode: 'smtp; 552 5.2.2 mailbox full',
});
export const sesContentRefused = bounce('Transient', 'ContentRejected', {
  action: 'failed',
  status: '5.7.1',
  diagnosticCode: 'smtp; 550 5.7.1 message refused by content filter',
});
export const sesOutOfOffice = bounce('Transient', 'General');
export const sesGivenUp = bounce('Transient', 'General', {
  action: 'failed',
  status: '4.4.7',
  diagnosticCode: 'smtp; 4.4.7 delivery time expired',
});
export const sesComplaint = event('Complaint', 'complaint', ({ address, eventId }) => ({
  feedbackId: eventId,
  complaintFeedbackType: 'abuse',
  complainedRecipients: [{ emailAddress: address }],
}));
