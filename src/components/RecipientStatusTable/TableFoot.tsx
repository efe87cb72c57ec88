import { Button } from '../internal/Button.js';
import { Warning } from '../internal/Warning.js';
import { useWording } from '../WordingProvider/useWording.js';

/** How much is shown of how much, what could not be read, and the way to more. */
export function TableFoot({
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
  return (
    <div className="mds-RecipientStatusTable-foot">
      <p>
        {unreadableCount > 0 && (
          <Warning>{text('table.unreadable', { count: unreadableCount })} </Warning>
        )}
        {total > 0 && text('table.showing', { shown, count: total })}
      </p>
      {hasMore && onLoadMore && (
        <Button
          kind="text"
          aria-disabled={loadingMore}
          onClick={() => !loadingMore && onLoadMore()}
        >
          {text(loadingMore ? 'table.loadingMore' : 'table.loadMore')}
        </Button>
      )}
    </div>
  );
}
