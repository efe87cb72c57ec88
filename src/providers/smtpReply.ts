import type { FailureReason } from '../core/index.js';
import { known, textOf } from './fields.js';
import {
  enhancedCodesOf,
  listsCode,
  LONGEST_ANSWER,
  permanenceOf,
  readSmtpCode,
  type SmtpReading,
  type SmtpReply,
} from './smtpCode.js';

/** One thing that mail servers say. */
interface Rule {
  /** Enhanced codes that it is about, parted by spaces; `x` stands for either class. Absent: whatever the code. */
  readonly codes?: string;
  readonly text: RegExp;
  /** Absent: the text is known to state no cause. */
  readonly reason?: FailureReason;
}

/** Where the words say more than the code, or something else. A phrase names its object: no lone common word decides. */
const BEFORE_THE_CODE: readonly Rule[] = [
  // Microsoft 365 answers so for an address that it does not have; the registry knows the code as "no answer".
  { codes: '5.4.1', text: /outlook\.com|\bAS\(20\d{7}\)/i, reason: 'recipient_not_found' },
  // x.7.1 is any policy at all; only the text tells which.
  {
    codes: 'x.7.1',
    text: /\breputation\b|\b(?:block|black) ?list|\bspamhaus\b|\b(?:ip|sender|client host)\b.{0,60}\bblocked\b/i,
    reason: 'sender_rejected',
  },
  {
    codes: 'x.7.1',
    text: /\bspam\b|\bunsolicited (?:bulk )?(?:e?mail|message)|\bphishing\b|\bsuspicious (?:content|message|mail|link)|\bcontent (?:filter|polic|reject|block)|\b(?:message|mail|prohibited|its) content\b/i,
    reason: 'content_rejected',
  },
];

/** What Postfix, Exchange, qmail and the large mailbox providers write where the code says nothing. */
const AFTER_THE_CODE: readonly Rule[] = [
  {
    text: /\bsender(?: address| domain)?(?: is)? (?:rejected|denied|blocked|not found|does not exist)\b/i,
    reason: 'sender_rejected',
  },
  {
    text: /\b(?:user|recipient|mailbox|address) (?:is )?unknown\b|\bunknown (?:user|recipient|mailbox)\b|\bno such (?:user|recipient|mailbox|person|account)\b|\b(?:account|mailbox|user|recipient)\b.{0,40}\bdoes not exist\b/i,
    reason: 'recipient_not_found',
  },
  {
    text: /\bmailbox (?:is )?full\b|\bover ?quota\b|\b(?:mailbox|storage|disk|user) quota (?:is )?exceeded\b|\bexceeded (?:its |the )?(?:mail ?box )?storage\b|\bout of storage space\b/i,
    reason: 'mailbox_full',
  },
  {
    text: /\bmessage (?:size )?(?:is )?(?:too (?:large|big)|exceeds)\b/i,
    reason: 'message_too_large',
  },
  {
    text: /\b(?<!your )(?:account|mailbox|user)\b.{0,40}\b(?:disabled|inactive|deactivated)\b/i,
    reason: 'recipient_inactive',
  },
  {
    text: /\b(?:host|domain)(?: name)? not found\b|\bno mx\b/i,
    reason: 'domain_not_found',
  },
];

/**
 * Reads what a mail server answered, codes and words. The class of a code never decides alone: 5.2.2 is a full mailbox, and
 * 5.7.1 may be about the content, the sender or neither.
 */
export function readSmtpReply(reply: SmtpReply): SmtpReading {
  const codes = enhancedCodesOf(reply);
  const head = textOf(reply.text, LONGEST_ANSWER) ?? '';
  const fits = (rule: Rule): boolean =>
    (rule.codes === undefined || codes.some((code) => listsCode(rule.codes ?? '', code))) &&
    rule.text.test(head);
  const rule = BEFORE_THE_CODE.find(fits);
  const reason = rule
    ? rule.reason
    : (readSmtpCode(reply).reason ?? AFTER_THE_CODE.find(fits)?.reason);
  return known({ reason, permanence: permanenceOf(reply, codes) });
}
