import type { Channel } from '../core/index.js';
import { en } from './en.js';
import type { Messages, PluralKey, TextKey } from './keys.js';
import { knownLocale } from './knownLocale.js';

/** What a text may be given: values for its placeholders, and what chooses its variant. */
export interface WordingValues {
  /** Chooses a channel's own words, where there are any. */
  readonly channel?: Channel | undefined;
  /** Chooses the plural form, and fills `{count}`. */
  readonly count?: number | undefined;
  readonly [placeholder: string]: string | number | undefined;
}

/** Words in one language. Pure: an export or an email can say the same as the screen. */
export interface Wording {
  /** The locale in use; `en` where the one asked for is none. */
  readonly locale: string;
  /** The text of a key. A placeholder without a value stays as it is, so that a slip shows. */
  text(key: TextKey | PluralKey, values?: WordingValues): string;
  /** A number as this locale writes it. */
  number(value: number): string;
  /** A list of words as this locale joins it. */
  list(items: readonly string[]): string;
}

export interface WordingOptions {
  /**
   * BCP 47 tag for plurals and numbers. One that is not well formed falls back to English.
   * @default 'en'
   */
  readonly locale?: string | undefined;
  /** Texts that replace the English ones, key by key. */
  readonly messages?: Partial<Messages> | undefined;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** Makes the lookup of words for one language. */
export function createWording({
  locale: asked = 'en',
  messages = {},
}: WordingOptions = {}): Wording {
  const locale = knownLocale(asked);
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const find = (key: string) => own(messages, key) ?? own(en, key);

  const number = (value: number) => numbers.format(value);
  return {
    locale,
    number,
    list: (items) => joinList(locale, items),
    text(key, values = {}) {
      const { channel, count } = values;
      const message =
        (count !== undefined &&
          (find(`${key}.${plurals.select(count)}`) ?? find(`${key}.other`))) ||
        (channel !== undefined && find(`${key}.${channel}`)) ||
        (find(key) ?? key);
      return message.replace(PLACEHOLDER, (placeholder, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined) return placeholder;
        return typeof value === 'number' ? number(value) : value;
      });
    },
  };
}

/** Keys from outside may be `constructor` or `__proto__`: only a message of its own counts. */
function own(messages: Partial<Messages>, key: string): string | undefined {
  return Object.hasOwn(messages, key) ? messages[key as keyof Messages] : undefined;
}

function joinList(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
