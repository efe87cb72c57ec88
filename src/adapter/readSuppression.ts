import {
  byOf,
  SUPPRESSION_BASES,
  SUPPRESSION_CAUSES,
  SUPPRESSION_VIAS,
  SUPPRESSORS,
  type Suppression,
} from '../core/index.js';
import { addWords, boolean, oneOf, present, sortNames, text, thing, time } from './fields.js';

const readLift = thing({ allowed: boolean }, { why: text }, (sent): Suppression['lift'] => sent);

/** A block on an address. What nobody can read of it claims less: a cause unstated, nothing to lift. */
export const readSuppression = thing(
  {
    id: text,
    address: text,
    cause: oneOf(SUPPRESSION_CAUSES),
    basis: oneOf(SUPPRESSION_BASES),
  },
  { via: text, by: text, since: time, expiresAt: time, detail: text, lift: readLift },
  (sent): Suppression => {
    const [names, words] = sortNames(sent, { via: SUPPRESSION_VIAS, by: SUPPRESSORS });
    const via = names.via ?? 'unstated';
    return present({
      ...sent,
      via,
      by: names.by ?? byOf(via),
      detail: addWords(sent.detail, words),
      lift: sent.lift ?? { allowed: false },
    });
  },
);
