import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type Channel, type DeliveryStatus, toDeliveryStatus, toneOf } from '../../core/index.js';
import { cx } from '../internal/cx.js';
import { Icon } from '../internal/Icon.js';
import { useWording } from '../WordingProvider/useWording.js';

export interface StatusBadgeProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** Status to name. */
  status: DeliveryStatus;
  /** Channel the message went by; it can change the words. */
  channel?: Channel | undefined;
}

/**
 * Names one delivery status. Renders a `<span>`.
 * The words carry the meaning; the icon, whose shape is the status' own, and the colour only repeat it.
 * The reason is not part of the badge: it stands beside it.
 *
 * @example
 * <StatusBadge status="delivered" channel="email" />
 */
export const StatusBadge = forwardRef<HTMLSpanElement, StatusBadgeProps>(function StatusBadge(
  { status: given, channel, className, ...rest },
  ref,
) {
  const { text } = useWording();
  // A host without types may pass on a name that a newer backend sent.
  const status = toDeliveryStatus(given);

  return (
    <span
      {...rest}
      ref={ref}
      className={cx('mds-StatusBadge', className)}
      data-status={status}
      data-tone={toneOf(status)}
    >
      <Icon name={status} />
      {text(`status.${status}.label`, { channel })}
    </span>
  );
});
