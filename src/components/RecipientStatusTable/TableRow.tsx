import { useId } from 'react';
import type { RecipientRow } from '../../core/index.js';
import { Address } from '../internal/Address.js';
import { Button } from '../internal/Button.js';
import { ForeignText } from '../internal/ForeignText.js';
import { Icon } from '../internal/Icon.js';
import { Timestamp } from '../internal/Timestamp.js';
import { StatusBadge } from '../StatusBadge/StatusBadge.js';
import type { LiftSuppression } from '../SuppressionNotice/SuppressionNotice.js';
import { SuppressionNotice } from '../SuppressionNotice/SuppressionNotice.js';
import { useWording } from '../WordingProvider/useWording.js';
import type { Column, ColumnName } from './columns.js';
import { DetailRow } from './DetailRow.js';
import { nameOf } from './nameOf.js';
import { RowLine } from './RowLine.js';
import type { RowTimeline } from './RecipientStatusTable.js';

const LONGEST_CHANNEL = 40;

export interface TableRowProps {
  row: RecipientRow;
  columns: readonly Column[];
  /** Place among the rows that are filtered and sorted, from 0. */
  place: number;
  /** Place among all rows of the table, header and opened details included, from 1. */
  rowIndex: number;
  open: boolean;
  changed: boolean;
  timeline: RowTimeline | undefined;
  onOpen: (open: boolean) => void;
  onLift: LiftSuppression | undefined;
}

/** One recipient, and below it the detail of an opened row. */
export function TableRow(props: TableRowProps) {
  const { row, columns, place, rowIndex, open, changed, timeline } = props;
  const detail = useId();
  return (
    <>
      <tr
        role="row"
        className="mds-RecipientStatusTable-row"
        aria-rowindex={rowIndex}
        data-row={row.id}
        data-place={place}
        data-status={row.status}
        {...(open && { 'data-open': '' })}
        {...(changed && { 'data-changed': '' })}
      >
        {columns.map(({ name }) =>
          name === 'recipient' ? (
            <th key={name} role="rowheader" scope="row" data-column={name}>
              <Recipient row={row} />
            </th>
          ) : (
            <td key={name} role="cell" data-column={name}>
              <Cell {...props} name={name} detail={detail} />
            </td>
          ),
        )}
      </tr>
      {open && (
        <DetailRow
          id={detail}
          row={row}
          columns={columns}
          rowIndex={rowIndex + 1}
          timeline={timeline}
        />
      )}
    </>
  );
}

function Recipient({ row }: { row: RecipientRow }) {
  const name = nameOf(row);
  const address = <Address>{row.address}</Address>;
  if (name === undefined) {
    return <span className="mds-RecipientStatusTable-name">{address}</span>;
  }
  return (
    <>
      <span className="mds-RecipientStatusTable-name">
        <bdi>{name}</bdi>
      </span>
      <span className="mds-RecipientStatusTable-second">{address}</span>
    </>
  );
}

function Cell({
  name,
  row,
  open,
  detail,
  onOpen,
  onLift,
}: TableRowProps & { name: ColumnName; detail: string }) {
  const { text } = useWording();
  switch (name) {
    case 'channel':
      return (
        <ForeignText max={LONGEST_CHANNEL}>
          {row.channelName ?? text(`channel.${row.channel}.label`)}
        </ForeignText>
      );
    case 'status':
      return (
        <>
          <span className="mds-RecipientStatusTable-line">
            <StatusBadge status={row.status} channel={row.channel} />
            {row.suppression && (
              <SuppressionNotice variant="compact" suppression={row.suppression} onLift={onLift} />
            )}
          </span>
          <RowLine row={row} />
        </>
      );
    case 'updated':
      return row.updatedAt === undefined ? (
        <span>{text('time.unknown')}</span>
      ) : (
        <Timestamp at={row.updatedAt} form="column" />
      );
    case 'open':
      return (
        <Button
          kind="icon"
          aria-expanded={open}
          aria-controls={detail}
          aria-label={text('table.openRow', { name: nameOf(row) ?? row.address })}
          onClick={() => onOpen(!open)}
        >
          <Icon name="open" />
        </Button>
      );
    case 'recipient':
      return null;
  }
}
