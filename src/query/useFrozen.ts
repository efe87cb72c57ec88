import { useState } from 'react';
import type { CachedRow } from './messageCache.js';

/** What a person can hold still: rows and what is counted of them. */
export interface Shown {
  readonly held: readonly CachedRow[];
}

interface Pause<T> {
  readonly question?: string;
  readonly shown?: T;
}

/**
 * Holds what is shown while a person has paused the updates (WCAG 2.2.2), and counts what waits. Updates go on underneath, so
 * that resuming shows the state of that moment. What is held answers one question: another one is shown its own answer, which
 * is then held in turn.
 *
 * @param answered Whether `current` answers the question yet.
 */
export function useFrozen<T extends Shown>(current: T, question: string, answered: boolean) {
  const [pause, setPause] = useState<Pause<T>>();
  const holds = pause?.question === question;
  if (pause && answered && !holds) setPause({ question, shown: current });
  const frozen = holds ? pause?.shown : undefined;
  return {
    shown: frozen ?? current,
    paused: pause !== undefined,
    waitingCount: frozen ? changesBetween(frozen.held, current.held) : 0,
    onPausedChange: ({ paused }: { paused: boolean }) => setPause(paused ? {} : undefined),
  };
}

/** Rows that are new, gone or different. Rows keep their identity while nothing in them changes. */
function changesBetween(before: readonly CachedRow[], after: readonly CachedRow[]): number {
  const held = new Map(before.map(({ row }) => [row.id, row]));
  let count = 0;
  for (const { row } of after) {
    if (held.get(row.id) !== row) count += 1;
    held.delete(row.id);
  }
  return count + held.size;
}
