import type { EventMetadata } from './event.js';
import type { FailureReason } from './reason.js';

/** Why an address is no longer mailed. The order is the order of telling. */
export const SUPPRESSION_CAUSES = ['complained', 'bounced', 'blocked'] as const;
export type SuppressionCause = (typeof SUPPRESSION_CAUSES)[number];

/** What led to the suppression, as firmly as it was stated. Words follow this, not the cause. */
export const SUPPRESSION_VIAS = [
  'spam_report',
  'unsubscribe',
  'bounce',
  'provider_refusal',
  'provider_list',
  'manual',
  'unstated',
] as const;
export type SuppressionVia = (typeof SUPPRESSION_VIAS)[number];

/** `listed`: the sending provider refused because of a list entry, or announced one. `observed`: concluded from a report. */
export const SUPPRESSION_BASES = ['listed', 'observed'] as const;
export type SuppressionBasis = (typeof SUPPRESSION_BASES)[number];

/** Who decided. */
export const SUPPRESSORS = [
  'recipient',
  'recipient_provider',
  'sending_provider',
  'us',
  'unstated',
] as const;
export type Suppressor = (typeof SUPPRESSORS)[number];

/** What a suppression covers: all mail, or only one group, topic, list, stream or sending domain. */
export type SuppressionScope =
  | 'all'
  | {
      readonly kind: 'group' | 'topic' | 'list' | 'stream' | 'domain';
      readonly id: string;
    };

/** One thing a provider said about an address, not about a message. */
export interface SuppressionEvent {
  readonly action: 'add' | 'remove';
  readonly address: string;
  readonly scope: SuppressionScope;
  readonly cause: SuppressionCause;
  readonly via: SuppressionVia;
  readonly basis: SuppressionBasis;
  readonly provider: string;
  readonly messageId?: string;
  /** ISO 8601 UTC time. */
  readonly occurredAt?: string;
  /** ISO 8601 UTC time at which the entry lapses by itself. */
  readonly expiresAt?: string;
  readonly eventId?: string;
  readonly reason?: FailureReason;
  /** The provider's own text. Hostile until escaped. */
  readonly detail?: string;
  /** The provider's own status word, at most 200 characters. */
  readonly raw: string;
  readonly metadata: EventMetadata;
}

/** A block as a backend tells it to a page. */
export interface Suppression {
  readonly id: string;
  readonly address: string;
  readonly cause: SuppressionCause;
  readonly via: SuppressionVia;
  readonly basis: SuppressionBasis;
  readonly by: Suppressor;
  /** ISO 8601 UTC time. */
  readonly since?: string;
  /** ISO 8601 UTC time at which the block lapses by itself. */
  readonly expiresAt?: string;
  /** The provider's own text. */
  readonly detail?: string;
  /** Whether the person may lift it here; `why` is the backend's own sentence where it may not. */
  readonly lift: { readonly allowed: boolean; readonly why?: string };
}

const BY_VIA: Readonly<Record<SuppressionVia, Suppressor>> = {
  spam_report: 'recipient',
  unsubscribe: 'recipient',
  bounce: 'recipient_provider',
  provider_refusal: 'recipient_provider',
  provider_list: 'sending_provider',
  manual: 'us',
  unstated: 'unstated',
};

/** Who decided on a suppression, from what led to it. */
export function byOf(via: SuppressionVia): Suppressor {
  return BY_VIA[via];
}
