import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import {
  type MessageSummary,
  type RecipientFilter,
  type RecipientRow,
  type RecipientSort,
  type StatusCounts,
  totalOf,
} from '../../core/index.js';
import type { DeliveryTimelineProps } from '../DeliveryTimeline/DeliveryTimeline.js';
import { Announcing } from '../internal/Announcing.js';
import { cx } from '../internal/cx.js';
import type { LiveDataProps } from '../internal/LiveDataProps.js';
import { RefreshLine } from '../internal/RefreshLine.js';
import type { LiftSuppression } from '../SuppressionNotice/SuppressionNotice.js';
import { channelsOf } from './channelsOf.js';
import { FilterNews } from './FilterNews.js';
import { partsOf } from './propParts.js';
import { RowsTable } from './RowsTable.js';
import { StatusNews } from './StatusNews.js';
import { TableFoot } from './TableFoot.js';
import { TableHeader } from './TableHeader.js';
import { TableTop } from './TableTop.js';
import { useFocusHome } from './useFocusHome.js';
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
  message?:
    | Pick<
        MessageSummary,
        'title' | 'channel' | 'channels' | 'sentAt' | 'scheduledAt' | 'suppressedCount'
      >
    | undefined;
  /**
   * Level of the title.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4;
  /** Recipients by status, for the same channels and search. Counted from the rows where absent. */
  counts?: StatusCounts;
  /** Recipients that are not settled. Where absent, no sentence speaks of it. */
  openCount?: number;
  /**
   * Whether nothing of the message will change by itself any more, whatever the filter shows of it. There is then nothing to pause.
   * @default whether nobody is open
   */
  settled?: boolean;
  /** Controls the sorting; the table then leaves the work to the host. `null` is the host's own order. */
  sort?: RecipientSort | null | undefined;
  /** The sorting to begin with. Without it the rows stand as they are given. */
  defaultSort?: RecipientSort | undefined;
  /** Called when a person sorts. */
  onSortChange?: (change: { sort: RecipientSort }) => void;
  /** Controls the filter; the table then leaves the work to the host. */
  filter?: RecipientFilter;
  /** The filter to begin with. */
  defaultFilter?: RecipientFilter;
  /** Called when a person filters or searches. */
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
  /** Loads the next rows; the button stands there only with it. */
  onLoadMore?: () => void;
  /** Controls which rows are open, by id. */
  openRowIds?: readonly string[];
  /** Rows that are open to begin with. */
  defaultOpenRowIds?: readonly string[];
  /** Called when a person opens or closes a row. */
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
  /**
   * Says changes of the counts to assistive technology, at most every 5 s, and how many rows a filter left.
   * @default true
   */
  announce?: boolean;
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
    const { table, live, rest } = partsOf(props);
    const { message, headingLevel = 2, announce = true } = table;
    const { phase = 'ready', unreadableCount = 0 } = live;
    const state = useTableState({ ...table, phase });
    const { rows, counts, filter } = state;
    const title = useId();
    const root = useRef<HTMLElement>(null);
    const heading = useRef<HTMLHeadingElement>(null);
    useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root.current, []);
    useFocusHome(root, heading);

    const total = totalOf(counts);
    const channels = channelsOf(message, state.all, filter);
    const question = JSON.stringify([message?.title, filter.channels, filter.search]);

    return (
      <section
        aria-labelledby={title}
        {...rest}
        ref={root}
        className={cx('mds-RecipientStatusTable', rest.className)}
        data-phase={phase}
      >
        <Announcing>
          {announce && (
            <>
              <StatusNews
                counts={state.countsKnown ? counts : undefined}
                question={question}
                failed={phase === 'failed' && rows.length > 0}
              />
              <FilterNews filter={JSON.stringify(filter)} rows={rows} total={total} />
            </>
          )}
          <TableHeader
            ref={heading}
            id={title}
            message={message}
            headingLevel={headingLevel}
            waiting={counts.pending === total}
            timed={rows.some(({ updatedAt }) => updatedAt !== undefined)}
          >
            <RefreshLine {...live} settled={table.settled ?? table.openCount === 0} />
          </TableHeader>
          <TableTop table={table} state={state} phase={phase} channels={channels} />
          <RowsTable table={table} state={state} live={live} channels={channels} />
          <TableFoot
            shown={rows.length}
            total={total}
            unreadableCount={unreadableCount + state.unreadableCount}
            hasMore={table.hasMore ?? false}
            loadingMore={table.loadingMore ?? false}
            onLoadMore={table.onLoadMore}
          />
        </Announcing>
      </section>
    );
  },
);
