import {
  DELIVERY_STATUSES,
  EVIDENCES,
  FAILURE_REASONS,
  SUPPRESSION_CAUSES,
  SUPPRESSION_VIAS,
  type TimelineItem,
} from '../core/index.js';
import { keepWords, oneOf, ordinal, present, sortNames, text, thing, time } from './fields.js';

const KINDS = ['delivery', 'suppression'] as const;

/** One entry of a timeline. */
export const readTimelineItem = thing(
  { id: text, attempt: (sent) => ordinal(sent ?? 1), kind: oneOf(KINDS) },
  {
    status: text,
    at: time,
    reason: text,
    code: text,
    detail: text,
    evidence: text,
    cause: text,
    via: text,
  },
  (sent): TimelineItem => {
    const [names, words] = sortNames(sent, {
      status: DELIVERY_STATUSES,
      reason: FAILURE_REASONS,
      evidence: EVIDENCES,
      cause: SUPPRESSION_CAUSES,
      via: SUPPRESSION_VIAS,
    });
    return present({
      ...sent,
      ...names,
      status: names.status ?? (sent.status ? 'unknown' : undefined),
      ...keepWords(sent, words),
    });
  },
);
