import { useId } from 'react';
import type { Channel, TimelineItem } from '../../core/index.js';
import { useMounted } from '../internal/useMounted.js';
import { useWording } from '../WordingProvider/useWording.js';
import { TimelineEntry } from './TimelineEntry.js';

/** One attempt to send: its number where there were several, and what happened. */
export function TimelineAttempt({
  items,
  channel,
  heading: attempt,
}: {
  items: readonly TimelineItem[];
  channel: Channel | undefined;
  heading: number | undefined;
}) {
  const { text } = useWording();
  const heading = useId();
  const isNewDay = useNewDays(items);
  const numbered = attempt !== undefined;
  return (
    <>
      {numbered && (
        <p className="mds-DeliveryTimeline-attempt" id={heading}>
          {text('attempt.heading', { attempt })}
        </p>
      )}
      {/* Without bullets Safari no longer takes it for a list unless told so. */}
      <ol
        className="mds-DeliveryTimeline-list"
        role="list"
        {...(numbered ? { 'aria-labelledby': heading } : { 'aria-label': text('timeline.label') })}
      >
        {items.map((item, place) => (
          <TimelineEntry
            key={item.id}
            item={item}
            channel={channel}
            onNewDay={isNewDay[place] ?? false}
          />
        ))}
      </ol>
    </>
  );
}

/** Where another day begins: only there the date is told, and not at all while everything happened today. */
function useNewDays(items: readonly TimelineItem[]): readonly boolean[] {
  const { formatTime, today } = useWording();
  // The server knows neither the reader's zone nor the reader's day, and writes whole dates anyway.
  const mounted = useMounted();
  return mounted ? newDaysOf(items, today(), (at) => formatTime(at, 'day')) : [];
}

function newDaysOf(
  items: readonly TimelineItem[],
  today: string,
  dayOf: (at: string) => string,
): readonly boolean[] {
  let day = today;
  return items.map(({ at }) => {
    const before = day;
    day = (at !== undefined && dayOf(at)) || before;
    return day !== before;
  });
}
