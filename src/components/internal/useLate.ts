import { useEffect, useState } from 'react';

/** A shorter wait needs no words. */
const WORDLESS_MS = 300;

/** True once a state has lasted so long that it has to be put into words. */
export function useLate(active: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLate(true), WORDLESS_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active]);
  return late;
}
