import { useEffect, useRef, useState } from 'react';
import type { RecipientRow } from '../../core/index.js';

/** More than so many at a time is not a change to notice, but a wave. */
const MOST_AT_ONCE = 20;
/** As long as the fading lasts, and a little: a row that is scrolled to later has not just changed. */
const NEWS_FOR_MS = 1000;
const NONE: ReadonlySet<string> = new Set();

/** Ids of the rows that just changed their status; none at first, and none where very many did. */
export function useChangedRows(rows: readonly RecipientRow[]): ReadonlySet<string> {
  const [changed, setChanged] = useState(NONE);
  const before = useRef<readonly RecipientRow[]>(rows);
  useEffect(() => {
    const ids = changedBetween(before.current, rows);
    before.current = rows;
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) return;
    setChanged(new Set(ids));
  }, [rows]);
  useEffect(() => {
    if (changed === NONE) return;
    const timer = setTimeout(() => setChanged(NONE), NEWS_FOR_MS);
    return () => clearTimeout(timer);
  }, [changed]);
  return changed;
}

function changedBetween(
  before: readonly RecipientRow[],
  after: readonly RecipientRow[],
): readonly string[] {
  // Most updates leave most rows where and what they are; only the others are looked up.
  const moved = after.filter((row, place) => before[place] !== row);
  if (moved.length === 0) return [];
  const held = new Map(before.map((row) => [row.id, row]));
  return moved.flatMap((row) => {
    const old = held.get(row.id);
    return old && lookOf(old) !== lookOf(row) ? [row.id] : [];
  });
}

function lookOf({ status, reason, attempt, suppression }: RecipientRow): string {
  return [status, reason, attempt, suppression?.id].join(' ');
}
