import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Suppression } from '../../core/index.js';
import { cx } from '../internal/cx.js';
import { CompactNotice } from './CompactNotice.js';
import { FullNotice } from './FullNotice.js';
import { SeveralNotice } from './SeveralNotice.js';

/** Asks the host to lift a block. A rejected promise leaves that one address blocked, and the notice says so. */
export type LiftSuppression = (request: { suppression: Suppression }) => Promise<void>;

interface SuppressionNoticeBaseProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'title'> {
  /** @default 3 */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Lifts a block, once a person confirmed it. Offered only where the backend allows it. */
  onLift?: LiftSuppression | undefined;
}

/** One blocked address, with all five answers. `compact` is a mark that opens them. */
export interface OneSuppressionProps extends SuppressionNoticeBaseProps {
  suppression: Suppression;
  /** @default 'full' */
  variant?: 'full' | 'compact' | undefined;
  suppressions?: never;
}

/** Several blocked addresses, a line for each cause. */
export interface SeveralSuppressionsProps extends SuppressionNoticeBaseProps {
  suppressions: readonly Suppression[];
  /**
   * `message`: they are recipients of a message. `before_send`: they are about to be.
   * @default 'message'
   */
  moment?: 'message' | 'before_send' | undefined;
  suppression?: never;
  variant?: never;
}

export type SuppressionNoticeProps = OneSuppressionProps | SeveralSuppressionsProps;

/**
 * Says why an address is no longer mailed: what is blocked, why, since when and by whom, whether it can be lifted, and what
 * to do instead. Renders a `<section>`; the compact mark a `<span>` in one.
 */
export const SuppressionNotice = forwardRef<HTMLElement, SuppressionNoticeProps>(
  function SuppressionNotice(props, ref) {
    if (props.suppressions) {
      const {
        suppressions,
        moment = 'message',
        headingLevel = 3,
        onLift,
        className,
        ...rest
      } = props;
      return (
        <section {...rest} ref={ref} className={cx('mds-SuppressionNotice', className)}>
          <SeveralNotice
            suppressions={suppressions}
            moment={moment}
            headingLevel={headingLevel}
            onLift={onLift}
          />
        </section>
      );
    }
    const { suppression, variant = 'full', headingLevel = 3, onLift, className, ...rest } = props;
    const Notice = variant === 'compact' ? CompactNotice : FullNotice;
    return (
      <section
        {...rest}
        ref={ref}
        className={cx('mds-SuppressionNotice', className)}
        data-variant={variant}
        data-cause={suppression.cause}
      >
        <Notice suppression={suppression} headingLevel={headingLevel} onLift={onLift} />
      </section>
    );
  },
);
