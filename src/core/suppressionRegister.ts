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
 * The last word on one (address, scope, cause); `address` is in the form of `addressKey`. Entries with action `remove` stay,
 * so that an older report that comes late cannot bring a lifted block back.
 */
export type SuppressionEntry = Omit<SuppressionEvent, 'raw' | 'metadata' | 'messageId'>;

/**
 * Who is not mailed, by `addressKey`. Its entries are plain data: store each in a row, and read them back with `registerOf`.
 * A register is the greatest entry of each (address, scope, cause), whatever order they came in.
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
  const register = new Map<string, readonly SuppressionEntry[]>();
  for (const event of events) if (policy(event)) enter(register, toEntry(event));
  return register;
}

/** Reads stored entries back into a register, whatever spelling of the address and of times they were stored in. */
export function registerOf(entries: Iterable<SuppressionEntry>): SuppressionRegister {
  const register = new Map<string, readonly SuppressionEntry[]>();
  for (const entry of entries) enter(register, toEntry(entry));
  return register;
}

/** Joins registers. Commutative, associative, idempotent. */
export function mergeRegisters(...registers: readonly SuppressionRegister[]): SuppressionRegister {
  const [first, ...others] = registers;
  const register = new Map(first);
  for (const other of others) {
    for (const entries of other.values()) for (const entry of entries) enter(register, entry);
  }
  return register;
}

/** A scope as text: what two spellings of one scope share. */
export function scopeKey(scope: SuppressionScope): string {
  return scope === 'all' ? 'all' : `${scope.kind}:${wellFormed(scope.id)}`;
}

function enter(register: Map<string, readonly SuppressionEntry[]>, entry: SuppressionEntry): void {
  // A removal without a date could undo anything that ever comes, so it undoes nothing, and nothing is kept of it.
  if (entry.action === 'remove' && entry.occurredAt === undefined) return;
  const entries = register.get(entry.address) ?? [];
  const place = entries.findIndex((other) => comparePlaces(other, entry) === 0);
  const held = entries[place];
  if (held === undefined) {
    register.set(entry.address, [...entries, entry].toSorted(comparePlaces));
  } else if (compareEntries(entry, held) > 0) {
    register.set(entry.address, entries.with(place, entry));
  }
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
