import type { FailureReason } from '../core/index.js';
import { known, textOf } from './fields.js';
import {
  permanenceOf,
  readSmtpCode,
  enhancedCodesOf,
  type SmtpReading,
  type SmtpReply,
  LONGEST_ANSWER,
} from './smtpCode.js';
import { AFTER_THE_CODE, BEFORE_THE_CODE } from './smtpRules/index.js';
import type { Answer } from './smtpRules/rule.js';
import { wordsOf } from './smtpWords.js';

/** Where a program that passes an answer on lets it begin: at the head, in quotes or brackets, after its own words. */
const REPLY_CODE = /(?:^|["'([<;:>-]\s{0,3}|\n)([245]\d\d)(?=[\s\-_#]|$)/;

/**
 * Reads what a mail server answered, codes and words. The class of a code never decides alone: 5.2.2 is a full mailbox, and
 * 5.7.1 may be about the content, the sender or neither.
 */
export function readSmtpReply(reply: SmtpReply): SmtpReading {
  const answer = answerOf(reply);
  return known({ reason: reasonOf(reply, answer), permanence: answer.permanence });
}

function reasonOf(reply: SmtpReply, answer: Answer): FailureReason | undefined {
  const success = answer.codes[0]?.[0] ?? answer.replyCode?.[0];
  if (success === '2') return undefined;
  const told = BEFORE_THE_CODE.find((rule) => rule.fits(answer));
  if (told) return told.reason;
  return readSmtpCode(reply).reason ?? AFTER_THE_CODE.find((rule) => rule.fits(answer))?.reason;
}

function answerOf(reply: SmtpReply): Answer {
  const codes = enhancedCodesOf(reply);
  const replyCode =
    REPLY_CODE.exec(textOf(reply.replyCode) ?? '')?.[1] ??
    REPLY_CODE.exec(textOf(reply.text, LONGEST_ANSWER) ?? '')?.[1];
  return {
    codes,
    replyCode,
    permanence: permanenceOf({ replyCode: replyCode ?? reply.replyCode, text: reply.text }, codes),
    words: wordsOf(reply.text),
  };
}
