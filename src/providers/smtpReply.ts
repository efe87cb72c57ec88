import type { FailureReason } from '../core/index.js';

/** What a mail server answered, as far as it was passed on. */
export interface SmtpReply {
  /** Three digits, such as 550. */
  readonly replyCode?: string | number | undefined;
  /** Enhanced status code, such as `5.1.1`. */
  readonly enhancedCode?: string | undefined;
  /** The server's own text. Codes are looked for in it where they are not given. */
  readonly text?: string | undefined;
}

export interface SmtpReading {
  readonly reason?: FailureReason;
  /** What the codes themselves claim. A permanent answer can be about the content, and a transient one can be final. */
  readonly permanence: 'permanent' | 'transient' | 'unstated';
  /** The enhanced status code that was given or found. */
  readonly enhancedCode?: string;
}

/** Only the head of a text is read: servers put what they mean first, and a hostile text has no end. */
const LONGEST_READ = 2000;
const ENHANCED = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)/;
const REPLY = /(?<![\d.])([45]\d\d)(?![\d.]*\d)/;

/**
 * Reasons by subject and detail of the enhanced status code, where class 4 and class 5 agree.
 *
 * @see https://www.iana.org/assignments/smtp-enhanced-status-codes
 */
const BY_CODE: Readonly<Record<string, FailureReason>> = {
  '1.1': 'recipient_not_found',
  '1.2': 'domain_not_found',
  '1.3': 'invalid_address',
  '1.4': 'recipient_not_found',
  '1.6': 'recipient_inactive',
  '1.7': 'sender_rejected',
  '1.8': 'sender_rejected',
  '1.10': 'domain_not_found',
  '2.1': 'recipient_inactive',
  '2.2': 'mailbox_full',
  '2.3': 'message_too_large',
  '3.0': 'service_error',
  '3.1': 'service_error',
  '3.2': 'service_error',
  '3.4': 'message_too_large',
  '3.5': 'service_error',
  '4.1': 'service_error',
  '4.2': 'service_error',
  '4.3': 'service_error',
  '4.4': 'domain_not_found',
  '4.5': 'service_error',
  '4.6': 'service_error',
  '4.7': 'expired',
  '5.3': 'service_error',
  '6.0': 'content_rejected',
  '6.1': 'content_rejected',
  '6.2': 'content_rejected',
  '6.3': 'content_rejected',
  '6.4': 'content_rejected',
  '6.5': 'content_rejected',
  '6.6': 'content_rejected',
  '6.7': 'content_rejected',
  '6.8': 'content_rejected',
  '6.9': 'content_rejected',
  '6.10': 'content_rejected',
  '7.13': 'recipient_inactive',
  '7.17': 'recipient_inactive',
  '7.18': 'recipient_inactive',
  '7.20': 'sender_rejected',
  '7.21': 'sender_rejected',
  '7.22': 'sender_rejected',
  '7.23': 'sender_rejected',
  '7.24': 'sender_rejected',
  '7.25': 'sender_rejected',
  '7.26': 'sender_rejected',
  '7.27': 'sender_rejected',
  '7.28': 'sender_rejected',
  '7.29': 'sender_rejected',
  '7.30': 'configuration_error',
};

interface TextRule {
  readonly pattern: RegExp;
  readonly reason: FailureReason;
}

/** Microsoft 365 answers 5.4.1 for an address that it does not have; the registry knows the code as "no answer". */
const MICROSOFT = /outlook\.com|\bAS\(20\d{7}\)/i;

/** What a policy refusal (x.7.1) names. The code alone leaves it open. */
const POLICY_RULES: readonly TextRule[] = [
  {
    pattern: /\bspam\b|\bunsolicited\b|\bcontent\b|\bphish|\bsuspicious\b/i,
    reason: 'content_rejected',
  },
  {
    pattern:
      /\breputation\b|\bblock ?list|\bblack ?list|\bspamhaus\b|\b(?:ip|sender|client host)\b.{0,60}\bblocked\b/i,
    reason: 'sender_rejected',
  },
];

/** Phrases that servers write where they give no enhanced code. Each names its object: no lone common word decides. */
const TEXT_RULES: readonly TextRule[] = [
  {
    pattern:
      /\b(?:user|recipient|mailbox|address) (?:is )?unknown\b|\bunknown (?:user|recipient|mailbox)\b/i,
    reason: 'recipient_not_found',
  },
  {
    pattern: /\bno such (?:user|recipient|mailbox|person|account)\b/i,
    reason: 'recipient_not_found',
  },
  {
    pattern: /\b(?:account|mailbox|user|recipient)\b.{0,40}\bdoes not exist\b/i,
    reason: 'recipient_not_found',
  },
  {
    pattern:
      /\bmailbox (?:is )?full\b|\bover ?quota\b|\bquota exceeded\b|\bexceeded (?:its |the )?(?:mail)?(?:box )?storage\b/i,
    reason: 'mailbox_full',
  },
  {
    pattern: /\bmessage (?:size )?(?:is )?(?:too (?:large|big)|exceeds)\b/i,
    reason: 'message_too_large',
  },
  {
    pattern: /\b(?:account|mailbox|user)\b.{0,40}\b(?:disabled|inactive|deactivated)\b/i,
    reason: 'recipient_inactive',
  },
  { pattern: /\b(?:host|domain)\b.{0,20}\bnot found\b|\bno mx\b/i, reason: 'domain_not_found' },
];

/**
 * Reads what a mail server answered. The class of a code never decides alone: 5.2.2 is a full mailbox, and 5.7.1 may be
 * about the content, the sender or neither.
 */
export function readSmtpReply({ replyCode, enhancedCode, text = '' }: SmtpReply): SmtpReading {
  const head = text.slice(0, LONGEST_READ);
  const enhanced = ENHANCED.exec(enhancedCode ?? '') ?? ENHANCED.exec(head);
  const reply = REPLY.exec(String(replyCode ?? ''))?.[1] ?? (enhanced ? '' : REPLY.exec(head)?.[1]);
  const reason = enhanced ? byCode(enhanced, head) : byRules(TEXT_RULES, head);
  return {
    ...(reason !== undefined && { reason }),
    permanence: permanenceOf(enhanced?.[1] ?? reply?.slice(0, 1)),
    ...(enhanced && { enhancedCode: enhanced[0] }),
  };
}

function byCode(
  [code, , subject, detail]: RegExpExecArray,
  text: string,
): FailureReason | undefined {
  if (code === '5.4.1' && MICROSOFT.test(text)) return 'recipient_not_found';
  const key = `${Number(subject)}.${Number(detail)}`;
  if (key === '7.1') return byRules(POLICY_RULES, text);
  // A code of x.x.0 names a subject and leaves the cause to the text.
  return (Object.hasOwn(BY_CODE, key) ? BY_CODE[key] : undefined) ?? byRules(TEXT_RULES, text);
}

function byRules(rules: readonly TextRule[], text: string): FailureReason | undefined {
  return rules.find(({ pattern }) => pattern.test(text))?.reason;
}

function permanenceOf(digit: string | undefined): SmtpReading['permanence'] {
  if (digit === '5') return 'permanent';
  return digit === '4' ? 'transient' : 'unstated';
}
