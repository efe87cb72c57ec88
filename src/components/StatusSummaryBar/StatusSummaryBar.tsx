import type { ComponentPropsWithoutRef } from 'react';
import type { StatusCounts } from '../../core/index.js';

export interface StatusSummaryBarProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Recipients by status. */
  counts: StatusCounts;
  /** Recipients that are not settled. Where absent, the sentence tells only how many were delivered. */
  openCount?: number;
  /**
   * `full` says how far the send has come above the bar; `row` is a thin bar over the counts in words, for lists.
   * @default 'full'
   */
  variant?: 'full' | 'row';
}
