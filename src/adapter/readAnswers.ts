import type { MessageSummary, RecipientRow } from '../core/index.js';
import type { AdapterError } from './AdapterError.js';
import type {
  ChangesAnswer,
  CheckAnswer,
  LookupAnswer,
  MessagesPage,
  RecipientsPage,
  RetryAnswer,
  SuppressionsPage,
  TimelineAnswer,
} from './DeliveryStatusAdapter.js';
import {
  boolean,
  count,
  cursor,
  list,
  ordinal,
  present,
  type ReadThing,
  text,
  thing,
} from './fields.js';
import { unreadableAnswer } from './httpErrors.js';
import { type RowInput, readRow } from './readRow.js';
import { readSuppression } from './readSuppression.js';
import { readCounts, readSummary } from './readSummary.js';
import { readTimelineItem } from './readTimelineItem.js';

/** A thing in an answer that could not be read. Names places, never values. */
export interface Unreadable {
  /** Name of the call whose answer it was in. */
  readonly call: string;
  /** Place in the list, from 0. */
  readonly index: number;
  /** The field that spoiled it; absent where it was no object at all. */
  readonly field?: string;
}

export interface ReadOptions {
  /**
   * Turns one row of another dialect into the contract's, before the check. What it cannot map, it answers with
   * `undefined`; that row is counted as unreadable, as one for which it throws.
   */
  readonly mapRow?: (raw: unknown) => RowInput | undefined;
  /** Told about each row that could not be read, for a log: it names the place, never a value. */
  readonly onUnreadable?: (problem: Unreadable) => void;
}

const ABOUT_RECIPIENTS = { counts: readCounts, settled: boolean };

const readRecipientsEnvelope = thing(
  { ...ABOUT_RECIPIENTS, nextCursor: cursor, changesCursor: cursor },
  { rows: list, openCount: count },
  (sent) => ({
    ...sent,
    nextCursor: sent.nextCursor || undefined,
    changesCursor: sent.changesCursor || undefined,
  }),
);
const readChangesEnvelope = thing(
  { ...ABOUT_RECIPIENTS, rows: list, next: cursor, hasMore: boolean },
  { openCount: count },
  asSent,
);
const readMessagesEnvelope = thing(
  { messages: list, nextCursor: cursor },
  { total: count },
  asSent,
);
const readTimelineEnvelope = thing({ events: list }, {}, asSent);
const readSuppressionsEnvelope = thing({ suppressions: list, nextCursor: cursor }, {}, asSent);
const readLookupEnvelope = thing(
  { deliveries: list, nextCursor: cursor },
  { suppression: asSent },
  asSent,
);
const readRetryEnvelope = thing({ accepted: list, skipped: list }, {}, asSent);
const readAccepted = thing({ recipientId: text, attempt: ordinal }, {}, asSent);
const readSkipped = thing({ recipientId: text, why: text }, {}, asSent);
const readCheckEnvelope = thing({ answers: list }, {}, asSent);
const readCheckAnswer = thing({ address: text }, { suppression: asSent }, asSent);

/** What the checks of one adapter share. */
export interface Checks {
  readonly readRow: ReadThing<RecipientRow>;
  readonly onUnreadable: ReadOptions['onUnreadable'];
}

/**
 * Makes the checks of an adapter. A list is checked thing by thing, so that a malformed one costs itself alone;
 * an answer without its envelope is refused as a whole.
 */
export function createChecks({ mapRow, onUnreadable }: ReadOptions): Checks {
  return { readRow: mapRow ? readMapped(mapRow) : readRow, onUnreadable };
}

export function readMessage(call: string, raw: unknown): MessageSummary {
  return whole(call, readSummary, raw);
}

export function readMessages(call: string, raw: unknown, checks: Checks): MessagesPage {
  const sent = whole(call, readMessagesEnvelope, raw);
  const [messages, unreadableCount] = each(call, readSummary, sent.messages, checks);
  return present({ ...sent, messages, unreadableCount, nextCursor: sent.nextCursor || undefined });
}

/** @param limit Of the request: where only counts were asked for, an answer may hold nothing else. */
export function readRecipients(
  call: string,
  raw: unknown,
  checks: Checks,
  { limit }: { readonly limit?: number },
): RecipientsPage {
  const sent = whole(call, readRecipientsEnvelope, raw);
  if (!sent.rows && limit !== 0) throw spoiled(call, 'rows');
  const [rows, unreadableCount] = each(call, checks.readRow, sent.rows ?? [], checks);
  return present({ ...sent, rows, unreadableCount });
}

/** @param eventId Of a streamed event: the cursor, where the answer itself does not repeat it. */
export function readChanges(
  call: string,
  raw: unknown,
  checks: Checks,
  eventId?: string,
): ChangesAnswer {
  const sent = whole(call, readChangesEnvelope, raw);
  const next = sent.next || eventId;
  if (!next) throw spoiled(call, 'next');
  const [rows, unreadableCount] = each(call, checks.readRow, sent.rows, checks);
  return { ...sent, rows, unreadableCount, next };
}

export function readTimeline(call: string, raw: unknown, checks: Checks): TimelineAnswer {
  const { events } = whole(call, readTimelineEnvelope, raw);
  const [items, unreadableCount] = each(call, readTimelineItem, events, checks);
  return { items, unreadableCount };
}

export function readRetry(call: string, raw: unknown): RetryAnswer {
  const sent = whole(call, readRetryEnvelope, raw);
  return {
    accepted: sent.accepted.map((one) => whole(call, readAccepted, one)),
    skipped: sent.skipped.map((one) => whole(call, readSkipped, one)),
  };
}

export function readSuppressions(call: string, raw: unknown, checks: Checks): SuppressionsPage {
  const sent = whole(call, readSuppressionsEnvelope, raw);
  const [suppressions, unreadableCount] = each(call, readSuppression, sent.suppressions, checks);
  return present({
    suppressions,
    unreadableCount,
    nextCursor: sent.nextCursor || undefined,
  });
}

/** Refused as a whole where an answer is missing or a block cannot be read: neither may look like a free address. */
export function readCheck(
  call: string,
  raw: unknown,
  _checks: Checks,
  { addresses }: { readonly addresses: readonly string[] },
): { readonly answers: readonly CheckAnswer[] } {
  const { answers } = whole(call, readCheckEnvelope, raw);
  if (answers.length !== addresses.length) throw spoiled(call, 'answers');
  return {
    answers: answers.map((one) => {
      const { address, suppression } = whole(call, readCheckAnswer, one);
      return suppression
        ? { address, suppression: whole(call, readSuppression, suppression) }
        : { address };
    }),
  };
}

export function readLookup(call: string, raw: unknown, checks: Checks): LookupAnswer {
  const sent = whole(call, readLookupEnvelope, raw);
  const readDelivery = thing({ message: readSummary, row: checks.readRow }, {}, asSent);
  const [deliveries, unreadable] = each(call, readDelivery, sent.deliveries, checks);
  // A block that cannot be read is counted like a row: it must not pass for an address that is free.
  const block = sent.suppression ? [sent.suppression] : [];
  const [blocks, broken] = each(call, readSuppression, block, checks);
  return present({
    deliveries,
    unreadableCount: unreadable + broken,
    nextCursor: sent.nextCursor || undefined,
    suppression: blocks[0],
  });
}

/** The readable things of a list, and how many are not. */
function each<T>(
  call: string,
  read: ReadThing<T>,
  sent: readonly unknown[],
  { onUnreadable }: Checks,
): readonly [things: readonly T[], unreadableCount: number] {
  const things: T[] = [];
  sent.forEach((raw, index) => {
    let field: string | undefined;
    const one = read(raw, (spoiler) => {
      field = spoiler;
    });
    if (one !== undefined) things.push(one);
    else onUnreadable?.({ call, index, field });
  });
  return [things, sent.length - things.length];
}

/** A thing without which there is no answer. */
function whole<T>(call: string, read: ReadThing<T>, raw: unknown): T {
  let field: string | undefined;
  const one = read(raw, (spoiler) => {
    field = spoiler;
  });
  if (one === undefined) throw spoiled(call, field);
  return one;
}

/** The host's own mapping may fall over a row; the others are as good as before. */
function readMapped(mapRow: NonNullable<ReadOptions['mapRow']>): ReadThing<RecipientRow> {
  return (raw, onSpoiled) => {
    try {
      return readRow(mapRow(raw), onSpoiled);
    } catch {
      return undefined;
    }
  };
}

function asSent<T>(sent: T): T {
  return sent;
}

function spoiled(call: string, field?: string): AdapterError {
  return unreadableAnswer(
    call,
    field ? `a "${field}" that cannot be read` : 'something that is no answer to it',
  );
}
