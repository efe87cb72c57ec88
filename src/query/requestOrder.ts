let started = 0;

/**
 * The place of a request among all requests of this page, in the order they started. A counter, not a clock: two requests
 * can start in one millisecond, and clocks are set back.
 */
export function nextRequestOrder(): number {
  started += 1;
  return started;
}
