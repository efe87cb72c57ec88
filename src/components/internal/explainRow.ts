import {
  type FailureReason,
  type RecipientRow,
  toDeliveryStatus,
  toFailureReason,
  UNKNOWN_CAUSES,
  type UnknownCause,
} from '../../core/index.js';
import type { TextKey } from '../../wording/index.js';
import { delayLine } from './delayLine.js';

/** What stands beside a status: a line on the row, and in the opened row what it means and what to do. */
export interface RowExplanation {
  /** The second line of the row; absent where the status says it all. */
  readonly line?: TextKey;
  /** A time that stands in the line as `{time}`. */
  readonly lineTime?: string;
  /** A span in milliseconds that stands in the line as `{window}`. */
  readonly lineWindowMs?: number;
  readonly meaning: TextKey;
  readonly nextStep: TextKey;
}

type Explain = (row: RecipientRow, reason: FailureReason | undefined) => RowExplanation;

const EXPLANATIONS: Readonly<Record<RecipientRow['status'], Explain>> = {
  pending: ({ scheduledAt, settled }) => {
    if (settled) return explainedBy('pending.lastWord');
    if (scheduledAt === undefined) return plainly('pending');
    return { line: 'pending.scheduled', lineTime: scheduledAt, ...plainly('pending') };
  },
  sent: ({ settled }, reason) => {
    if (settled) return explainedBy('sent.lastWord');
    if (reason === undefined) return plainly('sent');
    const meaning: TextKey = `reason.${reason}.meaning`;
    return { line: delayLine(reason), meaning, nextStep: 'sent.delayed.nextStep' };
  },
  delivered: (row) => {
    const choice = choiceOf(row);
    if (!choice || (choice === 'spamReport' && isOlder(row))) return plainly('delivered');
    return {
      line: `delivered.${choice}.line`,
      meaning: 'status.delivered.meaning',
      nextStep: `delivered.${choice}.nextStep`,
    };
  },
  failed: (row, reason) => {
    if (reason === undefined) return explainedBy('failed.unstated');
    const choice = reason === 'opted_out' && choiceOf(row);
    return explainedBy(choice ? `failed.${choice}` : `reason.${reason}`);
  },
  timed_out: ({ windowMs = 0 }, reason) => {
    if (reason !== undefined) return explainedBy(`reason.${reason}`);
    const line =
      windowMs > 0
        ? { line: 'timedOut.lineWithin' as const, lineWindowMs: windowMs }
        : { line: 'timedOut.line' as const };
    return { ...line, ...plainly('timed_out') };
  },
  unknown: ({ unknownCause }) => explainedBy(`blank.${causeOf(unknownCause)}`),
};

/**
 * Picks the words that explain one recipient's status. Words follow what was stated, never more; a name that this version does
 * not know, in a row that no adapter has read, counts as not stated.
 */
export function explainRow(row: RecipientRow): RowExplanation {
  const reason = row.reason === undefined ? undefined : toFailureReason(row.reason);
  return EXPLANATIONS[toDeliveryStatus(row.status)](row, reason);
}

/** What the person chose, where the block of the address tells it. A spam report is no opt-out, and is not worded like one. */
function choiceOf({ suppression }: RecipientRow): 'spamReport' | 'unsubscribed' | undefined {
  if (suppression?.via === 'spam_report') return 'spamReport';
  return suppression?.via === 'unsubscribe' ? 'unsubscribed' : undefined;
}

/** A block that was there before the message arrived was not caused by it. */
function isOlder({ suppression, updatedAt }: RecipientRow): boolean {
  return Date.parse(suppression?.since ?? '') < Date.parse(updatedAt ?? '');
}

function causeOf(cause: UnknownCause | undefined): UnknownCause {
  return UNKNOWN_CAUSES.find((known) => known === cause) ?? 'not_reported_yet';
}

function plainly(status: RecipientRow['status']) {
  return {
    meaning: `status.${status}.meaning`,
    nextStep: `status.${status}.nextStep`,
  } as const satisfies RowExplanation;
}

type Stem =
  | 'failed.unstated'
  | 'failed.spamReport'
  | 'failed.unsubscribed'
  | 'pending.lastWord'
  | 'sent.lastWord'
  | `reason.${FailureReason}`
  | `blank.${UnknownCause}`;

function explainedBy(stem: Stem): RowExplanation {
  return { line: `${stem}.line`, meaning: `${stem}.meaning`, nextStep: `${stem}.nextStep` };
}
