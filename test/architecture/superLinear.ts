import { checkSync } from 'recheck';
import { parseSync } from 'vite';

// The same proof on every machine: not the program that comes with the package for some of them.
process.env['RECHECK_BACKEND'] = 'pure';

/** A regular expression as it stands in a file. */
export interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression that stands in a file as a literal. */
export function literalsOf(file: string, source: string): readonly Literal[] {
  return [...literalsIn(parseSync(file, source).program)];
}

/**
 * Whether a text can be found for which the time grows faster than its length: `linear`, `super-linear`, or `unproven` where
 * the proof cannot follow, as with a lookahead beside a repetition.
 */
export function growthOf({ pattern, flags }: Literal): 'linear' | 'super-linear' | 'unproven' {
  const { status } = checkSync(smallCounts(pattern), flags, {
    checker: 'automaton',
    timeout: null,
  });
  if (status === 'unknown') return 'unproven';
  return status === 'safe' ? 'linear' : 'super-linear';
}

/** A repetition that ends is linear whatever its count, and a small count is proven sooner. */
function smallCounts(pattern: string): string {
  return pattern.replace(
    /\{(\d{1,4})(,?)(\d{0,4})\}/g,
    (_, least: string, comma: string, most: string) =>
      `{${small(least)}${comma}${most && small(most)}}`,
  );
}

function small(count: string): number {
  return Math.min(Number(count), 4);
}

function* literalsIn(node: unknown): Generator<Literal> {
  if (Array.isArray(node)) for (const child of node) yield* literalsIn(child);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  if ('regex' in node && isLiteral(node.regex)) yield node.regex;
  for (const child of Object.values(node)) yield* literalsIn(child);
}

function isLiteral(value: unknown): value is Literal {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}
