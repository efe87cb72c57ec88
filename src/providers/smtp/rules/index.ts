import { ACCOUNT_RULES, ALLOWANCE_RULES, LISTED_RULES } from './account.js';
import { CONTENT_RULES, PLAIN_CONTENT_RULES, POLICY_RULES } from './content.js';
import { DOMAIN_RULES } from './domain.js';
import { EAST_ASIAN_RULES } from './eastAsian.js';
import { GERMANIC_RULES } from './germanic.js';
import { MAILBOX_PROVIDER_RULES } from './mailboxProviders.js';
import { MICROSOFT_CODES, MICROSOFT_RULES } from './microsoft.js';
import {
  INACTIVE_RULES,
  MALFORMED_RULES,
  NOT_FOUND_RULES,
  UNAVAILABLE_RULES,
  VAGUE_NOT_FOUND_RULES,
} from './recipient.js';
import { RELAY_RULES } from './relay.js';
import { FULL_RULES, SIZE_RULES } from './room.js';
import { OTHER_LANGUAGE_RULES } from './otherLanguages.js';
import { ROMANCE_RULES } from './romance.js';
import { SLAVIC_RULES } from './slavic.js';
import { type ReadyRule, ready } from './rule.js';
import { CLOSED_RULES, SENDER_ADDRESS_RULES, SENDER_RULES, VAGUE_SENDER_RULES } from './sender.js';
import { EXPIRED_RULES, FAULT_RULES } from './transport.js';

/**
 * Where the words say more than the code, or something else. The first that fits decides, so what names its object most
 * exactly comes first: a writer's own codes, then answers that name the sender, then those about the recipient.
 */
export const BEFORE_THE_CODE: readonly ReadyRule[] = [
  ...MICROSOFT_RULES,
  ...MAILBOX_PROVIDER_RULES,
  ...ALLOWANCE_RULES,
  ...SENDER_ADDRESS_RULES,
  ...LISTED_RULES,
  ...FULL_RULES,
  ...MALFORMED_RULES,
  ...DOMAIN_RULES,
  ...NOT_FOUND_RULES,
  ...INACTIVE_RULES,
  ...RELAY_RULES,
  ...PLAIN_CONTENT_RULES,
  ...SENDER_RULES,
  ...ACCOUNT_RULES,
  ...GERMANIC_RULES,
  ...ROMANCE_RULES,
  ...SLAVIC_RULES,
  ...OTHER_LANGUAGE_RULES,
  ...EAST_ASIAN_RULES,
  ...EXPIRED_RULES,
  ...SIZE_RULES,
  ...CONTENT_RULES,
  ...VAGUE_SENDER_RULES,
  ...CLOSED_RULES,
  ...VAGUE_NOT_FOUND_RULES,
  ...UNAVAILABLE_RULES,
].map(ready);

/** Words that count only where the registered codes say nothing, and codes that one maker alone has given a meaning. */
export const AFTER_THE_CODE: readonly ReadyRule[] = [
  ...MICROSOFT_CODES,
  ...POLICY_RULES,
  ...FAULT_RULES,
].map(ready);
