import { readTime, timeFromUnixMs } from '../../core/index.js';
import { textOf } from './fields.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const NUMBER = /^\d+(?:\.\d+)?$/;
const PLAIN_OFFSET = /([+-]\d\d)(\d\d)$/;
const RFC_2822 =
  /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC?|[ECMP][DS]T)$/;

/** A moment as RFC 3339 writes it. Like every reading here, `undefined` where the field names none. */
export function isoTime(value: unknown): string | undefined {
  const text = textOf(value);
  // Most reports have few of the times that they could have.
  return text && readTime(text);
}

/** The same, where the offset stands without its colon. */
export function plainOffsetTime(value: unknown): string | undefined {
  return readTime((textOf(value) ?? '').replace(PLAIN_OFFSET, '$1:$2'));
}

/** A moment in seconds since 1970 began, fractions included, as a number or as text. */
export function unixTime(value: unknown): string | undefined {
  return unixMoment(value, 1000);
}

/** A moment in milliseconds since 1970 began, as a number or as text. */
export function unixMsTime(value: unknown): string | undefined {
  return unixMoment(value, 1);
}

/** A date and time without an offset, where the provider documents that it means UTC. */
export function utcTime(value: unknown): string | undefined {
  return readTime(`${textOf(value)?.replace(' ', 'T')}Z`);
}

/** A moment as mail headers write it. */
export function mailTime(value: unknown): string | undefined {
  const text = (textOf(value) ?? '').replace(/\s+/g, ' ');
  return RFC_2822.test(text) ? timeFromUnixMs(Date.parse(text)) : undefined;
}

/** When a list entry of that moment lapses by itself. */
export function daysAfter(moment: string | undefined, days: number): string | undefined {
  return moment === undefined ? undefined : timeFromUnixMs(Date.parse(moment) + days * DAY_MS);
}

function unixMoment(value: unknown, unitMs: number): string | undefined {
  const text = textOf(value);
  return text && NUMBER.test(text) ? timeFromUnixMs(Number(text) * unitMs) : undefined;
}
