import type { ComponentPropsWithoutRef } from 'react';
import type { Suppression } from '../../core/index.js';

interface SuppressionNoticeBaseProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'title'> {
  /** @default 3 */
  headingLevel?: 2 | 3 | 4;
  /** Lifts a block, once a person confirmed it. A rejected promise leaves that one address blocked and says so. */
  onLift?: (request: { suppression: Suppression }) => Promise<void>;
}

/** One blocked address, with all five answers. `compact` is a mark that opens them. */
export interface OneSuppressionProps extends SuppressionNoticeBaseProps {
  suppression: Suppression;
  /** @default 'full' */
  variant?: 'full' | 'compact';
  suppressions?: never;
}

/** Several blocked addresses, a line for each cause. */
export interface SeveralSuppressionsProps extends SuppressionNoticeBaseProps {
  suppressions: readonly Suppression[];
  /**
   * `message`: they are recipients of a message. `before_send`: they are about to be.
   * @default 'message'
   */
  moment?: 'message' | 'before_send';
  /** How many recipients there are, the blocked ones included. */
  recipientCount?: number;
  suppression?: never;
}

export type SuppressionNoticeProps = OneSuppressionProps | SeveralSuppressionsProps;
