import { addressKey } from './address.js';
import type { SuppressionScope } from './suppression.js';
import {
  type SuppressionEntry,
  type SuppressionRegister,
  longestOf,
  scopeKey,
} from './suppressionRegister.js';
import { readTime } from './time.js';

/** What a check before a send may know beside the addresses. */
export interface CheckOptions {
  /** Groups, topics, lists, streams and domains that the send belongs to. Entries for everything always count. */
  readonly scopes?: readonly Exclude<SuppressionScope, 'all'>[] | undefined;
  /** ISO 8601 time of the check; entries that have lapsed by then do not count. Without it none lapses. */
  readonly now?: string | undefined;
}

/** One answer per address, in the order asked. */
export interface RecipientCheck {
  /** The address as it was asked. */
  readonly address: string;
  /** Whether it may be mailed. */
  readonly allowed: boolean;
  /** Why not, the most telling first: complained, bounced, blocked. */
  readonly blocks: readonly SuppressionEntry[];
}

/**
 * Answers before a send who may be mailed, and who not and why.
 *
 * @example
 * const refused = checkRecipients(addresses, register, { now }).filter(({ allowed }) => !allowed);
 */
export function checkRecipients(
  addresses: readonly string[],
  register: SuppressionRegister,
  { scopes = [], now }: CheckOptions = {},
): readonly RecipientCheck[] {
  const counting = new Set(['all', ...scopes.map(scopeKey)]);
  const moment = now === undefined ? undefined : readTime(now);
  return addresses.map((address) => {
    const entries = register.get(addressKey(address)) ?? [];
    const blocks = longestOf(
      entries.filter(
        ({ action, scope, expiresAt }) =>
          action === 'add' && counting.has(scopeKey(scope)) && !hasLapsed(expiresAt, moment),
      ),
    );
    return { address, allowed: blocks.length === 0, blocks };
  });
}

function hasLapsed(expiresAt: string | undefined, now: string | undefined): boolean {
  return expiresAt !== undefined && now !== undefined && expiresAt <= now;
}
