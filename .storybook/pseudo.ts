import { en, pseudo } from '../src/wording/index.js';

/** Stretched, accented, bracketed English: text that bypasses the catalogue shows by having no brackets. */
export const PSEUDO_LOCALE = 'en-XA';
export const pseudoMessages = pseudo(en);
