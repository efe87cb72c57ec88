import type {
  DeliveryStatus,
  Evidence,
  FailureReason,
  Finality,
  SuppressionBasis,
  SuppressionCause,
  SuppressionVia,
} from '../core/index.js';

/**
 * How well a provider's value is known. `D`: read in the provider's documentation. `C`: in its own code or API
 * specification. `S`: second hand. `U`: unverified, test before relying on it.
 */
export type Source = 'D' | 'C' | 'S' | 'U';

/** What a report says of the address. */
export type Suppress =
  | 'no'
  | 'bounce'
  | 'bounce_listed'
  | 'spam_report'
  | 'spam_report_listed'
  | 'unsubscribe'
  | 'unsubscribe_listed'
  | 'list'
  | 'refusal';

/** One value of a provider's vocabulary, and what the kit makes of it. */
export interface Mapping {
  readonly status: DeliveryStatus;
  readonly finality: Finality;
  readonly reason?: FailureReason;
  /** Set where a delivery is concluded, not reported. */
  readonly evidence?: Evidence;
  /** @default 'no' */
  readonly suppress?: Suppress;
  readonly source: Source;
}

/** Mappings by the provider's own value. `unchanged` stands for a value that says nothing about delivery. */
export type Mappings = Readonly<Record<string, Mapping | 'unchanged'>>;

export const SUPPRESSES: Readonly<
  Record<
    Exclude<Suppress, 'no'>,
    {
      readonly cause: SuppressionCause;
      readonly via: SuppressionVia;
      readonly basis: SuppressionBasis;
    }
  >
> = {
  bounce: { cause: 'bounced', via: 'bounce', basis: 'observed' },
  bounce_listed: { cause: 'bounced', via: 'bounce', basis: 'listed' },
  spam_report: { cause: 'complained', via: 'spam_report', basis: 'observed' },
  spam_report_listed: { cause: 'complained', via: 'spam_report', basis: 'listed' },
  unsubscribe: { cause: 'complained', via: 'unsubscribe', basis: 'observed' },
  unsubscribe_listed: { cause: 'complained', via: 'unsubscribe', basis: 'listed' },
  list: { cause: 'blocked', via: 'provider_list', basis: 'listed' },
  refusal: { cause: 'blocked', via: 'provider_refusal', basis: 'observed' },
};

/** What a mapping may add to its standing. Read in the provider's documentation where nothing else is said. */
type Facts = Partial<Omit<Mapping, 'status' | 'finality'>>;

/** Held, and no attempt reported. */
export const pending = (facts: Facts = {}): Mapping => ({
  status: 'pending',
  finality: 'open',
  source: 'D',
  ...facts,
});

/** Handed on, or still being tried; a reason explains a delay. */
export const sent = (facts: Facts = {}): Mapping => ({
  status: 'sent',
  finality: 'open',
  source: 'D',
  ...facts,
});

/** Taken by the other side; with evidence where that is concluded. */
export const delivered = (facts: Facts = {}): Mapping => ({
  status: 'delivered',
  finality: 'soft',
  source: 'D',
  ...facts,
});

/** The time for an answer ran out. */
export const timedOut = (facts: Facts = {}): Mapping => ({
  status: 'timed_out',
  finality: 'soft',
  source: 'D',
  ...facts,
});

/** Reported as failed after it had been handed on: a late receipt may still say otherwise. */
export const undelivered = (facts: Facts = {}): Mapping => ({
  status: 'failed',
  finality: 'soft',
  source: 'D',
  ...facts,
});

/** Failed for good: a refusal, a drop, a bounce that the provider calls final. */
export const refused = (facts: Facts = {}): Mapping => ({
  status: 'failed',
  finality: 'firm',
  source: 'D',
  ...facts,
});

/** A value that the kit does not know: kept, shown, and never guessed. */
export const NOT_RECOGNISED: Mapping = { status: 'unknown', finality: 'open', source: 'U' };

/** The mapping of a value, or `undefined` where there is none. Values come from outside and may be named `constructor`. */
export function mappingOf(mappings: Mappings, raw: string): Mapping | 'unchanged' | undefined {
  return Object.hasOwn(mappings, raw) ? mappings[raw] : undefined;
}
