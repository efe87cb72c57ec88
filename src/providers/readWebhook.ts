import { readAfricasTalking } from './africastalking.js';
import { readAwsSmsVoice } from './awsSmsVoice.js';
import { readAwsSnsSms } from './awsSnsSms.js';
import { readAzureEmail } from './azureEmail.js';
import { readAzureSms } from './azureSms.js';
import { readBandwidth } from './bandwidth.js';
import { readBrevo } from './brevo.js';
import { readClickSend } from './clicksend.js';
import { readDsn } from './dsn.js';
import { readElasticEmail } from './elasticEmail.js';
import { readGovukNotify } from './govukNotify.js';
import { readInfobip } from './infobip.js';
import { readMailerSend } from './mailersend.js';
import { readMailgun } from './mailgun.js';
import { readMailjet } from './mailjet.js';
import { readMailtrap } from './mailtrap.js';
import { readMandrill } from './mandrill.js';
import { readMessageBird } from './messagebird.js';
import { readPlivo } from './plivo.js';
import { readPostal } from './postal.js';
import { readPostmark } from './postmark.js';
import { readResend } from './resend.js';
import { readSendGrid } from './sendgrid.js';
import { readSes } from './ses.js';
import { readSinch } from './sinch.js';
import { readSmpp } from './smpp.js';
import { readSmtp2go } from './smtp2go.js';
import { readSmtpReply } from './smtp/smtpReply.js';
import { readSparkPost } from './sparkpost.js';
import { readTelnyx } from './telnyx.js';
import { readTwilio } from './twilio.js';
import { readUnisenderGo } from './unisenderGo.js';
import { readVonage } from './vonage.js';
import { readZeptomail } from './zeptomail.js';
import type { WebhookOptions, WebhookReader, WebhookResult } from './webhook.js';

const READERS = {
  ses: readSes,
  sendgrid: readSendGrid,
  twilio: readTwilio,
  mailgun: readMailgun,
  postmark: readPostmark,
  resend: readResend,
  brevo: readBrevo,
  sparkpost: readSparkPost,
  mailjet: readMailjet,
  mandrill: readMandrill,
  mailersend: readMailerSend,
  'azure-email': readAzureEmail,
  postal: readPostal,
  mailtrap: readMailtrap,
  'elastic-email': readElasticEmail,
  smtp2go: readSmtp2go,
  'unisender-go': readUnisenderGo,
  zeptomail: readZeptomail,
  vonage: readVonage,
  sinch: readSinch,
  messagebird: readMessageBird,
  plivo: readPlivo,
  telnyx: readTelnyx,
  bandwidth: readBandwidth,
  'aws-sns-sms': readAwsSnsSms,
  'aws-sms-voice': readAwsSmsVoice,
  'azure-sms': readAzureSms,
  infobip: readInfobip,
  clicksend: readClickSend,
  africastalking: readAfricasTalking,
  'govuk-notify': readGovukNotify,
  smpp: readSmpp,
  dsn: readDsn,
} as const satisfies Record<string, WebhookReader>;

/** Names of the providers whose webhooks can be read. */
export type ProviderName = keyof typeof READERS;

export const PROVIDERS = Object.keys(READERS) as readonly ProviderName[];

/** A provider that the kit cannot read was named: a mistake in the host's code or route, never in a payload. */
export class UnknownProviderError extends Error {
  override readonly name = 'UnknownProviderError';

  constructor(provider: string) {
    const named = isPlain(provider) ? `"${provider}"` : 'that was named';
    super(
      `[message-delivery-status] There is no reader for the provider ${named}, so nothing was read. Name one of: ${PROVIDERS.join(', ')}.`,
    );
  }
}

/**
 * Reads a provider's webhook. Verify its signature first, with the provider's own library: this reads, it does not verify.
 *
 * @param provider One of `PROVIDERS`.
 * @param body Raw text, bytes, parsed JSON, or form fields. Anything at all is answered; what cannot be read is a problem.
 * @throws UnknownProviderError for a provider that there is no reader for.
 * @example
 * const { events, suppressions, problems } = readWebhook('ses', await request.text());
 */
export function readWebhook(
  provider: ProviderName | (string & {}),
  body: unknown,
  options: WebhookOptions = {},
): WebhookResult {
  const read: WebhookReader = READERS[providerNamed(provider)];
  return read(body, { readReply: readSmtpReply, ...options });
}

/** @throws UnknownProviderError for a name that none has. */
export function providerNamed(name: string): ProviderName {
  if (!isProvider(name)) throw new UnknownProviderError(name);
  return name;
}

function isProvider(name: string): name is ProviderName {
  return isPlain(name) && Object.hasOwn(READERS, name);
}

/** A word as the names of providers are. Anything else can come from a route, and can hold an address: no message repeats it. */
function isPlain(name: unknown): boolean {
  return typeof name === 'string' && /^[a-z][a-z\d-]{0,29}$/i.test(name);
}
