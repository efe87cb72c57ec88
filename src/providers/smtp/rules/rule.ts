import type { FailureReason } from '../../../core/index.js';
import type { SmtpReading } from '../smtpCode.js';
import { anyOf } from './phrase.js';

/** One thing that mail servers say. Everything that is given has to fit. */
export interface SmtpRule {
  /** Enhanced codes, parted by spaces; `x` stands for any digit. */
  readonly codes?: string;
  /** Enhanced codes in the same form, with none of which it fits: they say what the words leave open. */
  readonly unless?: string;
  /** Reply codes, parted by spaces. */
  readonly replies?: string;
  readonly permanence?: SmtpReading['permanence'];
  /**
   * Phrases, one of which is said: whole words, as `wordsOf` leaves them. A phrase is a pattern in which `…` stands for
   * half a sentence, `..` for some words, `~` for a word or two, and words in capitals for the `NOUNS`. It names its object: a common word alone decides
   * nothing.
   */
  readonly says?: readonly string[];
  /** More phrases, one of which has to be said as well. */
  readonly and?: readonly string[];
  /** Absent: the answer is known to state no cause. */
  readonly reason?: FailureReason;
}

/** What an answer comes down to. */
export interface Answer {
  readonly codes: readonly string[];
  readonly replyCode: string | undefined;
  readonly permanence: SmtpReading['permanence'];
  readonly words: string;
}

/** A rule that can be asked. */
export interface ReadyRule {
  readonly reason: FailureReason | undefined;
  fits(answer: Answer): boolean;
}

/** Makes a rule ready, once, when the module is loaded. */
export function ready({
  codes,
  unless,
  replies,
  permanence,
  says,
  and,
  reason,
}: SmtpRule): ReadyRule {
  const code = codes && patternOf(codes);
  const contrary = unless && patternOf(unless);
  const reply = replies?.split(' ');
  const said = [says, and].flatMap((phrases) => (phrases ? [anyOf(phrases)] : []));
  return {
    reason,
    fits: (answer) =>
      (!code || answer.codes.some((found) => code.test(found))) &&
      !(contrary && answer.codes.some((found) => contrary.test(found))) &&
      (!reply || reply.includes(answer.replyCode ?? '')) &&
      (!permanence || permanence === answer.permanence) &&
      said.every((isSaidIn) => isSaidIn(answer.words)),
  };
}

function patternOf(codes: string): RegExp {
  const alternatives = codes.replaceAll('.', '\\.').replaceAll('x', '\\d').replaceAll(' ', '|');
  return new RegExp(`^(?:${alternatives})$`);
}
