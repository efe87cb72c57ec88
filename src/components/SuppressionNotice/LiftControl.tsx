import { useState } from 'react';
import type { Suppression } from '../../core/index.js';
import { Address } from '../internal/Address.js';
import { Button } from '../internal/Button.js';
import { Icon } from '../internal/Icon.js';
import { Sentence } from '../internal/Sentence.js';
import { useFocusKept } from '../internal/useFocusKept.js';
import { useWording } from '../WordingProvider/useWording.js';
import { LiftDialog } from './LiftDialog.js';
import type { LiftSuppression } from './SuppressionNotice.js';
import { type LiftPhase, useLift } from './useLift.js';

interface LiftControlProps {
  suppression: Suppression;
  onLift: LiftSuppression;
  /** Beside an address in a list: a short word, the address in its spoken name. */
  short?: boolean;
}

/** The button that asks first, and what came of it. */
export function LiftControl({ suppression, onLift, short = false }: LiftControlProps) {
  const { phase, lift } = useLift(suppression, onLift);
  const [asking, setAsking] = useState(false);
  const words = useWordsFor(phase, short, suppression.address);
  const keepFocus = useFocusKept();

  return (
    <div className="mds-SuppressionNotice-lift" data-lift={phase}>
      <Outcome phase={phase} address={suppression.address} />
      {phase !== 'lifted' && (
        <Button
          ref={keepFocus}
          kind={short ? 'text' : 'plain'}
          aria-disabled={phase === 'lifting'}
          aria-label={words.spoken}
          onClick={() => {
            // Who tries again has been asked already.
            if (phase === 'failed') void lift();
            if (phase === 'blocked') setAsking(true);
          }}
        >
          {words.seen}
        </Button>
      )}
      {asking && (
        <LiftDialog
          suppression={suppression}
          onAnswer={(answer) => {
            setAsking(false);
            if (answer === 'lift') void lift();
          }}
        />
      )}
    </div>
  );
}

function useWordsFor(phase: LiftPhase, short: boolean, address: string) {
  const { text } = useWording();
  if (phase === 'failed') {
    return {
      seen: text('suppression.retryLift'),
      spoken: short ? text('suppression.retryLiftOf', { address }) : undefined,
    };
  }
  return short
    ? { seen: text('suppression.liftShort'), spoken: text('suppression.liftOf', { address }) }
    : { seen: text('suppression.lift'), spoken: undefined };
}

/** What came of it, beside the address that it is about. */
function Outcome({ phase, address }: { phase: LiftPhase; address: string }) {
  const { text } = useWording();
  switch (phase) {
    case 'blocked':
      return null;
    case 'lifting':
      return <p>{text('suppression.lifting')}</p>;
    case 'failed':
      return (
        <p className="mds-SuppressionNotice-problem" data-tone="critical">
          <Icon name="failed" />
          <span>{text('suppression.liftFailed')}</span>
        </p>
      );
    case 'lifted':
      // Takes the focus over from the button, which has nothing more to do.
      return (
        <p tabIndex={-1}>
          <Sentence id="suppression.lifted" parts={{ address: <Address>{address}</Address> }} />
        </p>
      );
  }
}
