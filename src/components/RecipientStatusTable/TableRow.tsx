import { useId } from 'react';
import { boundText, type RecipientRow } from '../../core/index.js';
import { Address } from '../internal/Address.js';
import { Button } from '../internal/Button.js';
import { Icon } from '../internal/Icon.js';
import { Timestamp } from '../internal/Timestamp.js';
import { StatusBadge } from '../StatusBadge/StatusBadge.js';
import type { LiftSuppression } from '../SuppressionNotice/SuppressionNotice.js';
import { SuppressionNotice } from '../SuppressionNotice/SuppressionNotice.js';
import { useWording } from '../WordingProvider/useWording.js';
import type { Column, ColumnName } from './columns.js';
import { RowDetail } from './RowDetail.js';
import { RowLine } from './RowLine.js';
import type { RowTimeline } from './RecipientStatusTable.js';

const LONGEST_NAME = 200;

export interface TableRowProps {
  row: RecipientRow;
  columns: readonly Column[];
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
  const { row, columns, rowIndex, open, changed, timeline } = props;
  const detail = useId();
  return (
    <>
      <tr
        role="row"
        className="mds-RecipientStatusTable-row"
        aria-rowindex={rowIndex}
        data-row={row.id}
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
        <tr
          role="row"
          className="mds-RecipientStatusTable-detailRow"
          id={detail}
          aria-rowindex={rowIndex + 1}
          data-detail=""
        >
          <td role="cell" colSpan={columns.length}>
            <RowDetail row={row} timeline={timeline} />
          </td>
        </tr>
      )}
    </>
  );
}

function Recipient({ row: { name, address } }: { row: RecipientRow }) {
  if (!name) {
    return (
      <span className="mds-RecipientStatusTable-name">
        <Address>{address}</Address>
      </span>
    );
  }
  return (
    <>
      <span className="mds-RecipientStatusTable-name">
        <bdi>{boundText(name, LONGEST_NAME)}</bdi>
      </span>
      <span className="mds-RecipientStatusTable-second">
        <Address>{address}</Address>
      </span>
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
      return <bdi>{row.channelName ?? text(`channel.${row.channel}.label`)}</bdi>;
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
        <Timestamp at={row.updatedAt} />
      );
    case 'open':
      return (
        <Button
          kind="icon"
          aria-expanded={open}
          aria-controls={detail}
          aria-label={text('table.openRow', {
            name: boundText(row.name || row.address, LONGEST_NAME),
          })}
          onClick={() => onOpen(!open)}
        >
          <Icon name="open" />
        </Button>
      );
    case 'recipient':
      return null;
  }
}
