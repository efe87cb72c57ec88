import type { Suppression } from '../../core/index.js';
import { Address } from '../internal/Address.js';
import { Icon } from '../internal/Icon.js';
import { Sentence } from '../internal/Sentence.js';
import { LiftControl } from './LiftControl.js';
import type { LiftSuppression } from './SuppressionNotice.js';
import { SuppressionFacts } from './SuppressionFacts.js';

export interface NoticeProps {
  suppression: Suppression;
  headingLevel: 2 | 3 | 4;
  onLift: LiftSuppression | undefined;
  /** Id of the heading, which names the notice. */
  titleId: string;
}

/** One blocked address: a title, five answers, and the control that lifts it. */
export function FullNotice({ suppression, headingLevel, onLift, titleId }: NoticeProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <Heading className="mds-SuppressionNotice-title" id={titleId}>
        <Icon name="blocked" />
        <span>
          <Sentence
            id="suppression.title"
            parts={{ address: <Address>{suppression.address}</Address> }}
          />
        </span>
      </Heading>
      <SuppressionFacts suppression={suppression} liftable={onLift !== undefined} />
      {onLift && suppression.lift.allowed && (
        // Another block starts over: what became of the one before says nothing about it.
        <LiftControl key={suppression.id} suppression={suppression} onLift={onLift} />
      )}
    </>
  );
}
