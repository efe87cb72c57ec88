import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import type { Suppression } from '../../core/index.js';
import { Announcing } from '../internal/Announcing.js';
import { cx } from '../internal/cx.js';
import { CompactNotice } from './CompactNotice.js';
import { FullNotice } from './FullNotice.js';
import { SeveralNotice } from './SeveralNotice.js';

/** Asks the host to lift a block. A rejected promise leaves that one address blocked, and the notice says so. */
export type LiftSuppression = (request: { suppression: Suppression }) => Promise<void>;

interface SuppressionNoticeBaseProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'title'> {
  /**
   * Level of the title.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Lifts a block, once a person confirmed it. Offered only where the backend allows it. */
  onLift?: LiftSuppression | undefined;
}

/** One blocked address, with all five answers. `compact` is a mark that opens them. */
export interface OneSuppressionProps extends SuppressionNoticeBaseProps {
  /** The block. */
  suppression: Suppression;
  /**
   * `full`: all five answers. `compact`: a mark that opens them.
   * @default 'full'
   */
  variant?: 'full' | 'compact' | undefined;
  suppressions?: never;
}

/** Several blocked addresses, a line for each cause. */
export interface SeveralSuppressionsProps extends SuppressionNoticeBaseProps {
  /** The blocks, in any order. */
  suppressions: readonly Suppression[];
  /**
   * `message`: they are recipients of a message. `before_send`: they are about to be.
   * @default 'message'
   */
  moment?: 'message' | 'before_send' | undefined;
  /** Recipients in all, so that the title can say how many of how many. */
  recipientCount?: number | undefined;
  suppression?: never;
  variant?: never;
}

export type SuppressionNoticeProps = OneSuppressionProps | SeveralSuppressionsProps;

/**
 * Says why an address is no longer mailed: what is blocked, why, since when and by whom, whether it can be lifted, and what
 * to do instead. Renders a `<section>`; the compact mark is a `<span>`, to stand beside a badge.
 *
 * @example
 * <SuppressionNotice suppression={row.suppression} onLift={({ suppression }) => lift(suppression.id)} />
 */
export const SuppressionNotice = forwardRef<HTMLElement, SuppressionNoticeProps>(
  function SuppressionNotice({ headingLevel = 3, onLift, className, ...props }, ref) {
    const titleId = useId();
    const shared = { headingLevel, onLift, titleId };
    const root = { ref, className: cx('mds-SuppressionNotice', className) };

    if (props.suppressions) {
      const { suppressions, moment = 'message', recipientCount, variant: _, ...rest } = props;
      return (
        <section aria-labelledby={titleId} {...rest} {...root}>
          <Announcing>
            <SeveralNotice
              {...shared}
              suppressions={suppressions}
              moment={moment}
              recipientCount={recipientCount}
            />
          </Announcing>
        </section>
      );
    }
    const { suppression, variant = 'full', suppressions: _, ...rest } = props;
    const state = { 'data-variant': variant, 'data-cause': suppression.cause };
    if (variant === 'compact') {
      return (
        <span {...rest} {...root} {...state}>
          <CompactNotice {...shared} suppression={suppression} />
        </span>
      );
    }
    return (
      <section aria-labelledby={titleId} {...rest} {...root} {...state}>
        <Announcing>
          <FullNotice {...shared} suppression={suppression} />
        </Announcing>
      </section>
    );
  },
);
