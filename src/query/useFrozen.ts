import { useState } from 'react';
import type { RecipientRow } from '../core/index.js';

/** What a person can hold still: rows and what is counted of them. */
export interface Shown {
  readonly rows: readonly RecipientRow[];
}

/**
 * Holds what is shown while a person has paused the updates (WCAG 2.2.2), and counts what waits. Updates go on underneath, so
 * that resuming shows the state of that moment.
 */
export function useFrozen<T extends Shown>(current: T) {
  const [held, setHeld] = useState<T>();
  return {
    shown: held ?? current,
    paused: held !== undefined,
    waitingCount: held ? changesBetween(held.rows, current.rows) : 0,
    onPausedChange: ({ paused }: { paused: boolean }) => setHeld(paused ? current : undefined),
  };
}

/** Rows that are new, gone or different. Rows keep their identity while nothing in them changes. */
function changesBetween(before: readonly RecipientRow[], after: readonly RecipientRow[]): number {
  const held = new Map(before.map((row) => [row.id, row]));
  let count = 0;
  for (const row of after) {
    if (held.get(row.id) !== row) count += 1;
    held.delete(row.id);
  }
  return count + held.size;
}
