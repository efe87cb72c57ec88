import { addressKey } from './address.js';
import {
  SUPPRESSION_BASES,
  SUPPRESSION_CAUSES,
  SUPPRESSION_VIAS,
  type SuppressionEvent,
  type SuppressionScope,
} from './suppression.js';
import type { SuppressionPolicy } from './suppressionPolicy.js';
import { compareText, wellFormed } from './text.js';
import { readTime } from './time.js';

/**
 * A word on one (address, scope, cause) that still counts; `address` is in the form of `addressKey`. Entries with action `remove`
 * stay, so that an older report that comes late cannot bring a lifted block back.
 */
export type SuppressionEntry = Omit<SuppressionEvent, 'raw' | 'metadata' | 'messageId'>;

/**
 * Who is not mailed, by `addressKey`. Its entries are plain data: store each in a row, and read them back with `registerOf`.
 * Of each (address, scope, cause) a register holds the latest removal and the additions since then that no later one outlasts,
 * whatever order they came in: a block that lapses shortens none that does not.
 */
export type SuppressionRegister = ReadonlyMap<string, readonly SuppressionEntry[]>;

/**
 * Folds what providers said about addresses into a register, taking the events that the policy takes.
 *
 * @example
 * const register = mergeRegisters(stored, foldSuppressions(suppressions, exceptRefusals));
 */
export function foldSuppressions(
  events: Iterable<SuppressionEvent>,
  policy: SuppressionPolicy,
): SuppressionRegister {
  return joined(new Map(), Array.from(events).filter(policy).map(toEntry));
}

/** Reads stored entries back into a register, whatever spelling of the address and of times they were stored in. */
export function registerOf(entries: Iterable<SuppressionEntry>): SuppressionRegister {
  return joined(new Map(), Array.from(entries, toEntry));
}

/** Joins registers. Commutative, associative, idempotent. */
export function mergeRegisters(...registers: readonly SuppressionRegister[]): SuppressionRegister {
  const [first = new Map(), ...others] = registers;
  return joined(
    first,
    others.flatMap((other) => [...other.values()].flat()),
  );
}

/** A scope as text: what two spellings of one scope share. */
export function scopeKey(scope: SuppressionScope): string {
  return scope === 'all' ? 'all' : `${scope.kind}:${wellFormed(scope.id)}`;
}

/** Of additions that are in force, for each scope and cause the one that is so for longest, in the order of telling. */
export function longestOf(entries: readonly SuppressionEntry[]): readonly SuppressionEntry[] {
  return entries.filter((entry, place) => {
    const next = entries[place + 1];
    return !next || comparePlaces(entry, next) !== 0;
  });
}

function joined(
  register: SuppressionRegister,
  entries: readonly SuppressionEntry[],
): SuppressionRegister {
  const byAddress = new Map<string, SuppressionEntry[]>();
  for (const entry of entries) {
    // A removal without a date could undo anything that ever comes, so it undoes nothing, and nothing is kept of it.
    if (entry.action === 'remove' && entry.occurredAt === undefined) continue;
    const held = byAddress.get(entry.address);
    if (held) held.push(entry);
    else byAddress.set(entry.address, [...(register.get(entry.address) ?? []), entry]);
  }
  const all = new Map(register);
  for (const [address, held] of byAddress) all.set(address, standing(held));
  return all;
}

/** What still counts of all that was said of an address, the latest first in each place. */
function standing(entries: readonly SuppressionEntry[]): readonly SuppressionEntry[] {
  const kept: SuppressionEntry[] = [];
  for (const entry of entries.toSorted((a, b) => comparePlaces(a, b) || compareEntries(b, a))) {
    const later = kept.at(-1);
    if (!later || comparePlaces(later, entry) !== 0 || !outdates(later, entry)) kept.push(entry);
  }
  return kept;
}

/** Whether nothing is left of what was said before. Of the additions that were kept, the last is the one in force for longest. */
function outdates(later: SuppressionEntry, { action, expiresAt }: SuppressionEntry): boolean {
  if (later.action === 'remove' || later.expiresAt === undefined) return true;
  return action === 'add' && expiresAt !== undefined && expiresAt <= later.expiresAt;
}

/** Field by field, so that nothing enters that the order does not see; what is empty has no field. */
function toEntry(stated: SuppressionEntry): SuppressionEntry {
  const { action, scope, cause, via, basis, reason, eventId, detail } = stated;
  const occurredAt = stated.occurredAt && readTime(stated.occurredAt);
  const expiresAt = stated.expiresAt && readTime(stated.expiresAt);
  return {
    action,
    address: addressKey(stated.address),
    scope: scope === 'all' ? scope : { kind: scope.kind, id: wellFormed(scope.id) },
    cause,
    via,
    basis,
    provider: wellFormed(stated.provider),
    ...(occurredAt && { occurredAt }),
    ...(expiresAt && { expiresAt }),
    ...(eventId && { eventId: wellFormed(eventId) }),
    ...(reason && { reason }),
    ...(detail && { detail: wellFormed(detail) }),
  };
}

/** The order of telling, then the scope. */
function comparePlaces(a: SuppressionEntry, b: SuppressionEntry): number {
  return (
    SUPPRESSION_CAUSES.indexOf(a.cause) - SUPPRESSION_CAUSES.indexOf(b.cause) ||
    compareText(scopeKey(a.scope), scopeKey(b.scope))
  );
}

/**
 * More than 0 where `a` is the later word. A missing time is older than any; at one time an addition is the later word.
 * The rest only makes the order total, so that two registers merge alike from both sides.
 */
function compareEntries(a: SuppressionEntry, b: SuppressionEntry): number {
  return (
    compareText(a.occurredAt, b.occurredAt) ||
    Number(a.action === 'add') - Number(b.action === 'add') ||
    SUPPRESSION_VIAS.indexOf(b.via) - SUPPRESSION_VIAS.indexOf(a.via) ||
    SUPPRESSION_BASES.indexOf(b.basis) - SUPPRESSION_BASES.indexOf(a.basis) ||
    // An entry that never lapses outlasts one that does.
    Number(!a.expiresAt) - Number(!b.expiresAt) ||
    compareText(a.expiresAt, b.expiresAt) ||
    compareText(a.reason, b.reason) ||
    compareText(a.provider, b.provider) ||
    compareText(a.eventId, b.eventId) ||
    compareText(a.detail, b.detail)
  );
}
