import { useWording } from '../WordingProvider/useWording.js';
import { Button } from './Button.js';
import type { LiveDataProps } from './LiveDataProps.js';
import { Sentence } from './Sentence.js';
import { Timestamp } from './Timestamp.js';

interface RefreshLineProps extends LiveDataProps {
  /** Whether nothing will change any more by itself. */
  settled: boolean;
}

/** One line in one place: when the data came, whether it still comes, and the control that fits. */
export function RefreshLine(props: RefreshLineProps) {
  const { phase, refreshedAt, paused } = props;
  if (phase === 'failed') return <FailedLine {...props} />;
  if (paused) return <PausedLine {...props} />;
  if (refreshedAt === undefined) return null;
  return <FreshLine {...props} refreshedAt={refreshedAt} />;
}

function FreshLine({
  refreshedAt,
  settled,
  onPausedChange,
}: RefreshLineProps & { refreshedAt: string }) {
  const { text } = useWording();
  return (
    <>
      <span>
        <Sentence id="live.updated" parts={{ time: <Timestamp at={refreshedAt} /> }} />
      </span>
      {onPausedChange && !settled && (
        <Button kind="text" onClick={() => onPausedChange({ paused: true })}>
          {text('live.pause')}
        </Button>
      )}
    </>
  );
}

function PausedLine({ waitingCount = 0, onPausedChange }: RefreshLineProps) {
  const { text } = useWording();
  return (
    <>
      <span>
        {waitingCount > 0 ? text('live.waiting', { count: waitingCount }) : text('live.paused')}
      </span>
      {onPausedChange && (
        <Button kind="text" onClick={() => onPausedChange({ paused: false })}>
          {text('live.resume')}
        </Button>
      )}
    </>
  );
}

function FailedLine({ refreshedAt, nextTryAt, onRefresh }: RefreshLineProps) {
  const { text } = useWording();
  if (refreshedAt === undefined) return <span>{text('live.notLoaded')}</span>;
  return (
    <>
      <span className="mds-RefreshLine-warning" data-tone="warning">
        {text('live.couldNotRefresh')}
      </span>
      <span>
        <Sentence id="live.lastUpdated" parts={{ time: <Timestamp at={refreshedAt} /> }} />{' '}
        {nextTryAt !== undefined && (
          <Sentence
            id="live.nextTry"
            parts={{ time: <Timestamp at={nextTryAt} form="seconds" /> }}
          />
        )}
      </span>
      {onRefresh && (
        <Button kind="text" onClick={onRefresh}>
          {text('live.tryNow')}
        </Button>
      )}
    </>
  );
}
