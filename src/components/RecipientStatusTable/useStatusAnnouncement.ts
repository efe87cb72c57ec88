import { useEffect, useRef, useState } from 'react';
import { ANSWER_ORDER, type StatusCounts } from '../../core/index.js';
import { useWording } from '../WordingProvider/useWording.js';

/**
 * One sentence about a batch of changes, counts alone: how many more stand at each status than before. Nothing at first, and
 * nothing where only the question changed.
 *
 * @param question What is counted; counts of two questions are not compared.
 */
export function useStatusAnnouncement(counts: StatusCounts | undefined, question: string): string {
  const { text, list } = useWording();
  const [said, setSaid] = useState('');
  const before = useRef<{ question: string; counts: StatusCounts }>(undefined);
  useEffect(() => {
    if (!counts) return;
    const held = before.current;
    before.current = { question, counts };
    if (held?.question !== question) return;
    const more = ANSWER_ORDER.filter((status) => counts[status] > held.counts[status]);
    if (more.length === 0) return;
    setSaid(
      list(
        more.map((status) =>
          text(`status.${status}.count`, { count: counts[status] - held.counts[status] }),
        ),
      ),
    );
  }, [counts, question, text, list]);
  return said;
}
