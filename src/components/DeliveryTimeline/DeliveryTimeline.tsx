import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Channel, TimelineItem } from '../../core/index.js';
import { Button } from '../internal/Button.js';
import { cx } from '../internal/cx.js';
import type { LoadProblem } from '../internal/LiveDataProps.js';
import { Problem } from '../internal/Problem.js';
import { useFocusKept } from '../internal/useFocusKept.js';
import { useLate } from '../internal/useLate.js';
import { Warning } from '../internal/Warning.js';
import { useWording } from '../WordingProvider/useWording.js';
import { TimelineAttempt } from './TimelineAttempt.js';

export interface DeliveryTimelineProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What happened, all attempts, oldest first. */
  items: readonly TimelineItem[];
  /** Channel the message went by; it can change the words. */
  channel?: Channel | undefined;
  /**
   * How the last attempt to load went. Items given beside `failed` are the last good ones and stay.
   * @default 'ready'
   */
  phase?: 'loading' | 'ready' | 'failed' | undefined;
  /** What went wrong, where `phase` is `failed`. */
  problem?: LoadProblem | undefined;
  /** Entries that could not be read. */
  unreadableCount?: number | undefined;
  /** Offers "try again" where loading failed. */
  onRefresh?: (() => void) | undefined;
}

/** Tells what happened to one message for one recipient, attempt by attempt. Renders a `<div>` around lists. */
export const DeliveryTimeline = forwardRef<HTMLDivElement, DeliveryTimelineProps>(
  function DeliveryTimeline(
    {
      items,
      channel,
      phase = 'ready',
      problem,
      unreadableCount = 0,
      onRefresh,
      className,
      ...rest
    },
    ref,
  ) {
    const attempts = [...new Set(items.map(({ attempt }) => attempt))];
    return (
      <div {...rest} ref={ref} className={cx('mds-DeliveryTimeline', className)} data-phase={phase}>
        {attempts.map((attempt) => (
          <TimelineAttempt
            key={attempt}
            items={items.filter((item) => item.attempt === attempt)}
            channel={channel}
            heading={attempts.length > 1 ? attempt : undefined}
          />
        ))}
        <State
          phase={phase}
          empty={items.length === 0}
          problem={problem}
          unreadableCount={unreadableCount}
          onRefresh={onRefresh}
        />
      </div>
    );
  },
);

/** What is not a thing that happened. It stands there from the start, so that what comes into it is read out. */
function State({
  phase,
  empty,
  problem,
  unreadableCount,
  onRefresh,
}: {
  phase: 'loading' | 'ready' | 'failed';
  problem: LoadProblem | undefined;
  onRefresh: (() => void) | undefined;
  empty: boolean;
  unreadableCount: number;
}) {
  const { text } = useWording();
  const late = useLate(phase === 'loading');
  const keepFocus = useFocusKept();
  return (
    <div className="mds-DeliveryTimeline-state">
      <span role="status">
        {empty && late && text('timeline.loading')}
        {empty && phase === 'ready' && text('timeline.empty')}{' '}
        {unreadableCount > 0 && (
          <Warning>{text('timeline.unreadable', { count: unreadableCount })}</Warning>
        )}{' '}
        {phase === 'failed' && (
          <>
            {text('timeline.notLoaded')} <Problem problem={problem} />
          </>
        )}
      </span>{' '}
      {phase === 'failed' && onRefresh && (
        <Button ref={keepFocus} kind="text" onClick={() => onRefresh()}>
          {text('live.tryAgain')}
        </Button>
      )}
    </div>
  );
}
