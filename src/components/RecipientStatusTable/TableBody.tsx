import { useMemo, useRef } from 'react';
import type { RecipientRow } from '../../core/index.js';
import type { LiftSuppression } from '../SuppressionNotice/SuppressionNotice.js';
import { useWording } from '../WordingProvider/useWording.js';
import type { Column } from './columns.js';
import type { RowTimeline } from './RecipientStatusTable.js';
import { RowBoundary } from './RowBoundary.js';
import { TableRow } from './TableRow.js';
import { useChangedRows } from './useChangedRows.js';
import type { Segment } from './segments.js';
import { useWindowedRows } from './useWindowedRows.js';

interface TableBodyProps {
  rows: readonly RecipientRow[];
  columns: readonly Column[];
  openRowIds: readonly string[];
  onOpenRows: (openRowIds: readonly string[]) => void;
  timelines: ReadonlyMap<string, RowTimeline> | undefined;
  onLift: LiftSuppression | undefined;
  virtualize: boolean;
}

/** The rows that are near enough to be seen, and gaps for the others. */
export function TableBody({
  rows,
  columns,
  openRowIds,
  onOpenRows,
  timelines,
  onLift,
  virtualize,
}: TableBodyProps) {
  const { text } = useWording();
  const body = useRef<HTMLTableSectionElement>(null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const segments = useWindowedRows({ ids, virtualize, body });
  const changed = useChangedRows(rows);
  const open = useMemo(() => new Set(openRowIds), [openRowIds]);
  const opened = ids.flatMap((id, place) => (open.has(id) ? [place] : []));

  const drawn = (place: number, row: RecipientRow) => {
    const rowIndex = place + 2 + opened.filter((other) => other < place).length;
    return (
      <RowBoundary
        key={row.id}
        of={row}
        fallback={
          <tr
            role="row"
            className="mds-TableState"
            aria-rowindex={rowIndex}
            data-row={row.id}
            data-place={place}
          >
            <td role="cell" colSpan={columns.length}>
              <p>{text('table.rowBroken')}</p>
            </td>
          </tr>
        }
      >
        <TableRow
          row={row}
          columns={columns}
          place={place}
          rowIndex={rowIndex}
          open={open.has(row.id)}
          changed={changed.has(row.id)}
          timeline={timelines?.get(row.id)}
          onOpen={(opens) =>
            onOpenRows(opens ? [...openRowIds, row.id] : openRowIds.filter((id) => id !== row.id))
          }
          onLift={onLift}
        />
      </RowBoundary>
    );
  };

  return (
    <tbody ref={body} role="rowgroup">
      {segments.map((segment) => {
        if (segment.kind === 'gap') return <Gap key={`gap ${segment.place}`} segment={segment} />;
        const row = rows[segment.place];
        return row && drawn(segment.place, row);
      })}
    </tbody>
  );
}

/** The height of rows that are not there, set through the style object after the page has mounted. */
function Gap({ segment: { height } }: { segment: Extract<Segment, { kind: 'gap' }> }) {
  return (
    <tr className="mds-RecipientStatusTable-gap" aria-hidden="true">
      <td style={{ blockSize: `${height}px` }} />
    </tr>
  );
}
