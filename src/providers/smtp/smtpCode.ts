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

/** An answer as it stands in a document from outside. */
export type RawReply = Readonly<Partial<Record<keyof SmtpReply, unknown>>>;

export interface SmtpReading {
  readonly reason?: FailureReason | undefined;
  /** What the codes themselves claim. A permanent answer can be about the content, and a transient one can be final. */
  readonly permanence: 'permanent' | 'transient' | 'unstated';
}

/** Reads a mail server's answer. */
export type SmtpReader = (reply: SmtpReply) => SmtpReading;

/** What a code is about, where that is no mailbox: the sender or the mail; or any policy at all, of which only the text tells. */
type Subject = 'ours' | 'policy';

/**
 * What enhanced codes say; a dot that is not escaped stands for either class. What is missing here leaves the cause to the text.
 *
 * @see https://www.iana.org/assignments/smtp-enhanced-status-codes
 */
const CODES: readonly (readonly [
  code: RegExp,
  reason: FailureReason | undefined,
  subject?: Subject,
])[] = [
  [/^5\.1\.1$/, 'recipient_not_found'],
  // Ambiguous: the sender's mistake, and the mailbox may be fine.
  [/^5\.1\.4$/, 'recipient_not_found', 'ours'],
  [/^5\.(1\.2|1\.10|4\.4)$/, 'domain_not_found'],
  [/^5\.1\.3$/, 'invalid_address'],
  [/^(5\.1\.6|.\.2\.1|5\.7\.1[378])$/, 'recipient_inactive'],
  // Transient by the registry; servers often write 5. The address is fine either way.
  [/^.\.2\.2$/, 'mailbox_full'],
  [/^.\.(2\.3|3\.4)$/, 'message_too_large'],
  [/^.\.4\.7$/, 'expired'],
  [/^.\.(3\.[0125]|4\.[12356]|5\.3)$/, 'service_error'],
  // A bad sender's address; failed SPF, DKIM, DMARC or ARC; no reverse DNS; a mail flood; the sender's own null MX.
  [/^.\.(1\.[78]|7\.2\d)$/, 'sender_rejected', 'ours'],
  [/^.\.7\.30$/, 'configuration_error', 'ours'],
  // A message that could not be converted.
  [/^.\.6\.(\d|10)$/, 'content_rejected', 'ours'],
  [/^.\.7\.[01]$/, undefined, 'policy'],
];

/** Only the head of a text is read: servers put what they mean first, and a hostile text has no end. */
export const LONGEST_ANSWER = 2000;

const ENHANCED = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)/;
/** At the head of the answer, or after the words of the server that passes it on. */
const REPLY = /(?:^|[;:] *)([45])\d\d(?=[ -]|$)/;

/** An answer out of fields that may hold anything. */
export function replyOf(said: RawReply): SmtpReply {
  return {
    replyCode: textOf(said.replyCode),
    enhancedCode: textOf(said.enhancedCode),
    text: textOf(said.text, LONGEST_ANSWER),
  };
}

/** The enhanced codes of an answer: the one that was given, then the one in its text; each without leading zeros. */
export function enhancedCodesOf({ enhancedCode = '', text = '' }: SmtpReply): readonly string[] {
  return [enhancedCode, text].flatMap((source) => {
    const [, klass, subject, detail] = ENHANCED.exec(source) ?? [];
    return klass ? [`${klass}.${Number(subject)}.${Number(detail)}`] : [];
  });
}

/** Reads the codes of an answer, and leaves its words alone. */
export function readSmtpCodes(reply: SmtpReply): {
  readonly reason: FailureReason | undefined;
  readonly subjects: readonly (Subject | undefined)[];
} {
  const codes = enhancedCodesOf(reply);
  const told = CODES.filter(([pattern]) => codes.some((code) => pattern.test(code)));
  return {
    reason: told.find(([, reason]) => reason)?.[1],
    subjects: told.map(([, , subject]) => subject),
  };
}

export function permanenceOf(
  { replyCode, text = '' }: SmtpReply,
  [code]: readonly string[],
): SmtpReading['permanence'] {
  const digit = code?.[0] ?? (REPLY.exec(`${replyCode ?? ''}`) ?? REPLY.exec(text))?.[1];
  if (digit === '5') return 'permanent';
  return digit === '4' ? 'transient' : 'unstated';
}
