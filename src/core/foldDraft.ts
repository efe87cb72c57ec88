import type { DeliveryEvent } from './event.js';
import { earlierOf, isToldBefore, LADDER, momentOf, rankOf, type ReportParts } from './order.js';
import type { RecipientStatus } from './recipientStatus.js';
import { wellFormed } from './text.js';

const BELOW_EVERY_RANK = -1;

/** A fold under way: the winner, its rank and moment, and the facts that only grow. Times are as `momentOf` writes them. */
export interface Draft {
  rank: number;
  winner: ReportParts;
  moment: string | undefined;
  sentAt: string | undefined;
  deliveredAt: string | undefined;
  failedAt: string | undefined;
  complained: boolean;
  opened: boolean;
  hasUnrecognised: boolean;
}

const NOTHING: ReportParts = {};

export function emptyDraft(): Draft {
  return {
    rank: BELOW_EVERY_RANK,
    winner: NOTHING,
    moment: undefined,
    sentAt: undefined,
    deliveredAt: undefined,
    failedAt: undefined,
    complained: false,
    opened: false,
    hasUnrecognised: false,
  };
}

export function absorbEvent(draft: Draft, event: DeliveryEvent): void {
  const { status, evidence, occurredAt } = event;
  contend(draft, rankOf(status, event.finality), event);
  if (status === 'sent') draft.sentAt = earlierOf(draft.sentAt, occurredAt);
  else if (status === 'failed') draft.failedAt = earlierOf(draft.failedAt, occurredAt);
  else if (status === 'unknown') draft.hasUnrecognised = true;
  else if (status === 'delivered' && evidence === undefined)
    draft.deliveredAt = earlierOf(draft.deliveredAt, occurredAt);
  if (evidence === 'spam_report') draft.complained = true;
  else if (evidence === 'opened') draft.opened = true;
}

export function absorbState(draft: Draft, state: RecipientStatus): void {
  const { status, unknownCause } = state;
  // The other two blanks are no report: one says that nothing came, the other that nothing will.
  if (status !== 'unknown' || unknownCause === 'not_recognised') {
    contend(draft, rankOf(status, state.finality), state);
  }
  draft.sentAt = earlierOf(draft.sentAt, state.sentAt);
  draft.deliveredAt = earlierOf(draft.deliveredAt, state.deliveredAt);
  draft.failedAt = earlierOf(draft.failedAt, state.failedAt);
  if (state.complained) draft.complained = true;
  if (state.opened) draft.opened = true;
  if (state.hasUnrecognised) draft.hasUnrecognised = true;
}

function contend(draft: Draft, rank: number, report: ReportParts): void {
  if (rank < draft.rank) return;
  if (rank === draft.rank && !isToldBefore(rank, report, draft.winner, draft.moment)) return;
  draft.rank = rank;
  draft.winner = report;
  draft.moment = momentOf(report.occurredAt);
}

/** What is absent has no field, so that a stored state reads back as it was written. */
export function toState(draft: Draft): RecipientStatus {
  const [status, finality] = LADDER[draft.rank] ?? LADDER[0];
  const { rank, moment, sentAt, deliveredAt, failedAt, complained, opened, hasUnrecognised } =
    draft;
  const { reason, code, detail, provider, eventId } = draft.winner;
  const state: {
    -readonly [Fact in keyof RecipientStatus]: RecipientStatus[Fact];
  } = {
    status,
    finality,
    complained,
    opened,
    hasUnrecognised,
  };
  if (rank === BELOW_EVERY_RANK) state.unknownCause = 'not_reported_yet';
  else if (status === 'unknown') state.unknownCause = 'not_recognised';
  // An empty text says as much as none, and both compare alike. Each field by name: found by a key, it costs twice.
  if (reason) state.reason = reason;
  if (code) state.code = wellFormed(code);
  if (detail) state.detail = wellFormed(detail);
  if (provider) state.provider = wellFormed(provider);
  if (eventId) state.eventId = wellFormed(eventId);
  if (moment) state.occurredAt = moment;
  if (sentAt) state.sentAt = sentAt;
  if (deliveredAt) state.deliveredAt = deliveredAt;
  if (failedAt) state.failedAt = failedAt;
  return state;
}
