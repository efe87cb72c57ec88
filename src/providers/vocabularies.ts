import { BANDWIDTH } from './bandwidth.js';
import { BREVO } from './brevo.js';
import { MAILGUN } from './mailgun.js';
import type { Vocabulary } from './mapping.js';
import { MESSAGEBIRD } from './messagebird.js';
import { PLIVO } from './plivo.js';
import { POSTMARK } from './postmark.js';
import type { ProviderName } from './readWebhook.js';
import { RESEND } from './resend.js';
import { SENDGRID } from './sendgrid.js';
import { SES } from './ses.js';
import { SINCH } from './sinch.js';
import { TELNYX } from './telnyx.js';
import { TWILIO } from './twilio.js';
import { VONAGE } from './vonage.js';

/** What each provider says and what the kit makes of it, by the provider's name: the facts that the parsers read by. */
export const VOCABULARIES: Readonly<Record<ProviderName, Vocabulary>> = {
  ses: SES,
  sendgrid: SENDGRID,
  twilio: TWILIO,
  mailgun: MAILGUN,
  postmark: POSTMARK,
  resend: RESEND,
  brevo: BREVO,
  vonage: VONAGE,
  sinch: SINCH,
  messagebird: MESSAGEBIRD,
  plivo: PLIVO,
  telnyx: TELNYX,
  bandwidth: BANDWIDTH,
};
