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

/**
 * How a code bears on the address, where it is no word against it: not at all, whatever the provider makes of it; or, of any
 * policy, as only the text tells.
 */
type Bearing = 'none' | 'policy';

/**
 * What enhanced codes say, asked of all codes of an answer, parted by spaces. A pattern that begins with the dot is of either
 * class. What is missing here leaves the cause to the text.
 *
 * @see https://www.iana.org/assignments/smtp-enhanced-status-codes
 */
const CODES: readonly (readonly [
  code: RegExp,
  reason: FailureReason | undefined,
  bearing?: Bearing,
])[] = [
  [/5\.1\.1\b/, 'recipient_not_found'],
  // Ambiguous: the sender's mistake, and the mailbox may be fine.
  [/5\.1\.4\b/, 'recipient_not_found', 'none'],
  [/5\.(1\.2|1\.10|4\.4)\b/, 'domain_not_found'],
  [/5\.1\.3\b/, 'invalid_address'],
  [/5\.1\.6\b|\.2\.1\b|5\.7\.1[378]\b/, 'recipient_inactive'],
  // Transient by the registry; servers often write 5. The address is fine either way.
  [/\.2\.2\b/, 'mailbox_full', 'none'],
  [/\.(2\.3|3\.4)\b/, 'message_too_large', 'none'],
  [/\.4\.7\b/, 'expired', 'none'],
  [/\.(3\.[0125]|4\.[12356]|5\.3)\b/, 'service_error'],
  // A bad sender's address; failed SPF, DKIM, DMARC or ARC; no reverse DNS; a mail flood; the sender's own null MX.
  [/\.(1\.[78]|7\.2\d)\b/, 'sender_rejected', 'none'],
  [/\.7\.30\b/, 'configuration_error', 'none'],
  // A message that could not be converted.
  [/\.6\.(\d|10)\b/, 'content_rejected', 'none'],
  [/\.7\.[01]\b/, undefined, 'policy'],
];

/** Only the head of a text is read: servers put what they mean first, and a hostile text has no end. */
export const LONGEST_ANSWER = 2000;

const ENHANCED = /(?<![\w.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)/;
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
  return [enhancedCode, text].flatMap(
    (source) => ENHANCED.exec(source)?.slice(1).map(Number).join('.') ?? [],
  );
}

/** Reads the codes of an answer, and leaves its words alone. */
export function readSmtpCodes(reply: SmtpReply): {
  readonly reason: FailureReason | undefined;
  readonly bearings: readonly (Bearing | undefined)[];
} {
  const codes = enhancedCodesOf(reply).join(' ');
  const told = CODES.filter(([code]) => code.test(codes));
  return {
    reason: told.find(([, reason]) => reason)?.[1],
    bearings: told.map(([, , bearing]) => bearing),
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
