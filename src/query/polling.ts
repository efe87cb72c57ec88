import { AdapterError } from '../adapter/index.js';

const LONGEST_BACK_OFF_MS = 60_000;
const JITTER = 0.2;

/** The part of a query's state that decides when it is asked again. */
export interface PollState {
  readonly error: unknown;
  readonly errorUpdateCount: number;
  readonly errorUpdatedAt: number;
}

/**
 * How long to wait after a failed attempt: doubling up to a minute, each page a little differently, and never less than the
 * backend asked for. A pure function of the query's state, because it is called on every render.
 *
 * @param failures Failed attempts in a row.
 */
export function backOffMs(pollMs: number, failures: number, state: PollState): number {
  const doubled = Math.min(pollMs * 2 ** Math.min(failures, 10), LONGEST_BACK_OFF_MS);
  const spread = 1 + JITTER * (2 * fractionOf(state.errorUpdatedAt + state.errorUpdateCount) - 1);
  const asked = state.error instanceof AdapterError ? (state.error.retryAfterMs ?? 0) : 0;
  return Math.max(Math.min(doubled * spread, LONGEST_BACK_OFF_MS), asked);
}

/** A number from 0 to 1 that looks random and depends on its seed alone. */
function fractionOf(seed: number): number {
  const wave = Math.sin(seed) * 10_000;
  return wave - Math.floor(wave);
}
