import { FAILURE_REASONS, type FailureReason } from './reason.js';
import type { DeliveryStatus, Finality } from './status.js';
import { compareText } from './text.js';
import { CANONICAL_LENGTH, readTime } from './time.js';

/**
 * The ladder; a place on it is a rank. A higher rank wins whatever the clocks say: they differ between provider and carrier,
 * and some reports carry no time at all. `delivered` stands between two kinds of `failed`, because an email that was accepted
 * can still bounce, while an SMS that was given up can still arrive.
 */
export const LADDER = [
  ['unknown', 'open'],
  ['pending', 'open'],
  ['sent', 'open'],
  ['sent', 'rest'],
  ['timed_out', 'soft'],
  ['failed', 'soft'],
  ['delivered', 'soft'],
  ['failed', 'firm'],
] as const satisfies readonly (readonly [status: DeliveryStatus, finality: Finality])[];

const FIRST_ENDED_RANK = 4;

/** How specific each reason is; the more specific one is told. */
const SPECIFICITIES = new Map<FailureReason | undefined, number>(
  FAILURE_REASONS.map((reason, place) => [reason, FAILURE_REASONS.length - place]),
);

/** What decides between two reports of one rank. Everything that the fold returns of its winner is among it. */
export interface ReportParts {
  readonly reason?: FailureReason | undefined;
  readonly occurredAt?: string | undefined;
  readonly code?: string | undefined;
  readonly eventId?: string | undefined;
  readonly provider?: string | undefined;
  readonly detail?: string | undefined;
}

/**
 * The rank of a report. Only `sent` and `failed` have two: a `sent` that is not open is the provider's last word, a `failed` that is
 * not firm may still be overtaken. Elsewhere the rank, and so the finality that the fold returns, is the status' own.
 */
export function rankOf(status: DeliveryStatus, finality: Finality): number {
  // Asked of every report: to find it in a table by two names takes a tenth of a fold.
  switch (status) {
    case 'pending':
      return 1;
    case 'sent':
      return finality === 'open' ? 2 : 3;
    case 'timed_out':
      return 4;
    case 'failed':
      return finality === 'firm' ? 7 : 5;
    case 'delivered':
      return 6;
    case 'unknown':
    default:
      // As is a status of a newer kit, in whose types there is one more.
      return 0;
  }
}

/** Whether a message at this rank has ended: then the cause is told before the time, and the earlier time wins. */
export function isEnded(rank: number): boolean {
  return rank >= FIRST_ENDED_RANK;
}

/** How specific a reason is, from 16 down to 1; 0 for none, and for one that is no reason. */
export function specificityOf(reason: FailureReason | undefined): number {
  return SPECIFICITIES.get(reason) ?? 0;
}

/**
 * Whether one report is told instead of another of the same rank. Of two that differ in anything that the fold returns,
 * exactly one is.
 *
 * @param heldMoment the time of the held one, as `momentOf` writes it.
 */
export function isToldBefore(
  rank: number,
  report: ReportParts,
  held: ReportParts,
  heldMoment: string | undefined,
): boolean {
  const order = isEnded(rank)
    ? compareReasons(report.reason, held.reason) || compareTimes(report.occurredAt, heldMoment, -1)
    : compareTimes(report.occurredAt, heldMoment, 1) || compareReasons(report.reason, held.reason);
  return (
    (order ||
      compareText(report.code, held.code) ||
      compareText(report.eventId, held.eventId) ||
      compareText(report.provider, held.provider) ||
      compareText(report.detail, held.detail)) > 0
  );
}

/** A time as the fold compares it; what cannot be read, or lies before 1970, counts as missing. */
export function momentOf(text: string | undefined): string | undefined {
  const moment = text && readTime(text);
  return moment && moment >= '1970' ? moment : undefined;
}

/** The earlier of a held moment and a reported time. */
export function earlierOf(held: string | undefined, time: string | undefined): string | undefined {
  if (!time || time === held || (held && isSurelyLater(time, held))) return held;
  const moment = momentOf(time);
  return moment !== undefined && (held === undefined || moment < held) ? moment : held;
}

/** A missing time loses; else the later one wins (`direction` 1) or the earlier one (−1). */
function compareTimes(
  time: string | undefined,
  held: string | undefined,
  direction: 1 | -1,
): number {
  if (time === held) return 0;
  if (direction === -1 && time && held && isSurelyLater(time, held)) return -1;
  const moment = momentOf(time);
  if (moment === held) return 0;
  if (moment === undefined) return -1;
  if (held === undefined) return 1;
  return moment > held ? direction : -direction;
}

/**
 * Tells without reading it that a time other than the held moment is later, or no time at all: most reports lose, and this is
 * what makes losing cheap. A text in this form that is a time sorts like the moment it names.
 */
function isSurelyLater(time: string, held: string): boolean {
  return time.length === CANONICAL_LENGTH && time[10] === 'T' && time.endsWith('Z') && time > held;
}

function compareReasons(a: FailureReason | undefined, b: FailureReason | undefined): number {
  return a === b ? 0 : specificityOf(a) - specificityOf(b);
}
