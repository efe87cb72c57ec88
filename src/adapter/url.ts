import { AdapterError } from './AdapterError.js';

/** One question of a query string; a list repeats its name. */
export type Query = Readonly<
  Record<string, string | number | readonly string[] | null | undefined>
>;

/**
 * Reads a base URL, absolute or relative to the page, so that segments can follow.
 *
 * @throws TypeError for one with a query, a fragment or a password, which would end up in the wrong place.
 */
export function readBaseUrl(baseUrl: string): string {
  if (/[?#]|\/\/[^/]*@/.test(baseUrl)) {
    throw new TypeError(
      '[message-delivery-status] baseUrl has a query, a fragment or a password. ' +
        'Paths are added at its end: give origin and path alone.',
    );
  }
  return baseUrl.endsWith('/') ? baseUrl.slice(0, -1) : baseUrl;
}

/**
 * Adds segments and a query to a base. Each segment stays one segment, whatever is in it.
 *
 * @throws AdapterError of kind `shape` for a segment that no URL can carry.
 */
export function buildUrl(
  base: string,
  call: string,
  segments: readonly string[],
  query: Query = {},
): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((item) => [name, String(item)]),
  );
  return [base, ...segments.map((segment) => encodeSegment(call, segment))]
    .join('/')
    .concat(pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '');
}

/** URLs resolve `.` and `..` even when they are percent-encoded, so no encoding can carry them. */
function encodeSegment(call: string, segment: string): string {
  try {
    if (segment !== '' && segment !== '.' && segment !== '..') return encodeURIComponent(segment);
  } catch {
    // Half of a surrogate pair is no text; it is refused like the others.
  }
  throw new AdapterError(
    'shape',
    `"${call}" was not asked: no URL can carry an id that is empty, only dots, or broken text.`,
  );
}
