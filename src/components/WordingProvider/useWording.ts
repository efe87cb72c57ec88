import { useContext } from 'react';
import { WordingContext, type WordingInUse } from './wordingContext.js';

/** The words in use here: `text(key, values)`, `number(n)`, `list(items)`, `formatTime(at, form)`. */
export function useWording(): WordingInUse {
  return useContext(WordingContext).wording;
}
