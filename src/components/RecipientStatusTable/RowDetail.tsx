import type { ReactNode } from 'react';
import type { RecipientRow } from '../../core/index.js';
import { DeliveryTimeline } from '../DeliveryTimeline/DeliveryTimeline.js';
import { explainRow } from '../internal/explainRow.js';
import { ForeignText } from '../internal/ForeignText.js';
import { useWording } from '../WordingProvider/useWording.js';
import type { RowTimeline } from './RecipientStatusTable.js';

const LONGEST_CODE = 200;

/** What an opened row tells under its recipient: what happened. */
export function WhatHappened({ row, timeline }: { row: RecipientRow; timeline: RowTimeline }) {
  const { text } = useWording();
  return (
    <>
      <p className="mds-RecipientStatusTable-label">{text('table.whatHappened')}</p>
      <DeliveryTimeline {...timeline} channel={row.channel} />
    </>
  );
}

/** What an opened row tells under its status: what it means, what to do, and what the provider said. */
export function WhatItMeans({ row }: { row: RecipientRow }) {
  const { text } = useWording();
  const { meaning, nextStep } = explainRow(row);
  const { channel, code, detail, reason } = row;
  return (
    <dl className="mds-RecipientStatusTable-explain">
      <Entry label={text(reason === undefined ? 'table.meaning' : 'table.cause')}>
        {text(meaning, { channel })}
      </Entry>
      <Entry label={text('table.nextStep')}>{text(nextStep, { channel })}</Entry>
      {(detail || code) && (
        <Entry label={text('table.providerWords')}>
          {detail && (
            <span className="mds-RecipientStatusTable-code">
              <ForeignText>{detail}</ForeignText>
            </span>
          )}
          {code && (
            <span className="mds-RecipientStatusTable-code">
              <ForeignText dir="ltr" max={LONGEST_CODE}>
                {text('table.code', { code })}
              </ForeignText>
            </span>
          )}
        </Entry>
      )}
    </dl>
  );
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="mds-RecipientStatusTable-label">{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
