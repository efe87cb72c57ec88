import { useId, useState } from 'react';
import { SUPPRESSION_VIAS, type Suppression, type SuppressionVia } from '../../core/index.js';
import { Address } from '../internal/Address.js';
import { Button } from '../internal/Button.js';
import { Icon } from '../internal/Icon.js';
import { useWording } from '../WordingProvider/useWording.js';
import { LiftControl } from './LiftControl.js';
import type { LiftSuppression, SeveralSuppressionsProps } from './SuppressionNotice.js';

const TITLES = {
  message: { some: 'suppression.inMessage', none: 'suppression.inMessageNone' },
  before_send: { some: 'suppression.beforeSend', none: 'suppression.beforeSendNone' },
} as const;

/** Several blocked addresses: a line for each cause with its count and advice, complaints first, opening to the addresses. */
export function SeveralNotice({
  suppressions,
  moment,
  headingLevel,
  onLift,
}: {
  suppressions: readonly Suppression[];
  moment: NonNullable<SeveralSuppressionsProps['moment']>;
  headingLevel: 2 | 3 | 4;
  onLift: LiftSuppression | undefined;
}) {
  const { text } = useWording();
  const Heading = `h${headingLevel}` as const;
  const count = suppressions.length;
  const { some, none } = TITLES[moment];
  return (
    <>
      <Heading className="mds-SuppressionNotice-title">
        <Icon name="blocked" />
        <span>{count === 0 ? text(none) : text(some, { count })}</span>
      </Heading>
      {SUPPRESSION_VIAS.map((via) => (
        <Group
          key={via}
          via={via}
          suppressions={suppressions.filter((suppression) => suppression.via === via)}
          onLift={onLift}
        />
      ))}
    </>
  );
}

function Group({
  via,
  suppressions,
  onLift,
}: {
  via: SuppressionVia;
  suppressions: readonly Suppression[];
  onLift: LiftSuppression | undefined;
}) {
  const { text, number } = useWording();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (suppressions.length === 0) return null;
  const group = text(`suppression.${via}.group`);
  return (
    <div className="mds-SuppressionNotice-group">
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
      <ul id={id} hidden={!open}>
        {open &&
          suppressions.map((suppression) => (
            <li key={suppression.id}>
              <Address>{suppression.address}</Address>
              {onLift && suppression.lift.allowed && (
                <LiftControl suppression={suppression} onLift={onLift} short />
              )}
            </li>
          ))}
      </ul>
    </div>
  );
}
