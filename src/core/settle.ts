import type { RecipientStatus } from './recipientStatus.js';
import { timeFromUnixMs, unixMsOf } from './time.js';

/**
 * How long an answer is waited for where the host names no window: 73 hours. Providers retry email for up to 72 hours
 * (SendGrid, SparkPost) and close SMS after 72 hours (AWS); an hour is left for their last report.
 */
export const DEFAULT_WINDOW_MS = 73 * 60 * 60 * 1000;

/** What only the host knows when it answers. All times are ISO 8601 with offset; one that names no moment counts as absent. */
export interface SettleFacts {
  /** When the attempt began. Without it no window can pass. */
  readonly startedAt?: string | undefined;
  /** When the message was to go out. The later of the two is where the window starts. */
  readonly scheduledAt?: string | undefined;
  /** The moment of the answer. */
  readonly now: string;
  /** How long an answer is waited for, in milliseconds. @default DEFAULT_WINDOW_MS */
  readonly windowMs?: number | undefined;
  /** Whether this route sends delivery receipts at all: a fact that the host states, never a guess. */
  readonly reportsDelivery: boolean;
}

/** A state as it is answered at one moment: for showing, never for storing or folding on. */
export interface SettledStatus extends Omit<RecipientStatus, 'settled'> {
  /** No more news is expected, or the window has passed. Late news still wins. */
  readonly settled: boolean;
}

/**
 * Adds what only time can tell. Call it when a backend answers, never in the page, so that rows, filters and counts agree.
 *
 * @example
 * const answer = settle(state, { startedAt, now: new Date().toISOString(), reportsDelivery: true });
 */
export function settle(state: RecipientStatus, facts: SettleFacts): SettledStatus {
  if (state.finality !== 'open') return { ...state, settled: true };
  const deadline = deadlineOf(facts);
  const now = unixMsOf(facts.now);
  if (deadline === undefined || now === undefined || now < deadline) {
    return { ...state, settled: false };
  }
  if (state.unknownCause === 'not_recognised') return { ...state, settled: true };
  if (facts.reportsDelivery) return timedOut(state, deadline);
  return state.unknownCause === undefined
    ? { ...state, settled: true }
    : { ...state, unknownCause: 'provider_does_not_report', settled: true };
}

function deadlineOf({ startedAt, scheduledAt, windowMs }: SettleFacts): number | undefined {
  const started = unixMsOf(startedAt);
  if (started === undefined) return undefined;
  const start = Math.max(started, unixMsOf(scheduledAt) ?? started);
  const deadline = start + (windowMs ?? DEFAULT_WINDOW_MS);
  return Number.isNaN(deadline) ? undefined : deadline;
}

/** Nobody said why no answer came, so the reason of an earlier delay does not stand here. */
function timedOut(state: RecipientStatus, deadline: number): SettledStatus {
  const { reason: _delay, unknownCause: _blank, occurredAt: _last, ...rest } = state;
  const occurredAt = timeFromUnixMs(deadline);
  return {
    ...rest,
    status: 'timed_out',
    finality: 'soft',
    ...(occurredAt !== undefined && { occurredAt }),
    settled: true,
  };
}
