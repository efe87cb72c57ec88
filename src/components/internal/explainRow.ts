import type { FailureReason, RecipientRow } from '../../core/index.js';
import type { TextKey } from '../../wording/index.js';

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

/** The delays that have words of their own; any other is told without its cause. */
const DELAYS = {
  mailbox_full: 'delay.mailbox_full',
  sender_rejected: 'delay.sender_rejected',
  recipient_unavailable: 'delay.recipient_unavailable',
  service_error: 'delay.service_error',
} as const satisfies Partial<Record<FailureReason, TextKey>>;

type Explain = (row: RecipientRow) => RowExplanation;

const EXPLANATIONS: Readonly<Record<RecipientRow['status'], Explain>> = {
  pending: ({ scheduledAt }) => ({
    ...(scheduledAt !== undefined && { line: 'pending.scheduled', lineTime: scheduledAt }),
    ...plainly('pending'),
  }),
  sent: ({ reason, settled }) => {
    if (settled) return explainedBy('sent.lastWord');
    if (reason === undefined) return plainly('sent');
    const meaning: TextKey = `reason.${reason}.meaning`;
    return { line: delayOf(reason), meaning, nextStep: 'sent.delayed.nextStep' };
  },
  delivered: ({ suppression }) => {
    const { via } = suppression ?? {};
    if (via !== 'spam_report' && via !== 'unsubscribe') return plainly('delivered');
    const meaning = 'status.delivered.meaning';
    return via === 'spam_report'
      ? { line: 'delivered.spamReport.line', meaning, nextStep: 'delivered.spamReport.nextStep' }
      : {
          line: 'delivered.unsubscribed.line',
          meaning,
          nextStep: 'delivered.unsubscribed.nextStep',
        };
  },
  failed: ({ reason }) =>
    explainedBy(reason === undefined ? 'failed.unstated' : `reason.${reason}`),
  timed_out: ({ reason, windowMs }) => {
    if (reason !== undefined) return explainedBy(`reason.${reason}`);
    const line =
      windowMs === undefined
        ? { line: 'timedOut.line' as const }
        : { line: 'timedOut.lineWithin' as const, lineWindowMs: windowMs };
    return { ...line, ...plainly('timed_out') };
  },
  unknown: ({ unknownCause = 'not_reported_yet' }) => explainedBy(`blank.${unknownCause}`),
};

/** Picks the words that explain one recipient's status. Words follow what was stated, never more. */
export function explainRow(row: RecipientRow): RowExplanation {
  return EXPLANATIONS[row.status](row);
}

function plainly(status: RecipientRow['status']) {
  return {
    meaning: `status.${status}.meaning`,
    nextStep: `status.${status}.nextStep`,
  } as const satisfies RowExplanation;
}

function explainedBy(
  stem: 'failed.unstated' | 'sent.lastWord' | `reason.${FailureReason}` | `blank.${Blank}`,
): RowExplanation {
  return { line: `${stem}.line`, meaning: `${stem}.meaning`, nextStep: `${stem}.nextStep` };
}

type Blank = NonNullable<RecipientRow['unknownCause']>;

function delayOf(reason: FailureReason): TextKey {
  return reason in DELAYS ? DELAYS[reason as keyof typeof DELAYS] : 'delay.unstated';
}
