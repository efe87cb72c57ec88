import { useEffect, useRef, useState } from 'react';
import type { RecipientRow } from '../../core/index.js';

/** More than so many at a time is not a change to notice, but a wave. */
const MOST_AT_ONCE = 20;
const NONE: ReadonlySet<string> = new Set();

/** Ids of the rows whose status changed with the last update; none at first, and none where very many did. */
export function useChangedRows(rows: readonly RecipientRow[]): ReadonlySet<string> {
  const [changed, setChanged] = useState(NONE);
  const before = useRef(new Map<string, string>());
  useEffect(() => {
    const held = before.current;
    const now = new Map(
      rows.map(({ id, status, reason, attempt }) => [id, `${status} ${reason} ${attempt}`]),
    );
    before.current = now;
    const ids = [...now].flatMap(([id, look]) =>
      held.has(id) && held.get(id) !== look ? [id] : [],
    );
    setChanged((current) => {
      if (ids.length > 0 && ids.length <= MOST_AT_ONCE) return new Set(ids);
      return current.size === 0 ? current : NONE;
    });
  }, [rows]);
  return changed;
}
