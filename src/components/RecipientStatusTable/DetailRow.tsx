import type { RecipientRow } from '../../core/index.js';
import type { Column } from './columns.js';
import type { RowTimeline } from './RecipientStatusTable.js';
import { WhatHappened, WhatItMeans } from './RowDetail.js';

/** The row below an opened one. Its cells stand under the columns they belong to: the recipient's, and the status'. */
export function DetailRow({
  id,
  row,
  columns,
  rowIndex,
  timeline,
}: {
  id: string;
  row: RecipientRow;
  columns: readonly Column[];
  rowIndex: number;
  timeline: RowTimeline | undefined;
}) {
  const before = columns.findIndex(({ name }) => name === 'status');
  return (
    <tr
      role="row"
      className="mds-RecipientStatusTable-detailRow"
      id={id}
      aria-rowindex={rowIndex}
      data-detail={row.id}
    >
      <td role="cell" colSpan={before}>
        {timeline && <WhatHappened row={row} timeline={timeline} />}
      </td>
      <td role="cell" colSpan={columns.length - before}>
        <WhatItMeans row={row} />
      </td>
    </tr>
  );
}
