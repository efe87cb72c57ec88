import type { RecipientRow } from '../../core/index.js';
import { calmText } from '../internal/calmText.js';

const LONGEST_NAME = 200;

/** At least one character that shows. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The recipient's name as it is shown; `undefined` where there is none, or none that anybody could see. */
export function nameOf({ name }: RecipientRow): string | undefined {
  return name !== undefined && VISIBLE.test(name) ? calmText(name, LONGEST_NAME) : undefined;
}
