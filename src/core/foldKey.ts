import type { DeliveryEvent } from './event.js';
import { absorbEvent, emptyDraft, toState } from './foldDraft.js';
import { isEnded, momentOf, rankOf, type ReportParts, specificityOf } from './order.js';
import { FAILURE_REASONS } from './reason.js';
import type { RecipientStatus } from './recipientStatus.js';
import { wellFormed } from './text.js';
import { timeFromUnixMs } from './time.js';

/** What a fold key keeps of a report: all that a fold returns of its winner, but for the provider's own text. */
export type FoldWinner = Pick<
  RecipientStatus,
  'status' | 'finality' | 'unknownCause' | 'reason' | 'occurredAt' | 'code' | 'eventId' | 'provider'
>;

/** The facts of a report that only grow, as columns: the least of each time and the greatest of each flag are the state's. */
export interface FoldFacts extends Pick<RecipientStatus, 'sentAt' | 'deliveredAt' | 'failedAt'> {
  /** 0 or 1, because not every engine has a greatest truth. */
  readonly complained: number;
  readonly opened: number;
  readonly hasUnrecognised: number;
}

/** Greater than every moment in milliseconds; a time is written in as many digits. */
const BEYOND_TIME_MS = 10 ** 15;
const KEY = /^([0-7])(\d{3}|\d{18})((?:[\da-f]{2})*)!((?:[\da-f]{2})*)!((?:[\da-f]{2})*)!$/;

/**
 * Writes what decides a fold as one text, so that any database or stream engine folds with `MAX`: the greatest key of a
 * (message, recipient, attempt) is the winner that `foldEvents` finds. Printable ASCII that sorts alike by byte, by code point
 * and by UTF-16 unit; in PostgreSQL the column needs `COLLATE "C"`.
 *
 * Parts: the rank, 1 digit; the time, `0` where missing or before 1970, else `1` and 15 digits of milliseconds; how specific
 * the reason is, 2 digits; code, event id and provider, each as the hexadecimal of its UTF-8, closed by `!`, which sorts below
 * every digit. Ended ranks have the reason before the time, and their time counts down, because the earlier one wins.
 */
export function foldKey(report: Pick<DeliveryEvent, 'status' | 'finality'> & ReportParts): string {
  const rank = rankOf(report.status, report.finality);
  const ended = isEnded(rank);
  const time = timeDigits(momentOf(report.occurredAt), ended);
  const reason = String(specificityOf(report.reason)).padStart(2, '0');
  const texts = [report.code, report.eventId, report.provider].map((text) => `${hexOf(text)}!`);
  return rank + (ended ? reason + time : time + reason) + texts.join('');
}

/**
 * Reads a winner back from its key.
 *
 * @returns `undefined` for a text that `foldKey` does not write.
 */
export function readFoldKey(key: string): FoldWinner | undefined {
  const [, rank, digits = '', ...texts] = KEY.exec(key) ?? [];
  if (rank === undefined) return undefined;
  const ended = isEnded(Number(rank));
  const specificity = Number(ended ? digits.slice(0, 2) : digits.slice(-2));
  const [code, eventId, provider] = texts.map(textIn);
  const {
    complained: _c,
    opened: _o,
    hasUnrecognised: _u,
    ...winner
  } = toState({
    ...emptyDraft(),
    rank: Number(rank),
    winner: {
      reason: FAILURE_REASONS.find((reason) => specificityOf(reason) === specificity),
      code,
      eventId,
      provider,
    },
    moment: momentIn(ended ? digits.slice(2) : digits.slice(0, -2), ended),
  });
  // A time after the last one, a reason that is none, bytes that are no text: no report writes those.
  return foldKey(winner) === key ? winner : undefined;
}

/** The facts of one report that only grow: six columns beside its fold key. A time that is absent is NULL. */
export function foldFacts(event: DeliveryEvent): FoldFacts {
  const draft = emptyDraft();
  absorbEvent(draft, event);
  const { sentAt, deliveredAt, failedAt, ...flags } = toState(draft);
  return {
    sentAt,
    deliveredAt,
    failedAt,
    complained: Number(flags.complained),
    opened: Number(flags.opened),
    hasUnrecognised: Number(flags.hasUnrecognised),
  };
}

function timeDigits(moment: string | undefined, ended: boolean): string {
  if (moment === undefined) return '0';
  const ms = Date.parse(moment);
  return `1${String(ended ? BEYOND_TIME_MS - 1 - ms : ms).padStart(15, '0')}`;
}

function momentIn(digits: string, ended: boolean): string | undefined {
  if (digits.length === 1) return undefined;
  const ms = Number(digits.slice(1));
  return timeFromUnixMs(ended ? BEYOND_TIME_MS - 1 - ms : ms);
}

/** By the escapes of URLs, which are UTF-8 in every runtime. */
function hexOf(text: string | undefined): string {
  return encodeURIComponent(wellFormed(text ?? '')).replace(/%(..)|./g, (plain, escape) =>
    (escape ?? plain.charCodeAt(0).toString(16)).toLowerCase(),
  );
}

function textIn(hex: string): string | undefined {
  try {
    return decodeURIComponent(hex.replace(/../g, '%$&'));
  } catch {
    return undefined;
  }
}
