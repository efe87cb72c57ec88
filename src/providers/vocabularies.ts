import { BREVO } from './brevo.js';
import { MAILGUN } from './mailgun.js';
import type { Vocabulary } from './mapping.js';
import { POSTMARK } from './postmark.js';
import type { ProviderName } from './readWebhook.js';
import { RESEND } from './resend.js';
import { SENDGRID } from './sendgrid.js';
import { SES } from './ses.js';
import { TWILIO } from './twilio.js';

/** What each provider says and what the kit makes of it, by the provider's name: the facts that the parsers read by. */
export const VOCABULARIES: Readonly<Record<ProviderName, Vocabulary>> = {
  ses: SES,
  sendgrid: SENDGRID,
  twilio: TWILIO,
  mailgun: MAILGUN,
  postmark: POSTMARK,
  resend: RESEND,
  brevo: BREVO,
};
