import { boundText } from '../../core/index.js';

/** No script in use stacks more marks than this on one letter; floods of them cover the lines above and below. */
const TOO_MANY_MARKS = /(\p{M}{5})\p{M}+/gu;

/** A text from outside in a form that keeps to its line: bounded, without floods of combining marks. */
export function calmText(text: string, max: number): string {
  return boundText(text, max).replace(TOO_MANY_MARKS, '$1');
}
