import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { AdapterError } from '../adapter/index.js';

const LONGEST_BACK_OFF_MS = 60_000;
const JITTER = 0.2;

/** The part of a query's state that decides when it is asked again. */
export interface PollState {
  readonly error: unknown;
  readonly errorUpdateCount: number;
  readonly errorUpdatedAt: number;
}

/** What an answer keeps, because a query only ever counts its errors up: how many there had been when it came. */
export interface PollMark {
  readonly errorsBefore: number;
}

/** The mark of an answer that has just come. */
export function pollMark({
  client,
  queryKey,
}: {
  readonly client: QueryClient;
  readonly queryKey: QueryKey;
}): PollMark {
  const query = client.getQueryCache().find({ queryKey, exact: true });
  return { errorsBefore: query?.state.errorUpdateCount ?? 0 };
}

/** The mark of pages: that of the last one that came. */
export function pagesMark(
  data: { readonly pages: readonly PollMark[] } | undefined,
): PollMark | undefined {
  return data && { errorsBefore: Math.max(0, ...data.pages.map((page) => page.errorsBefore)) };
}

/** How long to wait after attempts that failed; `undefined` where the last one was good. */
export function retryInMs(
  pollMs: number,
  mark: PollMark | undefined,
  state: PollState,
): number | undefined {
  const failures = state.errorUpdateCount - (mark?.errorsBefore ?? 0);
  return failures > 0 ? backOffMs(pollMs, failures, state) : undefined;
}

/** When the next attempt starts by itself, in milliseconds since 1970; `undefined` where the last one was good. */
export function nextTryAt(
  pollMs: number,
  mark: PollMark | undefined,
  state: PollState,
): number | undefined {
  const wait = retryInMs(pollMs, mark, state);
  return wait === undefined ? undefined : state.errorUpdatedAt + wait;
}

/** Coming back to the page asks at once, unless the backend still wants to be left alone. */
export function onReturn({ state }: { readonly state: PollState }): 'always' | false {
  return Date.now() < state.errorUpdatedAt + askedWaitMs(state) ? false : 'always';
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
  return Math.max(Math.min(doubled * spread, LONGEST_BACK_OFF_MS), askedWaitMs(state));
}

function askedWaitMs({ error }: PollState): number {
  return error instanceof AdapterError ? (error.retryAfterMs ?? 0) : 0;
}

/** A number from 0 to 1 that looks random and depends on its seed alone. */
function fractionOf(seed: number): number {
  const wave = Math.sin(seed) * 10_000;
  return wave - Math.floor(wave);
}
