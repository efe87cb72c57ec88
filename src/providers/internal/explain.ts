import type { FailureReason } from '../../core/index.js';
import { type Mapping, type Suppress, timedOut } from './mapping.js';
import { enhancedCodesOf, listsCode, readSmtpCode, type SmtpReply } from '../smtp/smtpCode.js';
import type { WebhookOptions } from '../webhook.js';

/** What remains of a bounce that the provider calls hard once its cause is known: the address may be fine. */
const OF_A_BOUNCE: Readonly<Partial<Record<FailureReason, Suppress>>> = {
  mailbox_full: 'no',
  message_too_large: 'no',
  configuration_error: 'no',
  content_rejected: 'provider_refusal',
  sender_rejected: 'provider_refusal',
};

/**
 * Codes that say nothing against the address, whatever the provider makes of them: a bad or unauthenticated sender, an
 * ambiguous address, a message that could not be converted.
 */
const NO_WORD =
  'x.7.20 x.7.21 x.7.22 x.7.23 x.7.24 x.7.25 x.7.26 x.7.27 x.7.28 x.7.29 x.7.30 x.1.7 x.1.8 5.1.4 x.6.0 x.6.1 x.6.2 x.6.3 x.6.4 x.6.5 x.6.6 x.6.7 x.6.8 x.6.9 x.6.10';
/** Any policy at all; only the text tells which. */
const POLICY = 'x.7.0 x.7.1';
const NAMES_A_BLOCK = /\bblocked\b/i;
/** A virus is refused whoever sends it. */
const INFECTED = /\b(?:virus(?:es)?|malware|infected)\b/i;
/** Causes that pass: what a policy says for them, such as greylisting, is no word against the address. */
const PASSING: readonly (FailureReason | undefined)[] = ['recipient_unavailable', 'service_error'];
/** A closed relay or group is no word against the mail. */
const CLOSED = /\brelay|\bnot (?:allowed|permitted|authori[sz]ed) to (?:send|post)\b/i;

/**
 * A failure or a delay with its cause, where one is known. A validity period that ended was no refusal: nobody answered. What is
 * still being tried has not run out of time, whatever one attempt did.
 */
export function withReason(mapping: Mapping, reason: FailureReason | undefined): Mapping {
  if (mapping.status !== 'failed' && mapping.status !== 'sent') return mapping;
  const cause = mapping.reason ?? reason;
  if (cause === 'expired')
    return mapping.status === 'failed'
      ? timedOut({ reason: cause, source: mapping.source })
      : mapping;
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

/**
 * A failure of which the provider says nothing against the address: of the answer, only a refusal by policy is told. A
 * permanent answer is no verdict of its own.
 */
export function refusedByAnswer(
  mapping: Mapping,
  answer: SmtpReply,
  options: WebhookOptions,
): Mapping {
  const told = explained({ ...mapping, suppress: 'bounce' }, answer, options);
  return told.suppress === 'bounce' ? { ...told, suppress: 'no' } : told;
}

/** What is left of a word against the address once the cause is known. */
function weighed(
  stated: Suppress | undefined,
  reason: FailureReason | undefined,
  answer: SmtpReply,
): Suppress | undefined {
  if (stated !== 'bounce' && stated !== 'provider_refusal') return stated;
  const says = (list: string) => enhancedCodesOf(answer).some((code) => listsCode(list, code));
  const text = answer.text ?? '';
  const named = says(POLICY) || reason === 'sender_rejected';
  if (says(NO_WORD) || (named && CLOSED.test(text))) return 'no';
  if (reason === 'content_rejected' && INFECTED.test(text)) return 'no';
  if (says(POLICY) && PASSING.includes(reason)) return 'no';
  if (stated === 'bounce' && reason === undefined && says(POLICY))
    return NAMES_A_BLOCK.test(text) ? 'provider_refusal' : 'no';
  const left = reason === undefined ? stated : (OF_A_BOUNCE[reason] ?? 'bounce');
  // A refusal is about the content, the sender, or nothing that it names.
  return stated === 'bounce' || left === stated ? left : 'no';
}
