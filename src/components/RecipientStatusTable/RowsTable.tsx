import type { Channel } from '../../core/index.js';
import type { LiveDataProps } from '../internal/LiveDataProps.js';
import { useWording } from '../WordingProvider/useWording.js';
import { ColumnHeaders } from './ColumnHeaders.js';
import { columnsFor } from './columns.js';
import { EmptyBody } from './EmptyBody.js';
import type { partsOf } from './propParts.js';
import { TableBody } from './TableBody.js';
import type { TableState } from './useTableState.js';

/** The table itself: its headers over the rows, or over the reason why there are none. */
export function RowsTable({
  table,
  state,
  live,
  channels,
}: {
  table: ReturnType<typeof partsOf>['table'];
  state: TableState;
  live: LiveDataProps;
  channels: readonly Channel[];
}) {
  const { text } = useWording();
  const { rows } = state;
  const columns = columnsFor(state.all, channels);
  const title = table.message?.title;
  return (
    <table
      role="table"
      className="mds-RecipientStatusTable-table"
      {...(rows.length > 0 && { 'aria-rowcount': state.rowCount })}
    >
      <caption className="mds-Hidden">
        {title ? text('table.caption', { title }) : text('table.captionUntitled')}
      </caption>
      <ColumnHeaders columns={columns} sort={state.sort} onSort={state.setSort} />
      {rows.length === 0 ? (
        <EmptyBody
          columnCount={columns.length}
          phase={live.phase ?? 'ready'}
          problem={live.problem}
          onRefresh={live.onRefresh}
          filter={state.filter}
          filtered={state.filtered}
          total={state.wholeTotal}
          onClear={state.clearFilter}
        />
      ) : (
        <TableBody
          rows={rows}
          columns={columns}
          openRowIds={state.openRowIds}
          onOpenRows={state.setOpenRowIds}
          timelines={table.timelines}
          onLift={table.onLift}
          virtualize={table.virtualize ?? true}
        />
      )}
    </table>
  );
}
