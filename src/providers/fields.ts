import { boundText } from '../core/index.js';

/** Longest forms kept of what providers write. The whole text stays with the host, in the body it received. */
const LONGEST_RAW = 200;
const LONGEST_CODE = 200;
const LONGEST_DETAIL = 1000;
const DEEPEST_METADATA = 8;

/** A document from outside, or one without fields where the value is none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field's own value: a name such as `constructor` finds nothing that the sender did not write. */
export function field(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Text that says something, or a number as text: some senders write codes and ids as numbers. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function rawOf(value: unknown): string {
  return boundText(textOf(value) ?? '', LONGEST_RAW);
}

export function codeOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : boundText(text.trim(), LONGEST_CODE);
}

export function detailOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : boundText(text, LONGEST_DETAIL);
}

/** What the sender attached, verbatim, rebuilt so that no key of it can become a prototype. */
export function metadataOf(
  entries: Iterable<readonly [string, unknown]>,
): Readonly<Record<string, unknown>> {
  return rebuilt(entries, DEEPEST_METADATA);
}

function rebuilt(
  entries: Iterable<readonly [string, unknown]>,
  depth: number,
): Readonly<Record<string, unknown>> {
  const copy: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    Object.defineProperty(copy, name, {
      value: copyOf(value, depth - 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

function copyOf(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth <= 0) return undefined;
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth - 1));
  return rebuilt(Object.entries(value), depth);
}
