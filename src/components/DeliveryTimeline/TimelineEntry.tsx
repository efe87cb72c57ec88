import {
  type Channel,
  type Evidence,
  type TimelineItem,
  toDeliveryStatus,
  toneOf,
} from '../../core/index.js';
import type { TextKey } from '../../wording/index.js';
import { delayLine } from '../internal/delayLine.js';
import { ForeignText } from '../internal/ForeignText.js';
import { Icon } from '../internal/Icon.js';
import { Timestamp } from '../internal/Timestamp.js';
import { useWording } from '../WordingProvider/useWording.js';

const CONCLUSIONS: Readonly<Record<Evidence, TextKey>> = {
  opened: 'timeline.opened',
  spam_report: 'timeline.spamReport',
  unsubscribed: 'timeline.unsubscribed',
};

interface TimelineEntryProps {
  item: TimelineItem;
  channel: Channel | undefined;
  /** Whether its date is told, since it is another than before. */
  onNewDay: boolean;
}

/** One thing that happened: when, a picture, a word, and a line that says more. */
export function TimelineEntry({ item, channel, onNewDay }: TimelineEntryProps) {
  const { text } = useWording();
  const { at } = item;
  const blocked = item.kind === 'suppression';
  const status = toDeliveryStatus(item.status ?? 'unknown');
  return (
    <li className="mds-DeliveryTimeline-entry" data-tone={blocked ? 'neutral' : toneOf(status)}>
      <span className="mds-DeliveryTimeline-when">
        {onNewDay && at !== undefined && (
          <span className="mds-DeliveryTimeline-day">
            <Timestamp at={at} form="day" />
          </span>
        )}
        {at === undefined ? text('timeline.noTime') : <Timestamp at={at} form="clock" />}
      </span>
      <span className="mds-DeliveryTimeline-mark">
        <Icon name={blocked ? 'blocked' : status} />
      </span>
      <span>
        {blocked ? text('timeline.blocked') : text(`status.${status}.label`, { channel })}
        {linesOf(item).map((line) => (
          <span key={line} className="mds-DeliveryTimeline-more">
            {text(line, { channel })}
          </span>
        ))}
        {!blocked && status === 'unknown' && <RawWords item={item} />}
      </span>
    </li>
  );
}

/** What nobody here understands is shown as it came. */
function RawWords({ item: { code, detail } }: { item: TimelineItem }) {
  return (
    <span className="mds-DeliveryTimeline-raw">
      {code !== undefined && <ForeignText dir="ltr">{code}</ForeignText>}{' '}
      {detail !== undefined && <ForeignText>{detail}</ForeignText>}
    </span>
  );
}

function linesOf(item: TimelineItem): readonly TextKey[] {
  if (item.kind === 'delivery') return [lineOf(item)];
  const { via = 'unstated' } = item;
  const until = 'timeline.blockedMore';
  return via === 'unstated' ? [until] : [`suppression.${via}.group`, until];
}

function lineOf({ status: given, reason, evidence }: TimelineItem): TextKey {
  const status = toDeliveryStatus(given ?? 'unknown');
  if (status === 'delivered') return evidence ? CONCLUSIONS[evidence] : 'timeline.delivered';
  // A reason beside a status that nobody understands explains nothing.
  if (reason === undefined || status === 'unknown') return `timeline.${status}`;
  // While the message is on its way, a reason is a delay.
  return status === 'pending' || status === 'sent' ? delayLine(reason) : `reason.${reason}.line`;
}
