import { useWording } from '../WordingProvider/useWording.js';
import { useMounted } from './useMounted.js';

interface TimestampProps {
  /** ISO 8601 UTC time. */
  at: string;
  /**
   * `short` leaves out the date where it is today. `long` always names it. `seconds` is for what follows closely on each
   * other.
   * @default 'short'
   */
  form?: 'short' | 'long' | 'seconds';
}

/**
 * A moment. The server writes the plain minute in UTC, because no two runtimes format alike; the reader's own zone and
 * language follow once the page has mounted.
 */
export function Timestamp({ at, form = 'short' }: TimestampProps) {
  const { formatTime } = useWording();
  const mounted = useMounted();
  return <time dateTime={at}>{(mounted && formatTime(at, form)) || plainMinute(at)}</time>;
}

function plainMinute(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
