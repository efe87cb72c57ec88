import { useEffect, useRef } from 'react';
import { ANSWER_ORDER, type StatusCounts } from '../../core/index.js';
import { useAnnounce } from '../internal/Announcing.js';
import { QUIET_MS } from '../internal/useAnnouncement.js';
import { useWording } from '../WordingProvider/useWording.js';

/** Changes come in bursts: what comes within a second is told in one sentence. */
const GATHER_MS = 1000;

interface StatusNewsProps {
  counts: StatusCounts | undefined;
  /** What is counted; counts of two questions are not compared. */
  question: string;
  /** Whether the last attempt to refresh failed. */
  failed: boolean;
}

/**
 * Says what changed, counts alone: how many more stand at each status than when it was last said. Nothing at first, and nothing
 * where only the question changed. Renders nothing; `Announcing` speaks.
 */
export function StatusNews({ counts, question, failed }: StatusNewsProps): null {
  const announce = useAnnounce();
  const { text, list } = useWording();
  const told = useRef<{ question: string; counts: StatusCounts; awaited: boolean }>(undefined);
  const times = useRef({ news: 0, said: Number.NEGATIVE_INFINITY });

  useEffect(() => {
    if (!counts) return;
    const known = told.current;
    const same = known !== undefined && sameCounts(known.counts, counts);
    if (known?.question !== question || (known.awaited && !same)) {
      // The answer to a new question often comes later than the question: the next other counts are it, and no news.
      const awaited = known !== undefined && known.question !== question && same;
      told.current = { question, counts, awaited };
      times.current.news = 0;
      return;
    }
    const more = ANSWER_ORDER.filter((status) => counts[status] > known.counts[status]);
    if (more.length === 0) return;
    const { current: time } = times;
    time.news ||= performance.now();
    const at = Math.max(time.news + GATHER_MS, time.said + QUIET_MS);
    const timer = setTimeout(() => {
      times.current = { news: 0, said: performance.now() };
      told.current = { question, counts, awaited: false };
      const changes = more.map((status) =>
        text(`status.${status}.count`, { count: counts[status] - known.counts[status] }),
      );
      announce(text('announce.changed', { counts: list(changes) }));
    }, at - performance.now());
    return () => clearTimeout(timer);
  }, [counts, question, announce, text, list]);

  const failedBefore = useRef(failed);
  useEffect(() => {
    if (failed && !failedBefore.current) announce(text('live.couldNotRefresh'));
    failedBefore.current = failed;
  }, [failed, announce, text]);

  return null;
}

function sameCounts(a: StatusCounts, b: StatusCounts): boolean {
  return ANSWER_ORDER.every((status) => a[status] === b[status]);
}
