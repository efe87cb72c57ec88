import { useId, useState } from 'react';
import type { Suppression, SuppressionVia } from '../../core/index.js';
import { Address } from '../internal/Address.js';
import { Button } from '../internal/Button.js';
import { useFocusKept } from '../internal/useFocusKept.js';
import { useWording } from '../WordingProvider/useWording.js';
import { LiftControl } from './LiftControl.js';
import type { LiftSuppression } from './SuppressionNotice.js';

/** Addresses shown at once. A list of thousands opens in parts, so that the page does not stall. */
const PART = 100;

interface SuppressionGroupProps {
  via: SuppressionVia;
  suppressions: readonly Suppression[];
  onLift: LiftSuppression | undefined;
}

/** The addresses that one cause blocked: how many, what to do about them, and which they are. */
export function SuppressionGroup(props: SuppressionGroupProps) {
  return props.suppressions.length > 0 && <FilledGroup {...props} />;
}

function FilledGroup({ via, suppressions, onLift }: SuppressionGroupProps) {
  const { text, number } = useWording();
  const [open, setOpen] = useState(false);
  const id = useId();
  const keepFocus = useFocusKept();
  const group = text(`suppression.${via}.group`);
  return (
    <div ref={keepFocus} className="mds-SuppressionNotice-group">
      <b>{number(suppressions.length)}</b>
      <span>
        {group}
        <span className="mds-SuppressionNotice-advice">{text(`suppression.${via}.advice`)}</span>
      </span>
      <Button
        kind="text"
        aria-expanded={open}
        aria-controls={id}
        aria-label={text(open ? 'suppression.hideOf' : 'suppression.showOf', { group })}
        onClick={() => setOpen(!open)}
      >
        {text(open ? 'suppression.hide' : 'suppression.show')}
      </Button>
      <div id={id} hidden={!open}>
        {open && <Addresses suppressions={suppressions} onLift={onLift} />}
      </div>
    </div>
  );
}

function Addresses({ suppressions, onLift }: Omit<SuppressionGroupProps, 'via'>) {
  const { text } = useWording();
  const [shown, setShown] = useState(PART);
  const keepFocus = useFocusKept();
  const rest = suppressions.length - shown;
  return (
    <>
      {/* Without bullets Safari no longer takes it for a list unless told so. */}
      <ul role="list">
        {suppressions.slice(0, shown).map((suppression) => (
          <li key={suppression.id}>
            <Address>{suppression.address}</Address>
            {onLift && suppression.lift.allowed && (
              <LiftControl suppression={suppression} onLift={onLift} short />
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button ref={keepFocus} kind="text" onClick={() => setShown(shown + PART)}>
          {text('suppression.more', { count: Math.min(rest, PART) })}
        </Button>
      )}
    </>
  );
}
