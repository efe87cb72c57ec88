const LONGEST_WAIT_MS = 5 * 60_000;

/** `Date.parse` alone takes `-5` for a month. */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*, \d[\w :-]{9,30} GMT$/;

/**
 * How long a backend asked to wait, in milliseconds, at most five minutes.
 *
 * @param now Milliseconds since 1970. A date is counted from the backend's own clock where it told the time.
 * @returns `undefined` where it did not ask, or nobody can read what it said.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : readDate(value) - (readDate(headers.get('date') ?? '') || now);
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}

function readDate(value: string): number {
  return HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
}
