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
 * The last word on one (address, scope, cause). Entries with action `remove` stay, so that an older report that comes late
 * cannot bring a lifted block back.
 */
export type SuppressionEntry = Omit<SuppressionEvent, 'raw' | 'metadata' | 'messageId'>;

/**
 * Who is not mailed, by `addressKey`. Its entries are plain data: store each in a row, and read them back with `registerOf`.
 * A register is the greatest entry of each (address, scope, cause), whatever order they came in.
 */
export type SuppressionRegister = ReadonlyMap<string, readonly SuppressionEntry[]>;

/** Folds what providers said about addresses into a register, taking the events that the policy takes. */
export function foldSuppressions(
  events: Iterable<SuppressionEvent>,
  policy: SuppressionPolicy,
): SuppressionRegister {
  const register = new Map<string, readonly SuppressionEntry[]>();
  for (const event of events) if (policy(event)) enter(register, toEntry(event));
  return register;
}

/** Reads stored entries back into a register. */
export function registerOf(entries: Iterable<SuppressionEntry>): SuppressionRegister {
  const register = new Map<string, readonly SuppressionEntry[]>();
  for (const entry of entries) enter(register, entry);
  return register;
}

/** Joins registers. Commutative, associative, idempotent. */
export function mergeRegisters(...registers: readonly SuppressionRegister[]): SuppressionRegister {
  return registerOf(registers.flatMap((register) => [...register.values()].flat()));
}

export interface CheckOptions {
  /** Groups, topics, lists, streams and domains that the send belongs to. Entries for everything always count. */
  readonly scopes?: readonly Exclude<SuppressionScope, 'all'>[];
  /** ISO 8601 time of the check; entries that have lapsed by then do not count. Without it none lapses. */
  readonly now?: string;
}

/** One answer per address, in the order asked. */
export interface RecipientCheck {
  readonly address: string;
  readonly allowed: boolean;
  /** Why not, the most telling first: complained, bounced, blocked. */
  readonly blocks: readonly SuppressionEntry[];
}

/** Answers before a send who may be mailed, and who not and why. */
export function checkRecipients(
  addresses: readonly string[],
  register: SuppressionRegister,
  options: CheckOptions = {},
): readonly RecipientCheck[] {
  const scopes = new Set(['all', ...(options.scopes ?? []).map(scopeKey)]);
  const now = options.now === undefined ? undefined : readTime(options.now);
  return addresses.map((address) => {
    const entries = register.get(addressKey(address)) ?? [];
    const blocks = entries.filter(
      ({ action, scope, expiresAt }) =>
        action === 'add' &&
        scopes.has(scopeKey(scope)) &&
        !(now !== undefined && expiresAt !== undefined && expiresAt <= now),
    );
    return { address, allowed: blocks.length === 0, blocks };
  });
}

function enter(register: Map<string, readonly SuppressionEntry[]>, entry: SuppressionEntry): void {
  // A removal without a date could undo anything that ever comes, so it undoes nothing.
  if (entry.action === 'remove' && entry.occurredAt === undefined) return;
  const entries = register.get(entry.address) ?? [];
  const place = entries.findIndex((other) => samePlace(other, entry));
  const held = entries[place];
  if (held === undefined) {
    register.set(entry.address, [...entries, entry].toSorted(comparePlaces));
  } else if (compareEntries(entry, held) > 0) {
    register.set(entry.address, entries.with(place, entry));
  }
}

function toEntry(event: SuppressionEvent): SuppressionEntry {
  const { raw: _raw, metadata: _metadata, messageId: _messageId, ...kept } = event;
  const { occurredAt, expiresAt, eventId, detail, ...certain } = kept;
  const since = occurredAt === undefined ? undefined : readTime(occurredAt);
  const until = expiresAt === undefined ? undefined : readTime(expiresAt);
  return {
    ...certain,
    address: addressKey(event.address),
    provider: wellFormed(event.provider),
    ...(since !== undefined && { occurredAt: since }),
    ...(until !== undefined && { expiresAt: until }),
    ...(eventId && { eventId: wellFormed(eventId) }),
    ...(detail && { detail: wellFormed(detail) }),
  };
}

function samePlace(a: SuppressionEntry, b: SuppressionEntry): boolean {
  return a.cause === b.cause && scopeKey(a.scope) === scopeKey(b.scope);
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
    compareText(a.occurredAt ?? '', b.occurredAt ?? '') ||
    Number(a.action === 'add') - Number(b.action === 'add') ||
    SUPPRESSION_VIAS.indexOf(b.via) - SUPPRESSION_VIAS.indexOf(a.via) ||
    SUPPRESSION_BASES.indexOf(b.basis) - SUPPRESSION_BASES.indexOf(a.basis) ||
    // An entry that never lapses outlasts one that does.
    compareText(a.expiresAt ?? '\u{10FFFF}', b.expiresAt ?? '\u{10FFFF}') ||
    compareText(a.reason ?? '', b.reason ?? '') ||
    compareText(a.provider, b.provider) ||
    compareText(a.eventId ?? '', b.eventId ?? '') ||
    compareText(a.detail ?? '', b.detail ?? '')
  );
}

function scopeKey(scope: SuppressionScope): string {
  return scope === 'all' ? 'all' : `${scope.kind}:${scope.id}`;
}
