import type { FailureReason } from '../../core/index.js';
import { type Mapping, rowOf, type Suppress, timedOut, type Vocabulary } from './mapping.js';
import {
  type RawReply,
  readSmtpCodes,
  replyOf,
  type SmtpReading,
  type SmtpReply,
} from '../smtp/smtpCode.js';

/** What remains of a bounce that the provider calls hard once its cause is known: the address may be fine. */
const OF_A_BOUNCE: Readonly<Partial<Record<FailureReason, Suppress>>> = {
  mailbox_full: 'no',
  message_too_large: 'no',
  configuration_error: 'no',
  cancelled: 'no',
  content_rejected: 'provider_refusal',
  sender_rejected: 'provider_refusal',
};

const NAMES_A_BLOCK = /\bblocked\b/i;
/** A virus is refused whoever sends it. */
const INFECTED = /\b(?:virus|malware|infected)/i;
/** Causes that pass: what a policy says for them, such as greylisting, is no word against the address. */
const PASSING: readonly (FailureReason | undefined)[] = ['recipient_unavailable', 'service_error'];
/** A closed relay, group or mailbox is no word against the mail; `RESOLVER.RST` is Exchange's name for the last. */
const CLOSED =
  /\b(?:relay|members only|only members|not a member|resolver\.rst|(?:not (?:allow|permitt|authori[sz])ed|permission) to (?:send|post))/i;

/** Who reads the answer. Its codes alone are read unless somebody reads its words as well. */
interface ReplyOptions {
  readonly readReply?: ((reply: SmtpReply) => Pick<SmtpReading, 'reason'>) | undefined;
}

/**
 * A failure or a delay with its cause, where one is known. A validity period that ended was no refusal: nobody answered. What is
 * still being tried has not run out of time, whatever one attempt did.
 */
export function withReason(mapping: Mapping, cause: FailureReason | undefined): Mapping {
  const { status, reason = cause } = mapping;
  if (status !== 'failed' && status !== 'sent') return mapping;
  if (reason !== 'expired') return { ...mapping, reason };
  return status === 'failed' ? timedOut({ reason }) : mapping;
}

/** What a vocabulary says of a word, with the cause that a code beside it states. */
export function coded(
  { statuses, reasons = {} }: Pick<Vocabulary, 'statuses' | 'reasons'>,
  word: string | undefined,
  code: string | undefined,
): Mapping | undefined {
  const mapping = rowOf(statuses, word);
  return mapping && withReason(mapping, rowOf(reasons, code)?.reason);
}

/** A failure or a delay whose cause only the server's answer tells. The provider says how it stands, the answer what it is about. */
export function explained(
  mapping: Mapping,
  answer: RawReply,
  { readReply = readSmtpCodes }: ReplyOptions,
): Mapping {
  // Most reports are deliveries, and most of the time goes into reading answers.
  if (mapping.status !== 'failed' && mapping.status !== 'sent') return mapping;
  const reply = replyOf(answer);
  const told = withReason(mapping, mapping.reason ?? readReply(reply).reason);
  return { ...told, suppress: weighed(told, reply) };
}

/**
 * A failure of which the provider says nothing against the address: of the answer, only a refusal by policy is told. A
 * permanent answer is no verdict of its own.
 */
export function refusedByAnswer(
  mapping: Mapping,
  answer: RawReply,
  options: ReplyOptions,
): Mapping {
  const told = explained({ ...mapping, suppress: 'bounce' }, answer, options);
  return told.suppress === 'bounce' ? { ...told, suppress: 'no' } : told;
}

/** What is left of a word against the address once the cause is known. */
function weighed({ suppress, reason }: Mapping, reply: SmtpReply): Suppress | undefined {
  if (suppress !== 'bounce' && suppress !== 'provider_refusal') return suppress;
  const { bearings } = readSmtpCodes(reply);
  const policy = bearings.includes('policy');
  const text = reply.text ?? '';
  const named = policy || reason === 'sender_rejected';
  if (bearings.includes('none') || (named && CLOSED.test(text))) return 'no';
  if (reason === 'content_rejected' && INFECTED.test(text)) return 'no';
  if (policy && PASSING.includes(reason)) return 'no';
  if (suppress === 'bounce' && !reason && policy)
    return NAMES_A_BLOCK.test(text) ? 'provider_refusal' : 'no';
  const left = reason ? (OF_A_BOUNCE[reason] ?? 'bounce') : suppress;
  // A refusal is about the content, the sender, or nothing that it names.
  return suppress === 'bounce' || left === suppress ? left : 'no';
}
