import type { ReactNode } from 'react';
import { useWording } from '../WordingProvider/useWording.js';
import { Button } from './Button.js';
import type { LiveDataProps } from './LiveDataProps.js';
import { Sentence } from './Sentence.js';
import { Timestamp } from './Timestamp.js';
import { useFocusKept } from './useFocusKept.js';
import { Warning } from './Warning.js';

interface RefreshLineProps extends LiveDataProps {
  /** Whether nothing will change any more by itself. */
  settled: boolean;
}

/**
 * One line in one place: when the data came, whether it still comes, and the control that fits. The control is one button that
 * changes its words, so that a person who paused can resume without looking for the focus.
 */
export function RefreshLine(props: RefreshLineProps) {
  const { text } = useWording();
  const keepFocus = useFocusKept();
  const words = wordsOf(props);
  const action = words && actionOf(props);
  if (!words) return null;
  return (
    <>
      {words}
      {action && (
        <Button ref={keepFocus} kind="text" onClick={action.onAct}>
          {text(action.label)}
        </Button>
      )}
    </>
  );
}

function wordsOf(props: RefreshLineProps): ReactNode {
  const { phase, refreshedAt, nextTryAt, paused, waitingCount } = props;
  // Who paused sees nothing that could have gone stale, and has to be able to resume.
  if (paused) return <PausedWords waitingCount={waitingCount} />;
  if (phase === 'failed') return <FailedWords refreshedAt={refreshedAt} nextTryAt={nextTryAt} />;
  return refreshedAt === undefined ? null : <FreshWords refreshedAt={refreshedAt} />;
}

function actionOf({
  phase,
  refreshedAt,
  paused,
  settled,
  onPausedChange,
  onRefresh,
}: RefreshLineProps) {
  if (phase === 'failed' && !paused) {
    // Where nothing was ever loaded, the way to try again stands where the rows would.
    return onRefresh && refreshedAt !== undefined
      ? ({ label: 'live.tryNow', onAct: () => onRefresh() } as const)
      : undefined;
  }
  if (!onPausedChange || (settled && !paused)) return undefined;
  return {
    label: paused ? 'live.resume' : 'live.pause',
    onAct: () => onPausedChange({ paused: !paused }),
  } as const;
}

function FreshWords({ refreshedAt }: { refreshedAt: string }) {
  return (
    <span>
      <Sentence id="live.updated" parts={{ time: <Timestamp at={refreshedAt} /> }} />
    </span>
  );
}

function PausedWords({ waitingCount = 0 }: Pick<LiveDataProps, 'waitingCount'>) {
  const { text } = useWording();
  return (
    <span>
      {waitingCount > 0 ? text('live.waiting', { count: waitingCount }) : text('live.paused')}
    </span>
  );
}

function FailedWords({
  refreshedAt,
  nextTryAt,
}: {
  refreshedAt: string | undefined;
  nextTryAt: string | undefined;
}) {
  const { text } = useWording();
  if (refreshedAt === undefined) return <span>{text('live.notLoaded')}</span>;
  return (
    <>
      <Warning>{text('live.couldNotRefresh')}</Warning>
      <span>
        <Sentence id="live.lastUpdated" parts={{ time: <Timestamp at={refreshedAt} /> }} />{' '}
        {nextTryAt !== undefined && (
          <Sentence id="live.nextTry" parts={{ time: <Timestamp at={nextTryAt} form="clock" /> }} />
        )}
      </span>
    </>
  );
}
