const tokens = new Map<string, string>();

/** A name for a search text that does not tell the text: query keys show up in tools, dumps and error reports. */
export function searchToken(search: string): string {
  const text = search.trim();
  if (text === '') return '';
  const token = tokens.get(text) ?? `search-${tokens.size + 1}`;
  tokens.set(text, token);
  return token;
}
