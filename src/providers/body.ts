/** A body as it came: a JSON document, form fields, or neither. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: FormFields }
  | { readonly kind: 'unreadable' };

/** Form fields; one that was sent twice has two values. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a body by what it is, not by what its content type claims: SNS sends JSON as `text/plain`, and frameworks hand over
 * text, bytes, parsed objects or form fields.
 */
export function readBody(body: unknown): Body {
  if (typeof body === 'string') return readText(body);
  if (body instanceof Uint8Array) return readText(new TextDecoder().decode(body));
  if (isPairs(body)) return { kind: 'form', fields: fieldsOf(body) };
  if (typeof body === 'object' && body !== null) return { kind: 'json', value: body };
  return { kind: 'unreadable' };
}

/** Parses a JSON document. `undefined` stands for one that cannot be parsed; JSON itself has no such value. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readText(text: string): Body {
  const start = text.trimStart().slice(0, 1);
  if (start === '{' || start === '[') {
    const value = parseJson(text);
    return value === undefined ? { kind: 'unreadable' } : { kind: 'json', value };
  }
  if (!text.includes('=')) return { kind: 'unreadable' };
  return { kind: 'form', fields: fieldsOf(new URLSearchParams(text)) };
}

/** `URLSearchParams` and `FormData` iterate over pairs. Arrays do not count: they are JSON. */
function isPairs(body: unknown): body is Iterable<readonly [string, unknown]> {
  return (
    typeof body === 'object' && body !== null && !Array.isArray(body) && Symbol.iterator in body
  );
}

function fieldsOf(pairs: Iterable<readonly [string, unknown]>): FormFields {
  const fields = new Map<string, string[]>();
  for (const pair of pairs) {
    if (!Array.isArray(pair)) continue;
    const [name, value] = pair;
    if (typeof name !== 'string' || typeof value !== 'string') continue;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}
