import type { FailureReason } from '../../core/index.js';
import { textOf } from '../internal/fields.js';

/** What a mail server answered, as far as it was passed on. */
export interface SmtpReply {
  /** Three digits, such as 550. */
  readonly replyCode?: string | number | undefined;
  /** Enhanced status code, such as `5.1.1`. */
  readonly enhancedCode?: string | undefined;
  /** The server's own text. Codes are looked for in it where they are not given, or say nothing. */
  readonly text?: string | undefined;
}

export interface SmtpReading {
  readonly reason?: FailureReason | undefined;
  /** What the codes themselves claim. A permanent answer can be about the content, and a transient one can be final. */
  readonly permanence: 'permanent' | 'transient' | 'unstated';
}

/** Reads a mail server's answer. */
export type SmtpReader = (reply: SmtpReply) => SmtpReading;

/**
 * Reasons by enhanced code; `x` stands for either class. What is missing here leaves the cause to the text.
 *
 * @see https://www.iana.org/assignments/smtp-enhanced-status-codes
 */
const REASONS: readonly (readonly [codes: string, reason: FailureReason])[] = [
  ['5.1.1 5.1.4', 'recipient_not_found'],
  ['5.1.2 5.1.10 5.4.4', 'domain_not_found'],
  ['5.1.3', 'invalid_address'],
  ['5.1.6 x.2.1 5.7.13 5.7.17 5.7.18', 'recipient_inactive'],
  // Transient by the registry; servers often write 5. The address is fine either way.
  ['x.2.2', 'mailbox_full'],
  ['x.2.3 x.3.4', 'message_too_large'],
  ['x.4.7', 'expired'],
  ['x.3.0 x.3.1 x.3.2 x.3.5 x.4.1 x.4.2 x.4.3 x.4.5 x.4.6 x.5.3', 'service_error'],
  // A bad sender's address; failed SPF, DKIM, DMARC or ARC; no reverse DNS; a mail flood; the sender's own null MX.
  [
    'x.1.7 x.1.8 x.7.20 x.7.21 x.7.22 x.7.23 x.7.24 x.7.25 x.7.26 x.7.27 x.7.28 x.7.29',
    'sender_rejected',
  ],
  ['x.7.30', 'configuration_error'],
  ['x.6.0 x.6.1 x.6.2 x.6.3 x.6.4 x.6.5 x.6.6 x.6.7 x.6.8 x.6.9 x.6.10', 'content_rejected'],
];

/** Only the head of a text is read: servers put what they mean first, and a hostile text has no end. */
export const LONGEST_ANSWER = 2000;

const ENHANCED = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)/;
/** At the head of the answer, or after the words of the server that passes it on. */
const REPLY = /(?:^|[;:] *)([45])\d\d(?=[ -]|$)/;

/** Reads the codes of an answer, and leaves its words alone. */
export function readSmtpCode(reply: SmtpReply): SmtpReading {
  const codes = enhancedCodesOf(reply);
  const reason = REASONS.find(([listed]) => codes.some((code) => listsCode(listed, code)))?.[1];
  return { reason, permanence: permanenceOf(reply, codes) };
}

/** The enhanced codes of an answer: the one that was given, then the one in its text; each without leading zeros. */
export function enhancedCodesOf({ enhancedCode, text }: SmtpReply): readonly string[] {
  return [textOf(enhancedCode), textOf(text, LONGEST_ANSWER)].flatMap((source) => {
    const [, klass, subject, detail] = ENHANCED.exec(source ?? '') ?? [];
    return klass ? [`${klass}.${Number(subject)}.${Number(detail)}`] : [];
  });
}

/** Whether a list of codes, parted by spaces, has this one, or its subject and detail for either class. */
export function listsCode(list: string, code: string): boolean {
  const listed = list.split(' ');
  return listed.includes(code) || listed.includes(`x${code.slice(1)}`);
}

export function permanenceOf(
  { replyCode, text }: SmtpReply,
  [code]: readonly string[],
): SmtpReading['permanence'] {
  const digit =
    code?.[0] ??
    (REPLY.exec(textOf(replyCode) ?? '') ?? REPLY.exec(textOf(text, LONGEST_ANSWER) ?? ''))?.[1];
  if (digit === '5') return 'permanent';
  return digit === '4' ? 'transient' : 'unstated';
}
