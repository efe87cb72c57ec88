import type { DeliveryEvent } from './event.js';
import { FAILURE_REASONS, type FailureReason } from './reason.js';
import type { DeliveryStatus, Finality, UnknownCause } from './status.js';
import { compareText, wellFormed } from './text.js';
import { readTime } from './time.js';

/** What is known of one message to one recipient in one attempt, after everything reported so far. */
export interface RecipientStatus {
  readonly status: DeliveryStatus;
  readonly finality: Finality;
  /** Why there is no status. Set exactly where `status` is `unknown`. */
  readonly unknownCause?: UnknownCause;
  readonly reason?: FailureReason;
  readonly code?: string;
  readonly detail?: string;
  readonly provider?: string;
  readonly eventId?: string;
  /** When the winning report happened, ISO 8601 UTC. */
  readonly occurredAt?: string;
  /** The earliest dated report of each. `deliveredAt` leaves out deliveries that were only concluded. */
  readonly sentAt?: string;
  readonly deliveredAt?: string;
  readonly failedAt?: string;
  /** Somebody reported the message as spam. An unsubscribe is not a spam report. */
  readonly complained: boolean;
  readonly opened: boolean;
  /** A report came that nobody could read. It may have lost to a better one. */
  readonly hasUnrecognised: boolean;
}

/** Nothing has been reported: the state below every other. */
export const NOTHING_REPORTED: RecipientStatus = {
  status: 'unknown',
  finality: 'open',
  unknownCause: 'not_reported_yet',
  complained: false,
  opened: false,
  hasUnrecognised: false,
};

/**
 * The ladder. A higher rank wins whatever the clocks say: they differ between provider and carrier, and some reports carry
 * no time at all. `delivered` stands between two kinds of `failed`, because an email that was accepted can still bounce,
 * while an SMS that was given up can still arrive.
 */
const LADDER: readonly (readonly [status: DeliveryStatus, finality: Finality])[] = [
  ['unknown', 'open'],
  ['pending', 'open'],
  ['sent', 'open'],
  ['sent', 'rest'],
  ['timed_out', 'soft'],
  ['failed', 'soft'],
  ['delivered', 'soft'],
  ['failed', 'firm'],
];

/** The rank of a report. Only two statuses have more than one; elsewhere the finality is the status' own. */
const RANKS: Readonly<Record<DeliveryStatus, Readonly<Record<Finality, number>>>> = {
  unknown: { open: 0, rest: 0, soft: 0, firm: 0 },
  pending: { open: 1, rest: 1, soft: 1, firm: 1 },
  sent: { open: 2, rest: 3, soft: 3, firm: 3 },
  timed_out: { open: 4, rest: 4, soft: 4, firm: 4 },
  failed: { open: 5, rest: 5, soft: 5, firm: 7 },
  delivered: { open: 6, rest: 6, soft: 6, firm: 6 },
};
const BELOW_EVERY_RANK = -1;
/** From this rank on a message has ended: the cause is told before the time, and the earlier time wins. */
const FIRST_ENDED_RANK = 4;

const SPECIFICITY: Readonly<Record<FailureReason, number>> = specificities();

/** The parts that decide between two reports of one rank. Everything that the fold returns is among them. */
type Parts = Pick<
  RecipientStatus,
  'reason' | 'occurredAt' | 'code' | 'eventId' | 'provider' | 'detail'
>;

/** A fold under way: the winner's rank and parts, and the facts that only grow. */
interface Draft extends Parts {
  rank: number;
  reason?: FailureReason | undefined;
  occurredAt?: string | undefined;
  code?: string | undefined;
  eventId?: string | undefined;
  provider?: string | undefined;
  detail?: string | undefined;
  sentAt?: string | undefined;
  deliveredAt?: string | undefined;
  failedAt?: string | undefined;
  complained: boolean;
  opened: boolean;
  hasUnrecognised: boolean;
}

/**
 * Folds everything reported of one (message, recipient, attempt) into what became of it. The answer depends on the set of
 * events alone: late, repeated and shuffled reports give the same.
 */
export function foldEvents(events: Iterable<DeliveryEvent>): RecipientStatus {
  const draft = emptyDraft();
  for (const event of events) absorbEvent(draft, event);
  return toState(draft);
}

/** Adds one report to a stored state. */
export function foldEvent(state: RecipientStatus, event: DeliveryEvent): RecipientStatus {
  const draft = emptyDraft();
  absorbState(draft, state);
  absorbEvent(draft, event);
  return toState(draft);
}

/** Joins two states of one (message, recipient, attempt) without their events. Commutative, associative, idempotent. */
export function mergeStates(a: RecipientStatus, b: RecipientStatus): RecipientStatus {
  const draft = emptyDraft();
  absorbState(draft, a);
  absorbState(draft, b);
  return toState(draft);
}

function emptyDraft(): Draft {
  return {
    rank: BELOW_EVERY_RANK,
    reason: undefined,
    occurredAt: undefined,
    code: undefined,
    eventId: undefined,
    provider: undefined,
    detail: undefined,
    sentAt: undefined,
    deliveredAt: undefined,
    failedAt: undefined,
    complained: false,
    opened: false,
    hasUnrecognised: false,
  };
}

function absorbEvent(draft: Draft, event: DeliveryEvent): void {
  const { status, evidence } = event;
  contend(draft, RANKS[status][event.finality], event);
  if (status === 'sent') draft.sentAt = earlier(draft.sentAt, event.occurredAt);
  else if (status === 'failed') draft.failedAt = earlier(draft.failedAt, event.occurredAt);
  else if (status === 'unknown') draft.hasUnrecognised = true;
  else if (status === 'delivered' && evidence === undefined)
    draft.deliveredAt = earlier(draft.deliveredAt, event.occurredAt);
  if (evidence === 'spam_report') draft.complained = true;
  else if (evidence === 'opened') draft.opened = true;
}

function absorbState(draft: Draft, state: RecipientStatus): void {
  const reported = state.unknownCause !== 'not_reported_yet';
  if (reported) contend(draft, RANKS[state.status][state.finality], state);
  draft.sentAt = earlier(draft.sentAt, state.sentAt);
  draft.deliveredAt = earlier(draft.deliveredAt, state.deliveredAt);
  draft.failedAt = earlier(draft.failedAt, state.failedAt);
  draft.complained ||= state.complained;
  draft.opened ||= state.opened;
  draft.hasUnrecognised ||= state.hasUnrecognised;
}

function contend(draft: Draft, rank: number, parts: Parts): void {
  if (rank < draft.rank) return;
  if (rank === draft.rank && compareParts(rank, parts, draft) <= 0) return;
  draft.rank = rank;
  draft.reason = parts.reason;
  draft.occurredAt = momentOf(parts.occurredAt);
  draft.code = textOf(parts.code);
  draft.eventId = textOf(parts.eventId);
  draft.provider = textOf(parts.provider);
  draft.detail = textOf(parts.detail);
}

/** More than 0 where `a` is told before `b`. No two different reports are equal. */
function compareParts(rank: number, a: Parts, b: Parts): number {
  const bySpecificity = specificityOf(b.reason) - specificityOf(a.reason);
  const timed =
    rank < FIRST_ENDED_RANK
      ? compareTimes(a.occurredAt, b.occurredAt, 1) || bySpecificity
      : bySpecificity || compareTimes(a.occurredAt, b.occurredAt, -1);
  return (
    timed ||
    compareText(a.code ?? '', b.code ?? '') ||
    compareText(a.eventId ?? '', b.eventId ?? '') ||
    compareText(a.provider ?? '', b.provider ?? '') ||
    compareText(a.detail ?? '', b.detail ?? '')
  );
}

/** A missing time loses; else the later one wins (`direction` 1) or the earlier one (−1). */
function compareTimes(a: string | undefined, b: string | undefined, direction: 1 | -1): number {
  if (a === b) return 0;
  const x = momentOf(a);
  const y = momentOf(b);
  if (x === y) return 0;
  if (x === undefined) return -1;
  if (y === undefined) return 1;
  return x > y ? direction : -direction;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (b === undefined || a === b) return a;
  const moment = momentOf(b);
  return moment !== undefined && (a === undefined || moment < a) ? moment : a;
}

/** A time as the fold compares it; what cannot be read, or lies before 1970, counts as missing. */
function momentOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const moment = readTime(text);
  return moment !== undefined && moment >= '1970' ? moment : undefined;
}

/** An empty text says as much as none, and both compare alike. */
function textOf(text: string | undefined): string | undefined {
  return text ? wellFormed(text) : undefined;
}

function specificityOf(reason: FailureReason | undefined): number {
  return reason === undefined ? FAILURE_REASONS.length : SPECIFICITY[reason];
}

function specificities(): Readonly<Record<FailureReason, number>> {
  const places = FAILURE_REASONS.map((reason, place) => [reason, place] as const);
  return Object.fromEntries(places) as Record<FailureReason, number>;
}

function toState(draft: Draft): RecipientStatus {
  const [status, finality] = LADDER[draft.rank] ?? LADDER_BOTTOM;
  return {
    status,
    finality,
    ...(status === 'unknown' && {
      unknownCause: draft.rank === BELOW_EVERY_RANK ? 'not_reported_yet' : 'not_recognised',
    }),
    ...(draft.reason !== undefined && { reason: draft.reason }),
    ...(draft.code !== undefined && { code: draft.code }),
    ...(draft.detail !== undefined && { detail: draft.detail }),
    ...(draft.provider !== undefined && { provider: draft.provider }),
    ...(draft.eventId !== undefined && { eventId: draft.eventId }),
    ...(draft.occurredAt !== undefined && { occurredAt: draft.occurredAt }),
    ...(draft.sentAt !== undefined && { sentAt: draft.sentAt }),
    ...(draft.deliveredAt !== undefined && { deliveredAt: draft.deliveredAt }),
    ...(draft.failedAt !== undefined && { failedAt: draft.failedAt }),
    complained: draft.complained,
    opened: draft.opened,
    hasUnrecognised: draft.hasUnrecognised,
  };
}

const LADDER_BOTTOM = ['unknown', 'open'] as const;
