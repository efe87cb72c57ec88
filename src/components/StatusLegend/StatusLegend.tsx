import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type Channel, DELIVERY_STATUSES } from '../../core/index.js';
import { cx } from '../internal/cx.js';
import { StatusBadge } from '../StatusBadge/StatusBadge.js';
import { useWording } from '../WordingProvider/useWording.js';

export interface StatusLegendProps extends Omit<ComponentPropsWithoutRef<'dl'>, 'children'> {
  /** Channel whose words are explained. Where absent, the words hold for every channel. */
  channel?: Channel | undefined;
}

/** Explains every status, in the order of a message's life: what it means, and what to do. Renders a `<dl>`. */
export const StatusLegend = forwardRef<HTMLDListElement, StatusLegendProps>(function StatusLegend(
  { channel, className, ...rest },
  ref,
) {
  const { text } = useWording();
  return (
    <dl {...rest} ref={ref} className={cx('mds-StatusLegend', className)}>
      {DELIVERY_STATUSES.map((status) => (
        <div key={status} className="mds-StatusLegend-entry">
          <dt>
            <StatusBadge status={status} channel={channel} />
          </dt>
          <dd>{text(`status.${status}.meaning`, { channel })}</dd>
          <dd>{text(`status.${status}.nextStep`, { channel })}</dd>
        </div>
      ))}
    </dl>
  );
});
