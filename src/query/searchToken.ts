/** More than are on a page at once. A text that comes back after so many others is asked for as a new one. */
const KEPT = 50;

const tokens = new Map<string, string>();
let made = 0;

/** A name for a search text that does not tell the text: query keys show up in tools, dumps and error reports. */
export function searchToken(search: string): string {
  const text = search.trim();
  if (text === '') return '';
  const token = tokens.get(text) ?? `search-${(made += 1)}`;
  // What was used last stands last, so the first is the one to forget.
  tokens.delete(text);
  tokens.set(text, token);
  for (const [oldest] of tokens) {
    if (tokens.size <= KEPT) break;
    tokens.delete(oldest);
  }
  return token;
}
