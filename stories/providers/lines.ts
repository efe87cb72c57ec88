import {
  type Mapping,
  PROVIDERS,
  type ProviderName,
  type Source,
  VOCABULARIES,
} from '../../src/providers/index.js';
import { PAGES } from './names.js';

/** How well a value is known, as a reader is told. */
export const SOURCES: Readonly<Record<Source, string>> = {
  D: 'documented',
  C: 'in its code or API specification',
  S: 'second hand',
  U: 'unverified: test before you rely on it',
};

/** One value of a provider, and what the kit makes of it. */
export interface Line {
  readonly provider: ProviderName;
  readonly title: string;
  readonly word: string;
  /** A code or a class names a cause; the status stands in another field. */
  readonly isCause: boolean;
  readonly mapping: Mapping;
}

/** The vocabulary of a provider as lines, in the order of its tables: the same data that its parser reads by. */
export function linesOf(provider: ProviderName): readonly Line[] {
  const { statuses, reasons = {} } = VOCABULARIES[provider];
  const { title } = PAGES[provider];
  const line =
    (isCause: boolean) =>
    ([word, mapping]: readonly [string, Mapping]): Line => ({
      provider,
      title,
      word,
      isCause,
      mapping,
    });
  return [...Object.entries(statuses).map(line(false)), ...Object.entries(reasons).map(line(true))];
}

export const EVERY_LINE: readonly Line[] = PROVIDERS.flatMap(linesOf);

/** The lines that hold every word that was looked for, in any of their fields. */
export function matching(lines: readonly Line[], search: string): readonly Line[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(({ title, provider, word, mapping }) => {
    const { status = '', finality = '', reason = '', evidence = '', suppress = '' } = mapping;
    const source = SOURCES[mapping.source ?? 'D'];
    const text = [title, provider, word, status, finality, reason, evidence, suppress, source];
    return wanted.every((part) => text.join(' ').toLowerCase().includes(part));
  });
}
