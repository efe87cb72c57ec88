import { readTime } from '../../core/index.js';
import { useWording } from '../WordingProvider/useWording.js';
import type { TimeForm } from './formatTimes.js';
import { useMounted } from './useMounted.js';

interface TimestampProps {
  /** RFC 3339 time with offset; any other spelling names no moment. */
  at: string;
  /**
   * `short` leaves out the date where it is today. `long` always names it. `clock` tells the second and leaves out the date,
   * for what follows closely on each other. `day` is the date alone. `column` is `short` in two parts, so that a narrow column
   * breaks between date and time.
   * @default 'short'
   */
  form?: TimeForm | 'column';
}

/**
 * A moment. The server writes the plain minute in UTC, because no two runtimes format alike; the reader's own zone and
 * language follow once the page has mounted. It is kept apart from the text around it, whose direction may be another.
 */
export function Timestamp({ at, form = 'short' }: TimestampProps) {
  const { text, formatTime } = useWording();
  const mounted = useMounted();
  const moment = readTime(at);
  if (moment === undefined) return text('time.unknown');
  return (
    <time dateTime={moment} dir="auto">
      {!mounted && plainMinute(moment)}
      {mounted && (form === 'column' ? <DateAndTime moment={moment} /> : formatTime(moment, form))}
    </time>
  );
}

function DateAndTime({ moment }: { moment: string }) {
  const { formatTime, today } = useWording();
  const day = formatTime(moment, 'day');
  return (
    <>
      {day !== today() && (
        <>
          <span>{day}</span>{' '}
        </>
      )}
      <span>{formatTime(moment, 'minute')}</span>
    </>
  );
}

function plainMinute(moment: string): string {
  return `${moment.slice(0, 16).replace('T', ' ')} UTC`;
}
