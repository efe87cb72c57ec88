import type { FailureReason } from '../core/index.js';
import { type Mapping, type Suppress, timedOut } from './mapping.js';
import { enhancedCodesOf, listsCode, readSmtpCode, type SmtpReply } from './smtpCode.js';
import type { WebhookOptions } from './webhook.js';

/** What remains of a bounce that the provider calls hard once its cause is known: the address may be fine. */
const OF_A_BOUNCE: Readonly<Partial<Record<FailureReason, Suppress>>> = {
  mailbox_full: 'no',
  message_too_large: 'no',
  configuration_error: 'no',
  content_rejected: 'provider_refusal',
  sender_rejected: 'provider_refusal',
};

/** Failed SPF, DKIM, DMARC or ARC, no reverse DNS: the sender's own to mend, and no word against the address. */
const AUTHENTICATION =
  'x.7.20 x.7.21 x.7.22 x.7.23 x.7.24 x.7.25 x.7.26 x.7.27 x.7.28 x.7.29 x.7.30';
/** Any policy at all. */
const POLICY = 'x.7.0 x.7.1';

/** A failure or a delay with its cause, where one is known. A validity period that ended was no refusal: nobody answered. */
export function withReason(mapping: Mapping, reason: FailureReason | undefined): Mapping {
  if (mapping.status !== 'failed' && mapping.status !== 'sent') return mapping;
  const cause = mapping.reason ?? reason;
  if (mapping.status === 'failed' && cause === 'expired')
    return timedOut({ reason: cause, source: mapping.source });
  return { ...mapping, reason: cause };
}

/** A failure or a delay whose cause only the server's answer tells. The provider says how it stands, the answer what it is about. */
export function explained(
  mapping: Mapping,
  answer: SmtpReply,
  { readReply = readSmtpCode }: WebhookOptions,
): Mapping {
  const told = withReason(mapping, mapping.reason ?? readReply(answer).reason);
  return { ...told, suppress: weighed(told.suppress, told.reason, answer) };
}

/** What is left of a word against the address once the cause is known. */
function weighed(
  stated: Suppress | undefined,
  reason: FailureReason | undefined,
  answer: SmtpReply,
): Suppress | undefined {
  const says = (list: string) => enhancedCodesOf(answer).some((code) => listsCode(list, code));
  if (stated !== 'bounce' && stated !== 'provider_refusal') return stated;
  if (says(AUTHENTICATION)) return 'no';
  if (reason === undefined) return says(POLICY) ? 'provider_refusal' : stated;
  if (stated === 'bounce') return OF_A_BOUNCE[reason] ?? stated;
  // A refusal is about the content, the sender, or nothing that it names.
  return OF_A_BOUNCE[reason] === stated ? stated : 'no';
}
