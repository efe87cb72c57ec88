import { type Channel, type Evidence, type TimelineItem, toneOf } from '../../core/index.js';
import type { TextKey } from '../../wording/index.js';
import { Icon } from '../internal/Icon.js';
import { Timestamp } from '../internal/Timestamp.js';
import { useWording } from '../WordingProvider/useWording.js';

const CONCLUSIONS: Readonly<Record<Evidence, TextKey>> = {
  opened: 'timeline.opened',
  spam_report: 'timeline.spamReport',
  unsubscribed: 'timeline.unsubscribed',
};

/** One thing that happened: when, a picture, a word, and a line that says more. */
export function TimelineEntry({
  item,
  channel,
}: {
  item: TimelineItem;
  channel: Channel | undefined;
}) {
  const { text } = useWording();
  const { status = 'unknown', at, code } = item;
  const blocked = item.kind === 'suppression';
  return (
    <li className="mds-DeliveryTimeline-entry" data-tone={blocked ? 'neutral' : toneOf(status)}>
      <span className="mds-DeliveryTimeline-when">
        {at === undefined ? text('timeline.noTime') : <Timestamp at={at} form="clock" />}
      </span>
      <Icon name={blocked ? 'blocked' : status} />
      <span>
        {blocked ? text('timeline.blocked') : text(`status.${status}.label`, { channel })}
        <span className="mds-DeliveryTimeline-more">
          {text(lineOf(item), { channel })}
          {status === 'unknown' && code !== undefined && (
            <>
              {' '}
              <bdi className="mds-DeliveryTimeline-code" dir="ltr">
                {code}
              </bdi>
            </>
          )}
        </span>
      </span>
    </li>
  );
}

function lineOf({ kind, status = 'unknown', reason, evidence }: TimelineItem): TextKey {
  if (kind === 'suppression') return 'timeline.blockedMore';
  if (evidence !== undefined) return CONCLUSIONS[evidence];
  if (reason !== undefined && status !== 'delivered') return `reason.${reason}.line`;
  return `timeline.${status}`;
}
