import { useEffect, useRef } from 'react';
import type { RecipientRow } from '../../core/index.js';
import { useAnnounce } from '../internal/Announcing.js';
import { useWording } from '../WordingProvider/useWording.js';

/** Typing and late answers come to rest first. */
const REST_MS = 1000;

interface FilterNewsProps {
  /** The filter, as one text. */
  filter: string;
  rows: readonly RecipientRow[];
  /** Recipients that the pills count. */
  total: number;
}

/** Says how many rows a filter left, once they have come: who does not see the table shrink would not know. */
export function FilterNews({ filter, rows, total }: FilterNewsProps): null {
  const announce = useAnnounce();
  const { text } = useWording();
  const answered = useRef({ filter, rows });
  useEffect(() => {
    if (answered.current.filter === filter) {
      answered.current = { filter, rows };
      return;
    }
    if (answered.current.rows === rows) return;
    const timer = setTimeout(() => {
      answered.current = { filter, rows };
      announce(text('table.showing', { shown: rows.length, count: total }));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [filter, rows, total, announce, text]);
  return null;
}
