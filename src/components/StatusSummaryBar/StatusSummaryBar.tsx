import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ANSWER_ORDER, type StatusCounts, totalOf } from '../../core/index.js';
import { cx } from '../internal/cx.js';
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
}

/** Tells how far a send has come, in a sentence and a bar. The bar only repeats what the words say. */
export const StatusSummaryBar = forwardRef<HTMLDivElement, StatusSummaryBarProps>(
  function StatusSummaryBar(
    { counts, openCount, suppressedCount, variant = 'full', className, ...rest },
    ref,
  ) {
    return (
      <div
        {...rest}
        ref={ref}
        className={cx('mds-StatusSummaryBar', className)}
        data-variant={variant}
      >
        {variant === 'full' && (
          <p className="mds-StatusSummaryBar-words">
            <Progress counts={counts} openCount={openCount} />
            <Blocked count={suppressedCount} />
          </p>
        )}
        <Bar counts={counts} />
        {variant === 'row' && <CountsInWords counts={counts} />}
      </div>
    );
  },
);

function Progress({ counts, openCount }: Pick<StatusSummaryBarProps, 'counts' | 'openCount'>) {
  const { text } = useWording();
  const count = totalOf(counts);
  if (count === 0) return text('summary.nothingYet');
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

function CountsInWords({ counts }: Pick<StatusSummaryBarProps, 'counts'>) {
  const { text, list } = useWording();
  const present = ANSWER_ORDER.filter((status) => counts[status] > 0);
  return (
    <span className="mds-StatusSummaryBar-counts">
      {present.length === 0
        ? text('history.noRecipients')
        : list(present.map((status) => text(`status.${status}.count`, { count: counts[status] })))}
    </span>
  );
}
