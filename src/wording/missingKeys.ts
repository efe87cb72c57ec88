import { en } from './en.js';
import type { MessageKey, Messages } from './keys.js';
import { knownLocale } from './knownLocale.js';

const PLURAL_FORM = /\.(one|other)$/;

/** Every key that a complete set of messages has. */
export const MESSAGE_KEYS: readonly MessageKey[] = Object.keys(en).filter(isMessageKey);

/**
 * The keys that a set of messages still lacks, so that a translation can be held complete by a test of its own.
 *
 * @param locale BCP 47 tag; its plural forms are asked for instead of the English ones. One that is not well formed counts as
 *   English, as it does in `createWording`.
 */
export function missingKeys(messages: Partial<Messages>, locale = 'en'): readonly string[] {
  const forms = new Intl.PluralRules(knownLocale(locale)).resolvedOptions().pluralCategories;
  const wanted = MESSAGE_KEYS.flatMap((key) => {
    if (!PLURAL_FORM.test(key)) return [key];
    const stem = key.replace(PLURAL_FORM, '');
    return key.endsWith('.other') ? forms.map((form) => `${stem}.${form}`) : [];
  });
  return wanted.filter((key) => !Object.hasOwn(messages, key));
}

/** A channel's own words stand below the key that they vary, and are a language's own choice: no translation owes them. */
function isMessageKey(key: string): key is MessageKey {
  return !Object.hasOwn(en, key.slice(0, key.lastIndexOf('.')));
}
