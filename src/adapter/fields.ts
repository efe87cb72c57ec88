import { readTime } from '../core/index.js';

/** Reads one value that a backend sent: what it means, or `undefined` where it cannot be read. */
export type Read<T> = (sent: unknown) => T | undefined;

export const text: Read<string> = (sent) =>
  typeof sent === 'string' && sent !== '' ? sent : undefined;

export const boolean: Read<boolean> = (sent) => (typeof sent === 'boolean' ? sent : undefined);

export const list: Read<readonly unknown[]> = (sent) => (Array.isArray(sent) ? sent : undefined);

/** A whole number that JavaScript can tell from its neighbours. */
export const integer: Read<number> = (sent) =>
  typeof sent === 'number' && Number.isSafeInteger(sent) ? sent : undefined;

/** A number of things. */
export const count: Read<number> = (sent) => atLeast(0, integer(sent));

/** A number that starts at one. */
export const ordinal: Read<number> = (sent) => atLeast(1, integer(sent));

/** A moment. A spelling without offset is left out: a guessed time misleads. */
export const time: Read<string> = (sent) => (typeof sent === 'string' ? readTime(sent) : undefined);

/** A cursor, empty where there is none. A broken one spoils its answer: to overlook it would lose every page behind it. */
export const cursor: Read<string> = (sent) =>
  typeof sent === 'string' ? sent : (sent ?? '') === '' ? '' : undefined;

/** One name of a closed list. */
export function oneOf<Name extends string>(names: readonly Name[]): Read<Name> {
  return (sent) => names.find((name) => name === sent);
}

function atLeast(least: number, number: number | undefined): number | undefined {
  return number !== undefined && number >= least ? number : undefined;
}

type Reads = Readonly<Record<string, Read<unknown>>>;
type Known<Of extends Reads> = { [Key in keyof Of]: Exclude<ReturnType<Of[Key]>, undefined> };

/** The fields of a thing that could be read. */
export type Facts<Needed extends Reads, Optional extends Reads> = Known<Needed> &
  Partial<Known<Optional>>;

/** Reads a whole thing; names the field for which it could not. */
export type ReadThing<T> = (sent: unknown, onSpoiled?: (field: string) => void) => T | undefined;

/**
 * Reads a thing field by field into a new object, so that no other key of the backend's gets any further.
 *
 * @param needed A thing without one of these cannot be read.
 * @param optional Each costs itself alone: absent, null, or not readable, it is left out.
 * @param finish Makes of the fields what the kit calls them.
 */
export function thing<Needed extends Reads, Optional extends Reads, T>(
  needed: Needed,
  optional: Optional,
  finish: (facts: Facts<Needed, Optional>) => T,
): ReadThing<T> {
  const reads = Object.entries({ ...needed, ...optional });
  return (sent, onSpoiled) => {
    if (typeof sent !== 'object' || sent === null) return undefined;
    const facts: Facts<Needed, Optional> = Object.create(Object.prototype);
    for (const [key, read] of reads) {
      // Own fields alone: what a page has put on `Object.prototype` is nobody's status.
      const fact = read(Object.hasOwn(sent, key) ? Reflect.get(sent, key) : undefined);
      if (fact !== undefined) Reflect.set(facts, key, fact);
      else if (Object.hasOwn(needed, key)) {
        onSpoiled?.(key);
        return undefined;
      }
    }
    return finish(facts);
  };
}

/** Leaves out what is absent, so that "not there" has one form. */
export function present<T extends object>(facts: T): T {
  const there: T = Object.create(Object.prototype);
  for (const key in facts) {
    if (facts[key] !== undefined) there[key] = facts[key];
  }
  return there;
}

type Lists = Readonly<Record<string, readonly string[]>>;
type Names<Of extends Lists> = { [Key in keyof Of]: Of[Key][number] | undefined };

const LONGEST_WORD = 200;

/**
 * Tells the names that stand in their lists from words that nobody knows.
 *
 * @returns the names, and the words, bounded, to be shown as they are.
 */
export function sortNames<Of extends Lists>(
  sent: { readonly [Key in keyof Of]?: string },
  lists: Of,
): readonly [names: Names<Of>, words: readonly string[]] {
  const names: Names<Of> = Object.create(Object.prototype);
  const words: string[] = [];
  for (const key in lists) {
    const word = sent[key];
    names[key] = lists[key]?.find((name) => name === word);
    if (word && !names[key]) words.push(word.slice(0, LONGEST_WORD));
  }
  return [names, words];
}

/** Puts words that nobody knows behind a text. */
export function addWords(before: string | undefined, words: readonly string[]) {
  return [before ?? [], words].flat(2).join(' · ') || undefined;
}

/** Puts words that nobody knows where a person finds them: into an empty code, else behind the provider's own text. */
export function keepWords(
  { code, detail }: { readonly code?: string; readonly detail?: string },
  words: readonly string[],
): { readonly code?: string; readonly detail?: string } {
  return code
    ? { code, detail: addWords(detail, words) }
    : { code: addWords(undefined, words), detail };
}
