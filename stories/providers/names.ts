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
  sparkpost: {
    title: 'SparkPost',
    see: 'https://support.sparkpost.com/docs/deliverability/bounce-classification-codes',
  },
  mailjet: { title: 'Mailjet', see: 'https://dev.mailjet.com/email/guides/webhooks/' },
  mandrill: {
    title: 'Mandrill',
    see: 'https://mailchimp.com/developer/transactional/docs/reputation-rejections/',
  },
  mailersend: {
    title: 'MailerSend',
    see: 'https://developers.mailersend.com/api/v1/webhooks.html',
  },
  'azure-email': {
    title: 'Azure Communication Services, email',
    see: 'https://learn.microsoft.com/en-us/azure/event-grid/communication-services-email-events',
  },
  postal: { title: 'Postal', see: 'https://docs.postalserver.io/developer/webhooks' },
  mailtrap: { title: 'Mailtrap', see: 'https://docs.mailtrap.io/email-api-smtp/advanced/webhooks' },
  'elastic-email': {
    title: 'Elastic Email',
    see: 'https://help.elasticemail.com/en/articles/2376855-how-to-manage-http-web-notifications-webhooks',
  },
  smtp2go: {
    title: 'SMTP2GO',
    see: 'https://support.smtp2go.com/hc/en-gb/articles/223087967-Webhooks-Overview',
  },
  'unisender-go': { title: 'UniSender Go', see: 'https://godocs.unisender.ru/web-api-ref' },
  zeptomail: { title: 'Zoho ZeptoMail', see: 'https://www.zoho.com/zeptomail/help/webhooks.html' },
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
  'aws-sns-sms': {
    title: 'Amazon SNS, SMS',
    see: 'https://docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html',
  },
  'aws-sms-voice': {
    title: 'AWS End User Messaging SMS',
    see: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-types.html',
  },
  'azure-sms': {
    title: 'Azure Communication Services, SMS',
    see: 'https://learn.microsoft.com/en-us/azure/event-grid/communication-services-telephony-sms-events',
  },
  infobip: {
    title: 'Infobip',
    see: 'https://www.infobip.com/docs/essentials/api-essentials/response-status-and-error-codes',
  },
  clicksend: { title: 'ClickSend', see: 'https://help.clicksend.com/' },
  africastalking: {
    title: 'Africa’s Talking',
    see: 'https://developers.africastalking.com/docs/sms/notifications',
  },
  'govuk-notify': {
    title: 'GOV.UK Notify',
    see: 'https://docs.notifications.service.gov.uk/rest-api.html#get-message-status',
  },
  smpp: { title: 'SMPP receipts', see: 'https://smpp.org/SMPP_v3_4_Issue1_2.pdf' },
  dsn: {
    title: 'DSN and feedback reports',
    see: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.3',
  },
};
