import { useRef, useState } from 'react';
import type { Suppression } from '../../core/index.js';
import type { LiftSuppression } from './SuppressionNotice.js';

/** Where the lifting of one block stands. */
export type LiftPhase = 'blocked' | 'lifting' | 'failed' | 'lifted';

/** Lifts one block and keeps where that stands. A second click while one is under way asks nothing twice. */
export function useLift(suppression: Suppression, onLift: LiftSuppression) {
  const [phase, setPhase] = useState<LiftPhase>('blocked');
  const busy = useRef(false);

  async function lift(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setPhase('lifting');
    try {
      await onLift({ suppression });
      setPhase('lifted');
    } catch {
      // The host's error is the host's to log; what counts here is that the address stays blocked.
      setPhase('failed');
    } finally {
      busy.current = false;
    }
  }

  return { phase, lift };
}
