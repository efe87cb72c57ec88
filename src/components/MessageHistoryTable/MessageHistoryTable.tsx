import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import type { MessageSummary } from '../../core/index.js';
import { cx } from '../internal/cx.js';
import type { LiveDataProps } from '../internal/LiveDataProps.js';
import { RefreshLine } from '../internal/RefreshLine.js';
import { useWording } from '../WordingProvider/useWording.js';
import { EmptyHistory } from './EmptyHistory.js';
import { HistoryFoot } from './HistoryFoot.js';
import { MessageRow } from './MessageRow.js';

export interface MessageHistoryTableProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'title'>,
    LiveDataProps {
  /** The messages, newest first. */
  messages: readonly MessageSummary[];
  /** Heading of the table. The wording catalogue's own where absent. */
  heading?: string;
  /**
   * Level of the title.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4;
  /** How many messages the backend holds. */
  totalCount?: number;
  /** Whether the backend holds more messages. */
  hasMore?: boolean;
  /** Whether the next messages are on their way. */
  loadingMore?: boolean;
  /** Loads the next messages; the button stands there only with it. */
  onLoadMore?: () => void;
  /** Address of a message's recipients; titles are then links. */
  hrefOf?: (message: MessageSummary) => string;
  /** Opens a message's recipients. Beside `hrefOf` it takes the plain clicks, and leaves the browser its new tabs. */
  onOpenMessage?: (request: { message: MessageSummary }) => void;
}

const COLUMNS = [
  ['message', 'history.message'],
  ['sent', 'history.sent'],
  ['recipients', 'history.recipients'],
  ['outcome', 'history.outcome'],
  ['progress', 'history.progress'],
] as const;

/**
 * Lists messages, newest first: when each went, to how many, what became of it and how far it has come. Each title opens the
 * message's recipients. Renders a `<section>`.
 */
export const MessageHistoryTable = forwardRef<HTMLElement, MessageHistoryTableProps>(
  function MessageHistoryTable(
    {
      messages,
      heading,
      headingLevel = 2,
      totalCount,
      hasMore = false,
      loadingMore = false,
      onLoadMore,
      hrefOf,
      onOpenMessage,
      phase = 'ready',
      problem,
      refreshedAt,
      nextTryAt,
      unreadableCount = 0,
      paused,
      waitingCount,
      onPausedChange,
      onRefresh,
      className,
      ...rest
    },
    ref,
  ) {
    const { text } = useWording();
    const title = useId();
    const Heading = `h${headingLevel}` as const;
    const shown = eachOnce(messages);
    const live = {
      phase,
      problem,
      refreshedAt,
      nextTryAt,
      paused,
      waitingCount,
      onPausedChange,
      onRefresh,
    };
    return (
      <section
        aria-labelledby={title}
        {...rest}
        ref={ref}
        className={cx('mds-MessageHistoryTable', className)}
        data-phase={phase}
      >
        <header className="mds-MessageHistoryTable-head">
          <Heading id={title} className="mds-MessageHistoryTable-title">
            {heading ?? text('history.heading')}
          </Heading>
          <div className="mds-RefreshLine">
            <RefreshLine {...live} settled={shown.every(({ settled }) => settled)} />
          </div>
        </header>
        <table role="table" className="mds-MessageHistoryTable-table">
          <caption className="mds-Hidden">{text('history.caption')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map(([name, header]) => (
                <th
                  key={name}
                  role="columnheader"
                  scope="col"
                  data-column={name}
                  {...(name === 'sent' && { 'aria-sort': 'descending' })}
                >
                  {text(header)}
                  {name === 'sent' && <span aria-hidden="true"> ↓</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.length === 0 ? (
              <EmptyHistory
                columnCount={COLUMNS.length}
                phase={phase}
                problem={problem}
                onRefresh={onRefresh}
              />
            ) : (
              shown.map((message) => (
                <MessageRow
                  key={message.id}
                  message={message}
                  href={hrefOf?.(message)}
                  onOpen={onOpenMessage && (() => onOpenMessage({ message }))}
                />
              ))
            )}
          </tbody>
        </table>
        <HistoryFoot
          shown={shown.length}
          total={totalCount ?? shown.length}
          unreadableCount={unreadableCount}
          hasMore={hasMore}
          loadingMore={loadingMore}
          onLoadMore={onLoadMore}
        />
      </section>
    );
  },
);

/** Each message once, as it came last: two pages may overlap where a message was sent in between. */
function eachOnce(messages: readonly MessageSummary[]): readonly MessageSummary[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  return byId.size === messages.length ? messages : [...byId.values()];
}
