import { AFRICAS_TALKING } from './africastalking.js';
import { AWS_SMS_VOICE } from './awsSmsVoice.js';
import { AWS_SNS_SMS } from './awsSnsSms.js';
import { AZURE_EMAIL } from './azureEmail.js';
import { AZURE_SMS } from './azureSms.js';
import { BANDWIDTH } from './bandwidth.js';
import { BREVO } from './brevo.js';
import { CLICKSEND } from './clicksend.js';
import { DSN } from './dsn.js';
import { ELASTIC_EMAIL } from './elasticEmail.js';
import { GOVUK_NOTIFY } from './govukNotify.js';
import { INFOBIP } from './infobip.js';
import { MAILERSEND } from './mailersend.js';
import { MAILGUN } from './mailgun.js';
import { MAILJET } from './mailjet.js';
import { MAILTRAP } from './mailtrap.js';
import { MANDRILL } from './mandrill.js';
import type { Vocabulary } from './internal/mapping.js';
import { MESSAGEBIRD } from './messagebird.js';
import { PLIVO } from './plivo.js';
import { POSTAL } from './postal.js';
import { POSTMARK } from './postmark.js';
import type { ProviderName } from './readWebhook.js';
import { RESEND } from './resend.js';
import { SENDGRID } from './sendgrid.js';
import { SES } from './ses.js';
import { SINCH } from './sinch.js';
import { SMPP } from './smpp.js';
import { SMTP2GO } from './smtp2go.js';
import { SPARKPOST } from './sparkpost.js';
import { TELNYX } from './telnyx.js';
import { TWILIO } from './twilio.js';
import { UNISENDER_GO } from './unisenderGo.js';
import { VONAGE } from './vonage.js';
import { ZEPTOMAIL } from './zeptomail.js';

/** What each provider says and what the kit makes of it, by the provider's name: the facts that the parsers read by. */
export const VOCABULARIES: Readonly<Record<ProviderName, Vocabulary>> = {
  ses: SES,
  sendgrid: SENDGRID,
  twilio: TWILIO,
  mailgun: MAILGUN,
  postmark: POSTMARK,
  resend: RESEND,
  brevo: BREVO,
  sparkpost: SPARKPOST,
  mailjet: MAILJET,
  mandrill: MANDRILL,
  mailersend: MAILERSEND,
  'azure-email': AZURE_EMAIL,
  postal: POSTAL,
  mailtrap: MAILTRAP,
  'elastic-email': ELASTIC_EMAIL,
  smtp2go: SMTP2GO,
  'unisender-go': UNISENDER_GO,
  zeptomail: ZEPTOMAIL,
  vonage: VONAGE,
  sinch: SINCH,
  messagebird: MESSAGEBIRD,
  plivo: PLIVO,
  telnyx: TELNYX,
  bandwidth: BANDWIDTH,
  'aws-sns-sms': AWS_SNS_SMS,
  'aws-sms-voice': AWS_SMS_VOICE,
  'azure-sms': AZURE_SMS,
  infobip: INFOBIP,
  clicksend: CLICKSEND,
  africastalking: AFRICAS_TALKING,
  'govuk-notify': GOVUK_NOTIFY,
  smpp: SMPP,
  dsn: DSN,
};
