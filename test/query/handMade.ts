import type { ChangesAnswer, RecipientsPage } from '../../src/adapter/index.ts';
import {
  countByStatus,
  type DeliveryStatus,
  type MessageSummary,
  type RecipientRow,
  type Suppression,
} from '../../src/core/index.ts';

/** A row, for adapters whose answers a test writes by hand. */
export function row(
  id: string,
  status: DeliveryStatus,
  facts: Partial<RecipientRow> = {},
): RecipientRow {
  return { id, address: `${id}@example.org`, channel: 'email', status, ...facts };
}

/** A page of a message that is open. */
export function pageOf(
  rows: readonly RecipientRow[],
  facts: Partial<RecipientsPage> = {},
): RecipientsPage {
  return { rows, unreadableCount: 0, counts: countByStatus(rows), settled: false, ...facts };
}

/** The summary of a message that is open. */
export function summaryOf(
  rows: readonly RecipientRow[],
  facts: Partial<MessageSummary> = {},
): MessageSummary {
  return { id: 'm', counts: countByStatus(rows), settled: false, ...facts };
}

/** A block that may be lifted. */
export function blockOf(id: string): Suppression {
  return {
    id: `s-${id}`,
    address: `${id}@example.org`,
    cause: 'bounced',
    via: 'bounce',
    basis: 'observed',
    by: 'recipient_provider',
    lift: { allowed: true },
  };
}

export function later<T>(ms: number, answer: () => T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(answer()), ms));
}

/** A stream that pushes nothing, and ends as the work does. */
export async function* silentStream(work: () => Promise<unknown>): AsyncGenerator<ChangesAnswer> {
  await work();
  yield* [];
}

/** Stands until it is aborted. */
export function untilAborted(signal: AbortSignal | undefined): Promise<unknown> {
  return new Promise((resume) => signal?.addEventListener('abort', resume));
}
