import { type Channel, totalOf } from '../../core/index.js';
import type { LiveDataProps } from '../internal/LiveDataProps.js';
import { StatusSummaryBar } from '../StatusSummaryBar/StatusSummaryBar.js';
import type { partsOf } from './propParts.js';
import { TableTools } from './TableTools.js';
import type { TableState } from './useTableState.js';

/**
 * The summary and the tools above the table. Where rows are about to come they keep their place, so that nothing jumps; where
 * there is nobody to look for they are not there. What narrows the table stays, or nobody could undo it.
 */
export function TableTop({
  table: { openCount, message, searchable = true },
  state: { rows, counts, countsKnown, filter, filtered, sort, setFilter, setSort },
  phase,
  channels,
}: {
  table: ReturnType<typeof partsOf>['table'];
  state: TableState;
  phase: NonNullable<LiveDataProps['phase']>;
  channels: readonly Channel[];
}) {
  const total = totalOf(counts);
  const useful = filtered || rows.length > 0 || (countsKnown && total > 0);
  if (!useful && phase !== 'loading') return null;
  const whole = filter.channels.length === 0 && filter.search.trim() === '';
  return (
    <div
      className="mds-RecipientStatusTable-top"
      {...(!useful && { 'data-reserved': '', 'aria-hidden': true })}
    >
      {(!useful || (countsKnown && total > 0)) && (
        <StatusSummaryBar
          counts={counts}
          openCount={openCount}
          suppressedCount={whole ? message?.suppressedCount : undefined}
        />
      )}
      <TableTools
        counts={countsKnown ? counts : undefined}
        filter={filter}
        onFilter={setFilter}
        sort={sort}
        onSort={setSort}
        searchable={searchable}
        channels={channels}
      />
    </div>
  );
}
