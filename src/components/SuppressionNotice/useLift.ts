import { useRef, useState } from 'react';
import type { Suppression } from '../../core/index.js';
import { useAnnounce } from '../internal/Announcing.js';
import { useWording } from '../WordingProvider/useWording.js';
import type { LiftSuppression } from './SuppressionNotice.js';

/** Where the lifting of one block stands. */
export type LiftPhase = 'blocked' | 'lifting' | 'failed' | 'lifted';

/** Lifts one block, keeps where that stands and has it said. A second click while one is under way asks nothing twice. */
export function useLift(suppression: Suppression, onLift: LiftSuppression) {
  const { text } = useWording();
  const announce = useAnnounce();
  const [phase, setPhase] = useState<LiftPhase>('blocked');
  const busy = useRef(false);

  async function lift(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setPhase('lifting');
    try {
      await onLift({ suppression });
      setPhase('lifted');
      announce(text('suppression.lifted', { address: suppression.address }));
    } catch {
      // The host's error is the host's to log; what counts here is that the address stays blocked.
      setPhase('failed');
      announce(text('suppression.liftFailed'));
    } finally {
      busy.current = false;
    }
  }

  return { phase, lift };
}
