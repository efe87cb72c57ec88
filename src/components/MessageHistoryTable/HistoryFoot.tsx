import { Button } from '../internal/Button.js';
import { useFocusKept } from '../internal/useFocusKept.js';
import { Warning } from '../internal/Warning.js';
import { useWording } from '../WordingProvider/useWording.js';

/** How many messages are shown of how many, what could not be read, and the way to more. */
export function HistoryFoot({
  shown,
  total,
  unreadableCount,
  hasMore,
  loadingMore,
  onLoadMore,
}: {
  shown: number;
  total: number;
  unreadableCount: number;
  hasMore: boolean;
  loadingMore: boolean;
  onLoadMore: (() => void) | undefined;
}) {
  const { text } = useWording();
  const keepFocus = useFocusKept();
  return (
    <div className="mds-MessageHistoryTable-foot">
      <p>
        {unreadableCount > 0 && (
          <Warning>{text('history.unreadable', { count: unreadableCount })} </Warning>
        )}
        {shown > 0 && text('history.showing', { shown, count: total })}
      </p>
      {hasMore && onLoadMore && (
        <Button
          ref={keepFocus}
          kind="text"
          aria-disabled={loadingMore}
          onClick={() => !loadingMore && onLoadMore()}
        >
          {text(loadingMore ? 'table.loadingMore' : 'history.loadMore')}
        </Button>
      )}
    </div>
  );
}
