import type { ProviderName } from '../../src/providers/index.js';

/** A provider's own name, and where it documents its reports. */
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
    see: 'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event',
  },
  twilio: {
    title: 'Twilio',
    see: 'https://www.twilio.com/docs/messaging/guides/track-outbound-message-status',
  },
};
