import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ANSWER_ORDER, type StatusCounts, totalOf } from '../../core/index.js';
import { cx } from '../internal/cx.js';
import type { LiveDataProps } from '../internal/LiveDataProps.js';
import { useWording } from '../WordingProvider/useWording.js';
import { Bar } from './Bar.js';

export interface StatusSummaryBarProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Recipients by status. */
  counts: StatusCounts;
  /** Recipients that are not settled. Where absent, the sentence tells only how many were delivered. */
  openCount?: number | undefined;
  /** Recipients with a blocked address. Where absent or none, the sentence does not speak of it. */
  suppressedCount?: number | undefined;
  /**
   * `full` says how far the send has come above the bar; `row` is a thin bar over the counts in words, for lists.
   * @default 'full'
   */
  variant?: 'full' | 'row';
  /**
   * How the last attempt to load went. While nothing is counted, the words then say no more than is known.
   * @default 'ready'
   */
  phase?: LiveDataProps['phase'];
}

/** Tells how far a send has come, in a sentence and a bar. The bar only repeats what the words say. */
export const StatusSummaryBar = forwardRef<HTMLDivElement, StatusSummaryBarProps>(
  function StatusSummaryBar(
    { counts, openCount, suppressedCount, variant = 'full', phase = 'ready', className, ...rest },
    ref,
  ) {
    return (
      <div
        {...rest}
        ref={ref}
        className={cx('mds-StatusSummaryBar', className)}
        data-variant={variant}
        data-phase={phase}
      >
        {variant === 'full' && (
          <p className="mds-StatusSummaryBar-words">
            <Progress counts={counts} openCount={openCount} phase={phase} />
            <Blocked count={suppressedCount} />
          </p>
        )}
        <Bar counts={counts} />
        {variant === 'row' && <CountsInWords counts={counts} phase={phase} />}
      </div>
    );
  },
);

type Counted = Pick<StatusSummaryBarProps, 'counts' | 'openCount'> &
  Pick<Required<StatusSummaryBarProps>, 'phase'>;

function Progress({ counts, openCount, phase }: Counted) {
  const { text } = useWording();
  const count = totalOf(counts);
  if (count === 0) return <Nobody phase={phase} answer="summary.nothingYet" />;
  // Counts of a part beside the openings of the whole would tell nonsense.
  if (openCount === undefined || openCount > count) {
    return <b>{text('summary.delivered', { count, delivered: counts.delivered })}</b>;
  }
  return (
    <>
      <b>{text('summary.settled', { count, settled: count - openCount })}</b>{' '}
      {openCount > 0 && <span>{text('summary.open', { count: openCount })}</span>}
    </>
  );
}

/** Blocked addresses are no status, so no part of the bar and no filter shows them. */
function Blocked({ count = 0 }: { count: number | undefined }) {
  const { text } = useWording();
  return count > 0 && <span> {text('summary.blocked', { count })}</span>;
}

/** Only an answer can tell that there is nobody. */
function Nobody({
  phase,
  answer,
}: Pick<Counted, 'phase'> & { answer: 'summary.nothingYet' | 'history.noRecipients' }) {
  const { text } = useWording();
  if (phase === 'loading') return null;
  return <>{text(phase === 'failed' ? 'live.notLoaded' : answer)}</>;
}

function CountsInWords({ counts, phase }: Counted) {
  const { text, list } = useWording();
  const present = ANSWER_ORDER.filter((status) => counts[status] > 0);
  return (
    <span className="mds-StatusSummaryBar-counts">
      {present.length === 0 ? (
        <Nobody phase={phase} answer="history.noRecipients" />
      ) : (
        list(present.map((status) => text(`status.${status}.count`, { count: counts[status] })))
      )}
    </span>
  );
}
