const RFC_3339 =
  /^(\d{4}-(0[1-9]|1[0-2])-(\d\d))[Tt]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d+))?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** What `toISOString` writes, on the days that every month has: such a text is its own answer, and most texts are such. */
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
  const parts = RFC_3339.exec(text);
  if (!parts) return undefined;
  const [, date = '', month, day, time = '', fraction = '', offset = ''] = parts;
  if (!dayExists(Number(date.slice(0, 4)), Number(month), Number(day))) return undefined;
  // Engines agree on three digits alone, so longer fractions are cut here.
  const ms = fraction.slice(0, 3).padEnd(3, '0');
  return timeFromUnixMs(Date.parse(`${date}T${time}.${ms}${offset.toUpperCase()}`));
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
  const date = new Date(Math.round(ms));
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  return text.length === CANONICAL_LENGTH ? text : undefined;
}

function dayExists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const short = month === 4 || month === 6 || month === 9 || month === 11;
  return day >= 1 && day <= (month === 2 ? (leap ? 29 : 28) : short ? 30 : 31);
}
