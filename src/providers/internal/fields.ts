import { boundText } from '../../core/index.js';

/** Longest form kept of a code, an id or a word. The whole text stays with the host, in the body it received. */
const LONGEST = 200;
const DEEPEST = 7;

/** A document from outside: any field may hold anything. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return isObject(value) && !Array.isArray(value);
}

/** A record or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * What stands at a path of a document from outside, or `undefined` where a part of it is missing. Own fields alone count: a
 * name such as `constructor` finds nothing that the sender did not write.
 */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (found, name) => (isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined),
    value,
  );
}

/** A part of what stands at a path. */
export function within(path: string, part: string): string {
  return path === '' ? part : `${path}.${part}`;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Text that says something, trimmed and bounded, or a number as text: some senders write codes and ids as numbers. A zero byte, which
 * PostgreSQL refuses, becomes U+FFFD as half a character does.
 */
export function textOf(value: unknown, longest = LONGEST): string | undefined {
  if (typeof value !== 'string' && !Number.isFinite(value)) return undefined;
  return boundText(String(value).trim(), longest).replaceAll('\0', '\u{FFFD}') || undefined;
}

/** A code, unless it is the nought that stands for no error. */
export function errorCodeOf(value: unknown): string | undefined {
  const code = textOf(value);
  return code !== undefined && /^0+$/.test(code) ? undefined : code;
}

/** The same facts without those that are not known. */
export function known<T extends object>(facts: T): T {
  const copy: Partial<T> = {};
  for (const name in facts) if (facts[name] !== undefined) copy[name] = facts[name];
  return copy as T;
}

/** A value from outside, verbatim. What it holds too deep is left out. */
export function copyOf(value: unknown, depth = DEEPEST): unknown {
  if (!isObject(value)) return value;
  if (depth === 0) return undefined;
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth - 1));
  return copyFields(value, (field) => copyOf(field, depth - 1));
}

/** The fields of a record from outside that are there, rebuilt so that no name of one can become a prototype. */
export function copyFields(record: object, copy: (field: unknown) => unknown): JsonRecord {
  const copied = Object.entries(record).map(([name, field]) => [name, copy(field)] as const);
  return Object.fromEntries(copied.filter(([, field]) => field !== undefined));
}
