import type { ProviderName } from '../../src/providers/index.js';

/** A provider's own name, and where its reports are documented. */
export interface ProviderPage {
  readonly title: string;
  readonly see: string;
}

export const PAGES: Readonly<Record<ProviderName, ProviderPage>> = {
  ses: {
    title: 'Amazon SES',
    see: 'https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html',
  },
  sendgrid: {
    title: 'SendGrid',
    see: 'https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/bounce-and-block-classifications',
  },
  twilio: {
    title: 'Twilio',
    see: 'https://www.twilio.com/docs/messaging/guides/track-outbound-message-status',
  },
  mailgun: {
    title: 'Mailgun',
    see: 'https://documentation.mailgun.com/docs/mailgun/user-manual/events/events',
  },
  postmark: {
    title: 'Postmark',
    see: 'https://postmarkapp.com/developer/api/bounce-api#bounce-types',
  },
  resend: {
    title: 'Resend',
    see: 'https://resend.com/docs/dashboard/emails/introduction#understand-email-events',
  },
  brevo: { title: 'Brevo', see: 'https://developers.brevo.com/docs/transactional-webhooks' },
  vonage: {
    title: 'Vonage',
    see: 'https://developer.vonage.com/en/messaging/sms/guides/delivery-receipts',
  },
  sinch: {
    title: 'Sinch',
    see: 'https://developers.sinch.com/docs/sms/api-reference/sms/tag/Delivery-reports',
  },
  messagebird: {
    title: 'MessageBird',
    see: 'https://developers.messagebird.com/api/sms-messaging/',
  },
  plivo: { title: 'Plivo', see: 'https://www.plivo.com/docs/messaging/api/message#message-states' },
  telnyx: {
    title: 'Telnyx',
    see: 'https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks',
  },
  bandwidth: { title: 'Bandwidth', see: 'https://dev.bandwidth.com/docs/messaging/webhooks' },
};
