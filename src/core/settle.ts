import type { RecipientStatus } from './fold.js';
import { timeFromUnixMs } from './time.js';

/**
 * How long an answer is waited for where the host names no window: 73 hours. Providers retry email for up to 72 hours
 * (SendGrid, SparkPost) and close SMS after 72 hours (AWS); an hour is left for their last report.
 */
export const DEFAULT_WINDOW_MS = 73 * 60 * 60 * 1000;

/** What only the host knows when it answers. All times ISO 8601 with offset. */
export interface SettleFacts {
  /** When the attempt began. Without it no window can pass. */
  readonly startedAt?: string;
  /** When the message was to go out. The later of the two is where the window starts. */
  readonly scheduledAt?: string;
  readonly now: string;
  /** @default DEFAULT_WINDOW_MS */
  readonly windowMs?: number;
  /** Whether this route sends delivery receipts at all: a fact that the host states, never a guess. */
  readonly reportsDelivery: boolean;
}

/** A state as it is answered at one moment. */
export interface SettledStatus extends RecipientStatus {
  /** No more news is expected, or the window has passed. Late news still wins. */
  readonly settled: boolean;
}

/**
 * Adds what only time can tell. Call it when a backend answers, never in the page, so that rows, filters and counts agree.
 * The result is for showing; what is stored and merged is the state itself.
 */
export function settle(state: RecipientStatus, facts: SettleFacts): SettledStatus {
  if (state.finality !== 'open') return { ...state, settled: true };
  const deadline = deadlineOf(facts);
  if (deadline === undefined || Date.parse(facts.now) < deadline) {
    return { ...state, settled: false };
  }
  if (state.unknownCause === 'not_recognised') return { ...state, settled: true };
  if (facts.reportsDelivery) return timedOut(state, deadline);
  return state.unknownCause === undefined
    ? { ...state, settled: true }
    : { ...state, unknownCause: 'provider_does_not_report', settled: true };
}

function deadlineOf({ startedAt, scheduledAt, windowMs }: SettleFacts): number | undefined {
  if (startedAt === undefined) return undefined;
  const started = Date.parse(startedAt);
  const scheduled = scheduledAt === undefined ? Number.NaN : Date.parse(scheduledAt);
  const start = Number.isNaN(scheduled) ? started : Math.max(started, scheduled);
  return Number.isNaN(start) ? undefined : start + (windowMs ?? DEFAULT_WINDOW_MS);
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
