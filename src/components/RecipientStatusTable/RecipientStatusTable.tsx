import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import {
  CHANNELS,
  type MessageSummary,
  type RecipientFilter,
  type RecipientRow,
  type RecipientSort,
  type StatusCounts,
  totalOf,
} from '../../core/index.js';
import type { DeliveryTimelineProps } from '../DeliveryTimeline/DeliveryTimeline.js';
import { Announcer } from '../internal/Announcer.js';
import { cx } from '../internal/cx.js';
import type { LiveDataProps } from '../internal/LiveDataProps.js';
import { RefreshLine } from '../internal/RefreshLine.js';
import { StatusSummaryBar } from '../StatusSummaryBar/StatusSummaryBar.js';
import type { LiftSuppression } from '../SuppressionNotice/SuppressionNotice.js';
import { useWording } from '../WordingProvider/useWording.js';
import { ColumnHeaders } from './ColumnHeaders.js';
import { columnsFor } from './columns.js';
import { EmptyBody } from './EmptyBody.js';
import { TableBody } from './TableBody.js';
import { TableFoot } from './TableFoot.js';
import { TableHeader } from './TableHeader.js';
import { TableTools } from './TableTools.js';
import { useStatusAnnouncement } from './useStatusAnnouncement.js';
import { useTableState } from './useTableState.js';

/** What the table needs to draw the timeline of one opened row. */
export type RowTimeline = Pick<
  DeliveryTimelineProps,
  'items' | 'phase' | 'problem' | 'unreadableCount' | 'onRefresh'
>;

export interface RecipientStatusTableProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'title'>,
    LiveDataProps {
  /** The recipients. Only `id`, `address`, `channel` and `status` are needed. */
  rows: readonly RecipientRow[];
  /** The message they belong to: its title heads the table, its channels and start stand below. */
  message?: Pick<MessageSummary, 'title' | 'channel' | 'channels' | 'sentAt' | 'scheduledAt'>;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4;
  /** Recipients by status, for the same channels and search. Counted from the rows where absent. */
  counts?: StatusCounts;
  /** Recipients that are not settled. Where absent, no sentence speaks of it. */
  openCount?: number;
  /** Controls the sorting; the table then leaves the work to the host. `null` is the host's own order. */
  sort?: RecipientSort | null | undefined;
  defaultSort?: RecipientSort | undefined;
  onSortChange?: (change: { sort: RecipientSort }) => void;
  /** Controls the filter; the table then leaves the work to the host. */
  filter?: RecipientFilter;
  defaultFilter?: RecipientFilter;
  onFilterChange?: (change: { filter: RecipientFilter }) => void;
  /**
   * Shows the search box.
   * @default true
   */
  searchable?: boolean;
  /** Whether the backend holds more rows that match. */
  hasMore?: boolean;
  /** Whether the next rows are on their way. */
  loadingMore?: boolean;
  onLoadMore?: () => void;
  /** Controls which rows are open, by id. */
  openRowIds?: readonly string[];
  defaultOpenRowIds?: readonly string[];
  onOpenRowsChange?: (change: { openRowIds: readonly string[] }) => void;
  /** Timelines of opened rows, by row id. Where absent, an opened row shows its explanation alone. */
  timelines?: ReadonlyMap<string, RowTimeline> | undefined;
  /** Lifts a block. Offered where the backend allows it; a rejected promise leaves the block and says so. */
  onLift?: LiftSuppression | undefined;
  /**
   * Keeps only the rows near the viewport in the page.
   * @default true
   */
  virtualize?: boolean;
}

/**
 * Shows, for each recipient of a message, what became of it: with filters, search, the reason on the row, and rows that open to
 * what happened. Given `rows` alone it sorts, filters and searches by itself. Renders a `<section>`.
 *
 * @example
 * <RecipientStatusTable rows={[{ id: '1', address: 'ama@example.org', channel: 'email', status: 'delivered' }]} />
 */
export const RecipientStatusTable = forwardRef<HTMLElement, RecipientStatusTableProps>(
  function RecipientStatusTable(props, ref) {
    const { text } = useWording();
    const { table, live, rest } = partsOf(props);
    const { message, headingLevel = 2, openCount, searchable = true } = table;
    const { phase = 'ready', unreadableCount = 0 } = live;
    const state = useTableState(table);
    const { rows, counts, filter, sort, openRowIds } = state;
    const title = useId();

    const channels = channelsOf(message, table.rows, filter);
    const columns = columnsFor(table.rows, channels);
    const filtered = filter.statuses.length + filter.channels.length > 0 || filter.search !== '';
    const matching =
      filter.statuses.length === 0 ? totalOf(counts) : sumOf(counts, filter.statuses);
    const known = phase !== 'loading' && (table.rows.length > 0 || phase === 'ready');
    const question = JSON.stringify([filter.channels, filter.search]);
    const announcement = useStatusAnnouncement(known ? counts : undefined, question);
    const caption = message?.title
      ? text('table.caption', { title: message.title })
      : text('table.captionUntitled');

    return (
      <section
        aria-labelledby={title}
        {...rest}
        ref={ref}
        className={cx('mds-RecipientStatusTable', rest.className)}
        data-phase={phase}
      >
        <TableHeader id={title} message={message} headingLevel={headingLevel}>
          <RefreshLine {...live} settled={openCount === 0} />
        </TableHeader>
        <Announcer text={announcement} />
        {known && (
          <>
            <StatusSummaryBar counts={counts} openCount={openCount} />
            <TableTools
              counts={counts}
              filter={filter}
              onFilter={state.setFilter}
              sort={sort}
              onSort={state.setSort}
              searchable={searchable}
              channels={channels}
            />
          </>
        )}
        <table
          role="table"
          className="mds-RecipientStatusTable-table"
          aria-rowcount={Math.max(matching, rows.length) + 1 + openRowIds.length}
        >
          <caption className="mds-Hidden">{caption}</caption>
          <ColumnHeaders columns={columns} sort={sort} onSort={state.setSort} />
          {rows.length === 0 ? (
            <EmptyBody
              columnCount={columns.length}
              phase={phase}
              problem={live.problem}
              onRefresh={live.onRefresh}
              filter={filter}
              filtered={filtered}
              total={totalOf(counts)}
              onClear={state.clearFilter}
            />
          ) : (
            <TableBody
              rows={rows}
              columns={columns}
              openRowIds={openRowIds}
              onOpenRows={state.setOpenRowIds}
              timelines={table.timelines}
              onLift={table.onLift}
              virtualize={table.virtualize ?? true}
            />
          )}
        </table>
        <TableFoot
          shown={rows.length}
          total={totalOf(counts)}
          unreadableCount={unreadableCount}
          hasMore={table.hasMore ?? false}
          loadingMore={table.loadingMore ?? false}
          onLoadMore={table.onLoadMore}
        />
      </section>
    );
  },
);

/** Sorts the props into what the table reads, how its data came, and what belongs to the root element. */
function partsOf({
  rows,
  message,
  headingLevel,
  counts,
  openCount,
  sort,
  defaultSort,
  onSortChange,
  filter,
  defaultFilter,
  onFilterChange,
  searchable,
  hasMore,
  loadingMore,
  onLoadMore,
  openRowIds,
  defaultOpenRowIds,
  onOpenRowsChange,
  timelines,
  onLift,
  virtualize,
  phase,
  problem,
  refreshedAt,
  nextTryAt,
  unreadableCount,
  paused,
  waitingCount,
  onPausedChange,
  onRefresh,
  ...rest
}: RecipientStatusTableProps) {
  return {
    table: {
      rows,
      message,
      headingLevel,
      counts,
      openCount,
      sort,
      defaultSort,
      onSortChange,
      filter,
      defaultFilter,
      onFilterChange,
      searchable,
      hasMore,
      loadingMore,
      onLoadMore,
      openRowIds,
      defaultOpenRowIds,
      onOpenRowsChange,
      timelines,
      onLift,
      virtualize,
    },
    live: {
      ...(phase && { phase }),
      ...(problem && { problem }),
      ...(refreshedAt && { refreshedAt }),
      ...(nextTryAt && { nextTryAt }),
      ...(unreadableCount && { unreadableCount }),
      ...(paused && { paused }),
      ...(waitingCount && { waitingCount }),
      ...(onPausedChange && { onPausedChange }),
      ...(onRefresh && { onRefresh }),
    } satisfies LiveDataProps,
    rest,
  };
}

/** The channels that recipients are on, in the kit's order: as the message says, or as its rows do. */
function channelsOf(
  message: RecipientStatusTableProps['message'],
  rows: readonly RecipientRow[],
  filter: RecipientFilter,
) {
  const present = new Set([
    ...(message?.channels ?? []),
    ...filter.channels,
    ...rows.map(({ channel }) => channel),
  ]);
  return CHANNELS.filter((channel) => present.has(channel));
}

function sumOf(counts: StatusCounts, statuses: RecipientFilter['statuses']): number {
  return statuses.reduce((sum, status) => sum + counts[status], 0);
}
