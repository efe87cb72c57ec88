import type { LoadProblem } from '../internal/LiveDataProps.js';
import { Problem } from '../internal/Problem.js';
import { TableState } from '../internal/TableState.js';
import { useLate } from '../internal/useLate.js';
import { useWording } from '../WordingProvider/useWording.js';

/** Why there are no messages: they load, could not be loaded, or there are none. */
export function EmptyHistory({
  columnCount,
  phase,
  problem,
  onRefresh,
}: {
  columnCount: number;
  phase: 'loading' | 'ready' | 'failed';
  problem: LoadProblem | undefined;
  onRefresh: (() => void) | undefined;
}) {
  const { text } = useWording();
  const late = useLate(phase === 'loading');
  if (phase === 'loading') {
    return <TableState columnCount={columnCount} lead={late && text('history.loading')} />;
  }
  if (phase === 'failed') {
    return (
      <TableState
        columnCount={columnCount}
        lead={text('history.failed')}
        more={
          <>
            <Problem problem={problem} /> {text('live.saysNothing')}
          </>
        }
        action={onRefresh && { label: text('live.tryAgain'), onAct: onRefresh }}
      />
    );
  }
  return (
    <TableState
      columnCount={columnCount}
      lead={text('history.empty')}
      more={text('history.emptyMore')}
    />
  );
}
