import { useEffect, useRef, useState } from 'react';

/** Closer together, a screen reader would talk over what a person reads. */
const QUIET_MS = 5000;

/** The region empties itself: who reads on there finds no stale sentence, and the same sentence can be said again. */
const STAYS_MS = 4000;

/**
 * Puts texts to be announced in turn, so that the last one is said, and none sooner than 5 s after the one before.
 *
 * @param turn Grows with each thing to say, so that the same words twice are said twice.
 */
export function useAnnouncement(text: string, turn = 0): string {
  const [said, setSaid] = useState({ text: '', turn });
  const lastSaid = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (text === '') return;
    const wait = Math.max(0, lastSaid.current + QUIET_MS - performance.now());
    const timer = setTimeout(() => {
      lastSaid.current = performance.now();
      setSaid({ text, turn });
    }, wait);
    return () => clearTimeout(timer);
  }, [text, turn]);
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid({ ...said, text: '' }), STAYS_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return said.text;
}
