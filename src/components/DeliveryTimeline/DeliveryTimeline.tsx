import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Channel, TimelineItem } from '../../core/index.js';
import { Button } from '../internal/Button.js';
import { cx } from '../internal/cx.js';
import type { LoadProblem } from '../internal/LiveDataProps.js';
import { Problem } from '../internal/Problem.js';
import { useWording } from '../WordingProvider/useWording.js';
import { TimelineEntry } from './TimelineEntry.js';

export interface DeliveryTimelineProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What happened, all attempts, oldest first. */
  items: readonly TimelineItem[];
  /** Channel the message went by; it can change the words. */
  channel?: Channel | undefined;
  /** @default 'ready' */
  phase?: 'loading' | 'ready' | 'failed' | undefined;
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
    const { text } = useWording();
    const attempts = [...new Set(items.map(({ attempt }) => attempt))];

    return (
      <div {...rest} ref={ref} className={cx('mds-DeliveryTimeline', className)} data-phase={phase}>
        {attempts.map((attempt) => (
          <div key={attempt}>
            {attempts.length > 1 && (
              <p className="mds-DeliveryTimeline-attempt">{text('attempt.heading', { attempt })}</p>
            )}
            <ol className="mds-DeliveryTimeline-list">
              {items
                .filter((item) => item.attempt === attempt)
                .map((item) => (
                  <TimelineEntry key={item.id} item={item} channel={channel} />
                ))}
            </ol>
          </div>
        ))}
        {items.length === 0 && phase !== 'failed' && (
          <p className="mds-DeliveryTimeline-note">
            {text(phase === 'loading' ? 'timeline.loading' : 'timeline.empty')}
          </p>
        )}
        {unreadableCount > 0 && (
          <p className="mds-DeliveryTimeline-note">
            {text('timeline.unreadable', { count: unreadableCount })}
          </p>
        )}
        {phase === 'failed' && (
          <p className="mds-DeliveryTimeline-note">
            {text('timeline.notLoaded')} <Problem problem={problem} />{' '}
            {onRefresh && (
              <Button kind="text" onClick={onRefresh}>
                {text('live.tryAgain')}
              </Button>
            )}
          </p>
        )}
      </div>
    );
  },
);
