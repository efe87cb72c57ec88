const RFC_3339 =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** What `toISOString` writes for the years 0000 to 9999; texts of this length sort like the moments they name. */
const CANONICAL_LENGTH = 24;

/**
 * Reads a moment that came from outside the kit. Only a date and time with an offset is trusted: a local time, a date alone or
 * a day that does not exist names no moment.
 *
 * @returns the moment in UTC with milliseconds, or `undefined` where the text names none.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function readTime(text: string): string | undefined {
  const parts = RFC_3339.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  if (!dayExists(year, month, day)) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return timeFromUnixMs(Date.parse(text.toUpperCase()));
}

/** The moment so many seconds after 1970 began, fractions included, or `undefined` where the number names none. */
export function timeFromUnixSeconds(seconds: number): string | undefined {
  return timeFromUnixMs(seconds * 1000);
}

/** The moment so many milliseconds after 1970 began, or `undefined` where the number names none. */
export function timeFromUnixMs(ms: number): string | undefined {
  const date = new Date(Math.round(ms));
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  return text.length === CANONICAL_LENGTH ? text : undefined;
}

function dayExists(year = 0, month = 0, day = 0): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const short = month === 4 || month === 6 || month === 9 || month === 11;
  return day <= (month === 2 ? (leap ? 29 : 28) : short ? 30 : 31);
}
