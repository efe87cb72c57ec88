import { useRef } from 'react';
import type { Suppression } from '../../core/index.js';
import { Address } from '../internal/Address.js';
import { Button } from '../internal/Button.js';
import { Icon } from '../internal/Icon.js';
import { Sentence } from '../internal/Sentence.js';
import { useWording } from '../WordingProvider/useWording.js';
import { LiftDialog } from './LiftDialog.js';
import type { LiftSuppression } from './SuppressionNotice.js';
import { useLift } from './useLift.js';

/** The button that asks first, and what came of it. The status region is there from the start, so that it is read. */
export function LiftControl({
  suppression,
  onLift,
  short = false,
}: {
  suppression: Suppression;
  onLift: LiftSuppression;
  /** Beside an address in a list: a short word, the address in its accessible name. */
  short?: boolean;
}) {
  const { text } = useWording();
  const { phase, lift } = useLift(suppression, onLift);
  const dialog = useRef<HTMLDialogElement>(null);
  const { address } = suppression;

  return (
    <div className="mds-SuppressionNotice-lift" data-lift={phase}>
      <p className="mds-SuppressionNotice-outcome" role="status" aria-atomic="true">
        {phase === 'lifting' && text('suppression.lifting')}
        {phase === 'failed' && (
          <span className="mds-SuppressionNotice-problem" data-tone="critical">
            <Icon name="failed" />
            <span>{text('suppression.liftFailed')}</span>
          </span>
        )}
        {phase === 'lifted' && (
          <Sentence id="suppression.lifted" parts={{ address: <Address>{address}</Address> }} />
        )}
      </p>
      {phase !== 'lifted' && (
        <Button
          kind={short ? 'text' : 'plain'}
          aria-disabled={phase === 'lifting'}
          aria-label={short ? text('suppression.liftOf', { address }) : undefined}
          onClick={() => phase !== 'lifting' && dialog.current?.showModal()}
        >
          {text(
            phase === 'failed'
              ? 'suppression.retryLift'
              : short
                ? 'suppression.liftShort'
                : 'suppression.lift',
          )}
        </Button>
      )}
      <LiftDialog ref={dialog} address={address} onConfirm={() => void lift()} />
    </div>
  );
}
