import type { ComponentPropsWithoutRef } from 'react';
import type { MessageSummary } from '../../core/index.js';
import type { LiveDataProps } from '../internal/LiveDataProps.js';

export interface MessageHistoryTableProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'title'>,
    LiveDataProps {
  /** The messages, newest first. */
  messages: readonly MessageSummary[];
  /** Heading of the table. The wording catalogue's own where absent. */
  heading?: string;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4;
  /** How many messages the backend holds. */
  totalCount?: number;
  hasMore?: boolean;
  loadingMore?: boolean;
  onLoadMore?: () => void;
  /** Address of a message's recipients; titles are then links. */
  hrefOf?: (message: MessageSummary) => string;
  /** Opens a message's recipients. */
  onOpenMessage?: (request: { message: MessageSummary }) => void;
}
