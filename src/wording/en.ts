import json from './en.json' with { type: 'json' };
import type { Messages } from './keys.js';

/** The English words: the default, and the fallback of every other language. */
export const en: Messages = json;
