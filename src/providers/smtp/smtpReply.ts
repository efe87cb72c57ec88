import type { FailureReason } from '../../core/index.js';
import { known } from '../internal/fields.js';
import {
  enhancedCodesOf,
  permanenceOf,
  readSmtpCodes,
  replyOf,
  type SmtpReading,
  type SmtpReply,
} from './smtpCode.js';
import { AFTER_THE_CODE, BEFORE_THE_CODE } from './rules/index.js';
import type { Answer } from './rules/rule.js';
import { wordsOf } from './smtpWords.js';

/** A refusal, where a program that passes it on lets it begin: at the head, in quotes or brackets, after its own words. */
const REFUSAL = /(?:^|["'([<;:>-]\s{0,3}|\n)([45]\d\d)(?=[\s\-_#]|$)/;
const SUCCESS = /^(?:smtp; ?)?2(?:\d\d|\.\d{1,3}\.\d{1,3})(?=[\s-]|$)/i;

/**
 * Reads what a mail server answered, codes and words. The class of a code never decides alone: 5.2.2 is a full mailbox, and
 * 5.7.1 may be about the content, the sender or neither.
 */
export function readSmtpReply(said: SmtpReply): SmtpReading {
  const reply = replyOf(said);
  const answer = answerOf(reply);
  return known({ reason: reasonOf(reply, answer), permanence: answer.permanence });
}

function reasonOf(reply: SmtpReply, answer: Answer): FailureReason | undefined {
  if (isSuccess(reply, answer)) return undefined;
  const told = BEFORE_THE_CODE.find((rule) => rule.fits(answer));
  if (told) return told.reason;
  return readSmtpCodes(reply).reason ?? AFTER_THE_CODE.find((rule) => rule.fits(answer))?.reason;
}

function isSuccess({ replyCode, enhancedCode, text }: SmtpReply, answer: Answer): boolean {
  if (answer.permanence !== 'unstated') return false;
  return [enhancedCode, replyCode, text].some((said) => SUCCESS.test(`${said ?? ''}`));
}

function answerOf(reply: SmtpReply): Answer {
  // A transcript has the successes that came before.
  const codes = enhancedCodesOf(reply).filter((code) => !code.startsWith('2'));
  const [replyCode] = [reply.replyCode, reply.text].flatMap(
    (said) => REFUSAL.exec(`${said ?? ''}`)?.[1] ?? [],
  );
  return {
    codes,
    replyCode,
    permanence: permanenceOf({ replyCode }, codes),
    words: wordsOf(reply.text),
  };
}
