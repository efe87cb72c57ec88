import { useEffect, useRef, useState } from 'react';

/** Closer together, a screen reader would talk over what a person reads. */
const QUIET_MS = 5000;

/** Puts texts to be announced in turn, so that the last one is said, and none sooner than 5 s after the one before. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  const lastSaid = useRef(0);
  useEffect(() => {
    if (text === '' || text === said) return;
    const wait = Math.max(0, lastSaid.current + QUIET_MS - performance.now());
    const timer = setTimeout(() => {
      lastSaid.current = performance.now();
      setSaid(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, said]);
  return said;
}
