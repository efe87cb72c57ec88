import { isObject, isRecord, type JsonRecord, listOf, textOf } from './fields.js';
import type { NamedValues, WebhookOptions } from '../webhook.js';

/** Form fields; one that was sent twice can have two values. */
export type FormFields = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The JSON document of a body, or of a text inside of one: parsed already or as text or bytes, by what it is and not by what its
 * content type claims, for SNS sends JSON as `text/plain`. `undefined` where there is none.
 */
export function jsonOf(body: unknown): object | undefined {
  const content = contentOf(body);
  if (typeof content !== 'string') return isObject(content) ? content : undefined;
  // A byte order mark is space to the language, and an error to its parser.
  const document = content.trim();
  if (!/^[[{]/.test(document)) return undefined;
  try {
    return JSON.parse(quoteLongNumbers(document));
  } catch {
    return undefined;
  }
}

/**
 * The JSON document of a body, or the list of those that it holds one in each line; a line that holds none stands at its place
 * as `undefined`.
 */
export function jsonOrLinesOf(body: unknown): object | undefined {
  const document = jsonOf(body);
  const content = contentOf(body);
  if (document || typeof content !== 'string') return document;
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const documents = lines.map(jsonOf);
  return documents.some((one) => one) ? documents : undefined;
}

/** A string that never ends is taken whole, or its every quote would be looked at again. */
const STRINGS_AND_LONG_INTEGERS = /"(?:[^"\\]|\\[^])*"?|(?<![\w.+-])(-?\d{16,})(?![\w.])/g;

/** Ids can be longer than a number holds exactly: those stay text, digit for digit. */
function quoteLongNumbers(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(STRINGS_AND_LONG_INTEGERS, (token, integer) =>
    integer ? `"${integer}"` : token,
  );
}

/** The fields of a form: as it stands on the wire, as the pairs or the object that a framework makes of it, or as JSON. */
export function formOf(body: unknown): FormFields | undefined {
  const content = contentOf(body);
  const parsed = jsonOf(content);
  if (parsed || typeof content !== 'string') return isRecord(parsed) ? fieldsOf(parsed) : undefined;
  const plain = content.includes('=') ? new URLSearchParams(content.trimStart()) : undefined;
  const pairs = partsOf(content) ?? plain;
  return pairs && fieldsOf(pairs);
}

/** The fields of a receipt, which some senders write into the body and some into the address that they call. */
export function receiptOf(body: unknown, query: WebhookOptions['query']): FormFields | undefined {
  const form = formOf(body);
  return form?.size ? form : query && formOf(query);
}

/** Values by name as a record, whatever held them; what stands there more than once is a list. */
export function recordOf(values?: NamedValues): JsonRecord {
  // Who writes no TypeScript may hand over a text, or null.
  if (!isObject(values)) return {};
  if (!isIterable(values)) return values;
  const record = new Map<string, unknown>();
  for (const [name, value] of values)
    record.set(name, record.has(name) ? [record.get(name), value].flat() : value);
  return Object.fromEntries(record);
}

/** The one value of a fact, by the names that a sender has for it. A field that was sent twice with two values says nothing. */
export function only(fields: FormFields, ...names: readonly string[]): string | undefined {
  const [value, ...others] = names.map((name) => fields.get(name)).find((one) => one) ?? [];
  return others.length > 0 ? undefined : value;
}

/** A body as text, where it is bytes; any other as it is. */
export function contentOf(body: unknown): unknown {
  const bytes = body instanceof ArrayBuffer || ArrayBuffer.isView(body);
  return bytes ? new TextDecoder().decode(body) : body;
}

function isIterable<T>(body: Iterable<T> | object): body is Iterable<T> {
  return Symbol.iterator in body;
}

/** The parts of a multipart form, as pairs. The boundary is the line before the first header, so the content type is not needed. */
function partsOf(text: string): readonly unknown[] | undefined {
  const boundary = /^--\S{1,70}(?=\r?\ncontent-)/im.exec(text)?.[0];
  if (boundary === undefined) return undefined;
  return text
    .split(boundary)
    .slice(1)
    .map((part) => {
      const [head = '', ...rest] = part.split(/\r?\n\r?\n/);
      return [
        /[; ]name=("[^"]*"|[^\s;"]+)/i.exec(head)?.[1]?.replaceAll('"', ''),
        rest.join('\n\n'),
      ];
    });
}

/**
 * Fields of a record, or of the pairs that `URLSearchParams` and `FormData` iterate over; what is no pair, or has no name, is none.
 */
export function fieldsOf(values: object): FormFields {
  const fields = new Map<string, Set<string>>();
  for (const pair of isIterable(values) ? values : Object.entries(values)) {
    const [name, value] = listOf(pair);
    if (typeof name !== 'string') continue;
    for (const one of [value].flat()) {
      // Whole, because a field can hold a document; what is kept of it is bounded where it is used.
      const text = textOf(one, Number.POSITIVE_INFINITY);
      if (text === undefined) continue;
      fields.set(name, (fields.get(name) ?? new Set()).add(text));
    }
  }
  return fields;
}
