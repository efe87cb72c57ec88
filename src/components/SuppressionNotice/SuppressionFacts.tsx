import type { ReactNode } from 'react';
import type { Suppression, SuppressionVia } from '../../core/index.js';
import { ForeignText } from '../internal/ForeignText.js';
import { Sentence } from '../internal/Sentence.js';
import { Timestamp } from '../internal/Timestamp.js';
import { useWording } from '../WordingProvider/useWording.js';

/** A backend's own sentence, not its log. */
const LONGEST_WHY = 300;

/** Blocks that are told as a list entry anyway, or are our own. */
const KNOWN_AS_LISTED: readonly SuppressionVia[] = ['provider_list', 'manual'];

/** The five answers, and the provider's own words where there are any. */
export function SuppressionFacts({
  suppression,
  liftable,
}: {
  suppression: Suppression;
  /** Whether this page can lift blocks at all. */
  liftable: boolean;
}) {
  const { text } = useWording();
  const { via, basis, by, since, expiresAt, detail } = suppression;
  const who = text(`suppression.by.${by}`);
  return (
    <dl className="mds-SuppressionNotice-facts">
      <Fact label={text('suppression.whatLabel')}>{text('suppression.what')}</Fact>
      <Fact label={text('suppression.whyLabel')}>
        {text(`suppression.${via}.why`)}{' '}
        {basis === 'listed' && !KNOWN_AS_LISTED.includes(via) && text('suppression.listed')}
      </Fact>
      <Fact label={text('suppression.sinceLabel')}>
        {since === undefined ? (
          text('suppression.sinceUnknown', { by: who })
        ) : (
          <Sentence
            id="suppression.since"
            parts={{ time: <Timestamp at={since} form="long" />, by: who }}
          />
        )}
      </Fact>
      <Fact label={text('suppression.liftLabel')}>
        <Liftable suppression={suppression} liftable={liftable} />{' '}
        {expiresAt !== undefined && (
          <Sentence
            id="suppression.expires"
            parts={{ time: <Timestamp at={expiresAt} form="long" /> }}
          />
        )}
      </Fact>
      <Fact label={text('suppression.insteadLabel')}>{text(`suppression.${via}.instead`)}</Fact>
      {detail !== undefined && (
        <Fact label={text('suppression.said')}>
          <ForeignText className="mds-SuppressionNotice-said">{detail}</ForeignText>
        </Fact>
      )}
    </dl>
  );
}

function Liftable({ suppression, liftable }: { suppression: Suppression; liftable: boolean }) {
  const { text } = useWording();
  const { allowed, why } = suppression.lift;
  if (allowed) return text(liftable ? 'suppression.liftAllowed' : 'suppression.liftNoControl');
  if (why === undefined) return text('suppression.liftRefused');
  return (
    <Sentence
      id="suppression.liftRefusedWhy"
      parts={{ why: <ForeignText max={LONGEST_WHY}>{why}</ForeignText> }}
    />
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
