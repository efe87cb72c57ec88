import type {
  Channel,
  DeliveryStatus,
  Evidence,
  FailureReason,
  Finality,
  SuppressionEvent,
  SuppressionVia,
} from '../../core/index.js';

/**
 * How well a provider's value is known. `D`: read in the provider's documentation. `C`: in its own code or API
 * specification. `S`: second hand. `U`: unverified, test before relying on it.
 */
export type Source = 'D' | 'C' | 'S' | 'U';

/** What a report says of the address. `listed`: the sending provider keeps it on a list, and refuses or announces so. */
export type Suppress = 'no' | SuppressionVia | `${SuppressionVia} listed`;

/** What may be said of a value beside its status. */
export interface Said {
  readonly reason?: FailureReason;
  /** @default 'no' */
  readonly suppress?: Suppress;
  /** @default 'add' */
  readonly action?: SuppressionEvent['action'];
  /** @default 'D' */
  readonly source?: Source;
}

/** A value that says what became of a message. */
export interface Standing extends Said {
  readonly status: DeliveryStatus;
  readonly finality: Finality;
  /** Set where a delivery is concluded, not reported. */
  readonly evidence?: Evidence;
}

/** A value that changes no status: it is about the address alone, or about nothing that the kit follows. */
export interface Aside extends Said {
  readonly status?: undefined;
  readonly finality?: undefined;
  readonly evidence?: undefined;
}

/** One value of a provider's vocabulary, and what the kit makes of it. */
export type Mapping = Standing | Aside;

/**
 * Causes by a provider's own code or class; one without a reason is known to state none. `suppress`: what a failure with that
 * cause says of the address, where the word for the failure leaves it to the cause.
 */
export type Reasons = Readonly<Record<string, Pick<Said, 'reason' | 'suppress' | 'source'>>>;

/** A provider's vocabulary: its own words, and what each is taken for. */
export type Mappings = Readonly<Record<string, Mapping>>;

/** What a provider says, and what the kit makes of it: the facts that its parser reads by. */
export interface Vocabulary {
  /** Its name, as `readWebhook` takes it. */
  readonly provider: string;
  /** What its reports are about unless they say otherwise. */
  readonly channel: Channel;
  readonly statuses: Mappings;
  /** Causes by the provider's own codes or classes, where it has such. */
  readonly reasons?: Reasons;
}

/** Held, and no attempt reported. */
export function pending(facts?: Said): Standing {
  return { status: 'pending', finality: 'open', ...facts };
}

/** Handed on, or still being tried; a reason explains a delay. */
export function sent(facts?: Said): Standing {
  return { status: 'sent', finality: 'open', ...facts };
}

/** Taken by the other side; with evidence where that is concluded. */
export function delivered(facts?: Said & Pick<Standing, 'evidence'>): Standing {
  return { status: 'delivered', finality: 'soft', ...facts };
}

/** The time for an answer ran out. */
export function timedOut(facts?: Said): Standing {
  return { status: 'timed_out', finality: 'soft', ...facts };
}

/** Reported as failed after it had been handed on: later news may still say otherwise. */
export function undelivered(facts?: Said): Standing {
  return { status: 'failed', finality: 'soft', ...facts };
}

/** Failed for good: a refusal, a drop, a bounce that the provider calls final. */
export function refused(facts?: Said): Standing {
  return { status: 'failed', finality: 'firm', ...facts };
}

/** Says nothing about a delivery. */
export function aside(facts: Said = {}): Aside {
  return facts;
}

/** The first that a table has of some words that say more than the plain one; else that one. */
export function exactWord<Plain extends string | undefined>(
  rows: Mappings,
  plain: Plain,
  ...exacter: readonly string[]
): string | Plain {
  return exacter.find((word) => rowOf(rows, word)) ?? plain;
}

/**
 * The word that a status makes together with its code, or with the range that holds the code, such as `43xx`, where a table has
 * it; else the status.
 */
export function wordBeside<Plain extends string | undefined>(
  rows: Mappings,
  status: Plain,
  code: string | undefined,
): string | Plain {
  if (status === undefined || code === undefined) return status;
  const ranges = [code, code.replace(/\d\d$/, 'xx'), code.replace(/\d{3}$/, 'xxx')];
  return exactWord(rows, status, ...ranges.map((range) => `${status} ${range}`));
}

/** The word of a table that an event makes together with the first phrase that a text holds. */
export function wordIn(rows: Mappings, event: string, text: string): string | undefined {
  return Object.keys(rows).find(
    (word) => word.startsWith(`${event} `) && text.includes(word.slice(event.length + 1)),
  );
}

/**
 * What a table says of a value, whatever its case, or `undefined` where it says nothing. Values come from outside: one named
 * `constructor` finds nothing.
 */
export function rowOf<Row>(
  rows: Readonly<Record<string, Row>>,
  value: string | undefined,
): Row | undefined {
  if (value === undefined) return undefined;
  if (Object.hasOwn(rows, value)) return rows[value];
  const wanted = value.toLowerCase();
  const name = Object.keys(rows).find((one) => one.toLowerCase() === wanted);
  return name === undefined ? undefined : rows[name];
}
