import type { ReactNode } from 'react';
import type { RecipientRow } from '../../core/index.js';
import { DeliveryTimeline } from '../DeliveryTimeline/DeliveryTimeline.js';
import { explainRow } from '../internal/explainRow.js';
import { useWording } from '../WordingProvider/useWording.js';
import type { RowTimeline } from './RecipientStatusTable.js';

/** What an opened row tells: what happened, what it means, what to do, and what the provider said. */
export function RowDetail({
  row,
  timeline,
}: {
  row: RecipientRow;
  timeline: RowTimeline | undefined;
}) {
  const { text } = useWording();
  const { meaning, nextStep } = explainRow(row);
  const { channel, code, detail, reason } = row;
  return (
    <div className="mds-RecipientStatusTable-detail" data-timeline={timeline !== undefined}>
      {timeline && (
        <div>
          <p className="mds-RecipientStatusTable-label">{text('table.whatHappened')}</p>
          <DeliveryTimeline {...timeline} channel={channel} />
        </div>
      )}
      <dl className="mds-RecipientStatusTable-explain">
        <Entry label={text(reason === undefined ? 'table.meaning' : 'table.cause')}>
          {text(meaning, { channel })}
        </Entry>
        <Entry label={text('table.nextStep')}>{text(nextStep, { channel })}</Entry>
        {(detail !== undefined || code !== undefined) && (
          <Entry label={text('table.providerWords')}>
            {detail !== undefined && <bdi className="mds-RecipientStatusTable-code">{detail}</bdi>}{' '}
            {code !== undefined && (
              <bdi className="mds-RecipientStatusTable-code" dir="ltr">
                {text('table.code', { code })}
              </bdi>
            )}
          </Entry>
        )}
      </dl>
    </div>
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
