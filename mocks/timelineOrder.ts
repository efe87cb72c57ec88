import { DELIVERY_STATUSES, type TimelineItem } from '../src/core/index.js';

/**
 * Attempts as they were made, in each what is dated by its time, then what is not. What stands at one time goes the way of a
 * message's life, with what became of the address last. No two entries that differ are equal, so arrival decides nothing.
 */
export function byTimeline(a: TimelineItem, b: TimelineItem): number {
  return (
    a.attempt - b.attempt || timeOf(a) - timeOf(b) || stageOf(a) - stageOf(b) || byWriting(a, b)
  );
}

/** Any order will do, as long as it is the same whichever of the two came first. */
export function byWriting(a: object, b: object): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function timeOf({ at }: TimelineItem): number {
  return at === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(at);
}

function stageOf({ kind, status }: TimelineItem): number {
  return kind === 'suppression' || !status
    ? DELIVERY_STATUSES.length
    : DELIVERY_STATUSES.indexOf(status);
}
