import type { ComponentPropsWithoutRef } from 'react';
import type {
  MessageSummary,
  RecipientFilter,
  RecipientRow,
  RecipientSort,
  StatusCounts,
  Suppression,
} from '../../core/index.js';
import type { DeliveryTimelineProps } from '../DeliveryTimeline/DeliveryTimeline.js';
import type { LiveDataProps } from '../internal/LiveDataProps.js';

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
  /** Controls the sorting; the table then leaves the work to the host. */
  sort?: RecipientSort;
  defaultSort?: RecipientSort;
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
  timelines?: ReadonlyMap<string, RowTimeline>;
  /** Lifts a block. Offered where the backend allows it; a rejected promise leaves the block and says so. */
  onLift?: (request: { suppression: Suppression }) => Promise<void>;
  /**
   * Keeps only the rows near the viewport in the page.
   * @default true
   */
  virtualize?: boolean;
}
