/** A limit on one call: the caller's signal and a time, whichever ends first. */
export interface Deadline {
  /** For the request. Follows the caller's signal until the deadline is closed. */
  readonly signal: AbortSignal;
  /** Does the work, or throws why it ended before: the caller's own reason, or what `late` made. */
  race<T>(work: () => Promise<T>): Promise<T>;
  /** Lifts the time limit and keeps the caller's signal: for answers that go on. */
  stopClock(): void;
  /** Lets go of the timer and of the caller's signal, whatever the end was. */
  close(): void;
}

/** Timers take no more; above it they fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Opens a deadline.
 *
 * @param timeoutMs 0 or infinity: no limit in time.
 * @param late Makes the error for work that took too long.
 */
export function openDeadline(
  caller: AbortSignal | undefined,
  timeoutMs: number,
  late: () => Error,
): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const follow = () => controller.abort(caller?.reason);
  if (caller?.aborted) follow();
  caller?.addEventListener('abort', follow);
  const timer =
    timeoutMs > 0 && timeoutMs <= LONGEST_TIMER_MS
      ? setTimeout(() => controller.abort(late()), timeoutMs)
      : undefined;
  const stopClock = () => clearTimeout(timer);

  return {
    signal,
    stopClock,
    race: (work) =>
      new Promise((resolve, reject) => {
        // Set up before the work: its own idea of the abort comes second, and if it has none it is left behind.
        const end = () => reject(signal.reason);
        if (signal.aborted) {
          end();
          return;
        }
        signal.addEventListener('abort', end, { once: true });
        work()
          .finally(() => signal.removeEventListener('abort', end))
          .then(resolve, reject);
      }),
    close() {
      stopClock();
      caller?.removeEventListener('abort', follow);
    },
  };
}
