import type { DeliveryEvent } from './event.js';
import { absorbEvent, absorbState, type Draft, emptyDraft, toState } from './foldDraft.js';
import type { RecipientStatus } from './recipientStatus.js';

/**
 * Folds everything reported of one (message, recipient, attempt) into what became of it. The answer depends on the set of
 * events alone: late, repeated and shuffled reports give the same.
 */
export function foldEvents(events: Iterable<DeliveryEvent>): RecipientStatus {
  const draft = emptyDraft();
  for (const event of events) absorbEvent(draft, event);
  return toState(draft);
}

/**
 * Folds the reports of many recipients in one pass, say to compute all states afresh. Memory grows with the recipients, not
 * with the events.
 *
 * @param keyOf Names the (message, recipient, attempt) that an event belongs to.
 */
export function foldEventsBy<Key>(
  events: Iterable<DeliveryEvent>,
  keyOf: (event: DeliveryEvent) => Key,
): ReadonlyMap<Key, RecipientStatus> {
  const drafts = new Map<Key, Draft>();
  for (const event of events) {
    const key = keyOf(event);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = emptyDraft();
      drafts.set(key, draft);
    }
    absorbEvent(draft, event);
  }
  // States take the places of their drafts: a second map would have to look up every key again.
  const states: Map<Key, unknown> = drafts;
  for (const [key, draft] of drafts) states.set(key, toState(draft));
  return states as ReadonlyMap<Key, RecipientStatus>;
}

/**
 * Adds one report to a stored state.
 *
 * @returns the same object where the report changes nothing, so that a repeat costs no write.
 * @example
 * const held = (await load(key)) ?? NOTHING_REPORTED;
 * const next = foldEvent(held, event);
 * if (next !== held) await save(key, next);
 */
export function foldEvent(state: RecipientStatus, event: DeliveryEvent): RecipientStatus {
  const draft = emptyDraft();
  absorbState(draft, state);
  absorbEvent(draft, event);
  const next = toState(draft);
  return saysTheSame(next, state) ? state : next;
}

/** Joins two states of one (message, recipient, attempt) without their events. Commutative, associative, idempotent. */
export function mergeStates(a: RecipientStatus, b: RecipientStatus): RecipientStatus {
  const draft = emptyDraft();
  absorbState(draft, a);
  absorbState(draft, b);
  return toState(draft);
}

function saysTheSame(a: RecipientStatus, b: RecipientStatus): boolean {
  const facts = Object.keys(a) as (keyof RecipientStatus)[];
  return facts.length === Object.keys(b).length && facts.every((fact) => a[fact] === b[fact]);
}
