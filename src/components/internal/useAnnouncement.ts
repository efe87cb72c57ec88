import { useEffect, useRef, useState } from 'react';

/** Closer together, a screen reader would talk over what a person reads. */
export const QUIET_MS = 5000;

/** The region empties itself: who reads on there finds no stale sentence, and the same sentence can be said again. */
const STAYS_MS = 4000;

/** Something to say. A new object is news, even where its words are the old ones. */
export interface News {
  readonly text: string;
}

/** Puts news in turn, so that the last one is said, and none sooner than 5 s after the one before. */
export function useAnnouncement(news: News): string {
  const [said, setSaid] = useState<News>({ text: '' });
  const lastSaid = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (news.text === '') return;
    const wait = Math.max(0, lastSaid.current + QUIET_MS - performance.now());
    const timer = setTimeout(() => {
      lastSaid.current = performance.now();
      setSaid(news);
    }, wait);
    return () => clearTimeout(timer);
  }, [news]);
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid({ text: '' }), STAYS_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return said.text;
}
