export type {
  Aside,
  Mapping,
  Mappings,
  Reasons,
  Source,
  Standing,
  Suppress,
  Vocabulary,
} from './internal/mapping.js';
export {
  PROVIDERS,
  type ProviderName,
  readWebhook,
  UnknownProviderError,
} from './readWebhook.js';
export { readAfricasTalking } from './africastalking.js';
export { readAwsSmsVoice } from './awsSmsVoice.js';
export { readAwsSnsSms } from './awsSnsSms.js';
export { readAzureEmail } from './azureEmail.js';
export { readAzureSms } from './azureSms.js';
export { readBandwidth } from './bandwidth.js';
export { readBrevo } from './brevo.js';
export { readClickSend } from './clicksend.js';
export { readDsn } from './dsn.js';
export { readElasticEmail } from './elasticEmail.js';
export { readGovukNotify } from './govukNotify.js';
export { readInfobip } from './infobip.js';
export { readMailerSend } from './mailersend.js';
export { readMailgun } from './mailgun.js';
export { readMailjet } from './mailjet.js';
export { readMailtrap } from './mailtrap.js';
export { readMandrill } from './mandrill.js';
export { readMessageBird } from './messagebird.js';
export { readPlivo } from './plivo.js';
export { readPostal } from './postal.js';
export { readPostmark } from './postmark.js';
export { readResend } from './resend.js';
export { readSendGrid } from './sendgrid.js';
export { readSes } from './ses.js';
export { readSinch } from './sinch.js';
export { readSmpp } from './smpp.js';
export { readSmtp2go } from './smtp2go.js';
export { readSparkPost } from './sparkpost.js';
export { readTelnyx } from './telnyx.js';
export { readTwilio } from './twilio.js';
export { readUnisenderGo } from './unisenderGo.js';
export { readVonage } from './vonage.js';
export { readZeptomail } from './zeptomail.js';
export { readStatus, type StatusReading, type StoredStatus } from './readStatus.js';
export type { SmtpReader, SmtpReading, SmtpReply } from './smtp/smtpCode.js';
export { readSmtpReply } from './smtp/smtpReply.js';
export type {
  ControlMessage,
  NamedValues,
  ProblemCode,
  ProviderProblem,
  WebhookOptions,
  WebhookReader,
  WebhookResult,
} from './webhook.js';
export { VOCABULARIES } from './vocabularies.js';
