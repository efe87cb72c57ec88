const RFC_3339 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** What `readTime` writes, on the days that every month has: such a text is its own answer, and most texts are such. */
const CANONICAL =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Length of what `toISOString` writes for the years 0000 to 9999; texts of this length sort like the moments they name. */
export const CANONICAL_LENGTH = 24;

/**
 * Reads a moment that came from outside the kit. Only a date and time with an offset is trusted: a local time, a date alone or
 * a day that does not exist names no moment. A leap second names none either, because no runtime can hold it.
 *
 * @returns the moment in UTC with milliseconds, or `undefined` where the text names none.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function readTime(text: string): string | undefined {
  if (CANONICAL.test(text)) return text;
  const [, clock, fraction = '', offset] = RFC_3339.exec(text.toUpperCase()) ?? [];
  // Engines agree on three digits alone, so longer fractions are cut here.
  const local = `${clock}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  // The language takes 30 February for a day in March, and 24:00 for the next day.
  const moment = timeFromUnixMs(Date.parse(`${local}Z`));
  if (moment !== `${local}Z`) return undefined;
  return offset === 'Z' ? moment : timeFromUnixMs(Date.parse(`${local}${offset}`));
}

/** A moment from outside as milliseconds since 1970 began, or `undefined` where the text names none. */
export function unixMsOf(text: string | undefined): number | undefined {
  const moment = text === undefined ? undefined : readTime(text);
  return moment === undefined ? undefined : Date.parse(moment);
}

/** The moment so many seconds after 1970 began, fractions included, or `undefined` where the number names none. */
export function timeFromUnixSeconds(seconds: number): string | undefined {
  return timeFromUnixMs(seconds * 1000);
}

/** The moment so many milliseconds after 1970 began, or `undefined` where the number names none. */
export function timeFromUnixMs(ms: number): string | undefined {
  // Null for a number that names no moment, where `toISOString` throws.
  const text: string | null = new Date(Math.round(ms)).toJSON();
  return text?.length === CANONICAL_LENGTH ? text : undefined;
}
