export { en } from './en.js';
export type { MessageKey, Messages, PluralKey, TextKey, VariantKey } from './keys.js';
export { MESSAGE_KEYS, missingKeys } from './missingKeys.js';
export { pseudo } from './pseudo.js';
export { createWording, type Wording, type WordingOptions, type WordingValues } from './wording.js';
