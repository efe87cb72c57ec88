export type TimeForm = 'short' | 'long' | 'seconds';

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** Formats moments in one language and zone. Formatters are costly to make, so each is made once. */
export interface TimeFormatter {
  /** Empty where the text names no moment. */
  formatTime(at: string, form: TimeForm): string;
  /** The zone as this language calls it, such as “Central European Standard Time”. */
  zoneName(): string;
  /** A span in the largest unit that it fills without a rest, such as “15 minutes”. */
  formatSpan(ms: number): string;
}

const UNITS = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** @param now ISO 8601 time that counts as today; the machine's clock where absent. */
export function createTimeFormatter(
  locale: string,
  timeZone: string | undefined,
  now: string | undefined,
): TimeFormatter {
  const zone = knownZone(timeZone);
  const made = new Map<string, Intl.DateTimeFormat>();
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    made.set(key, format);
    return format;
  };
  return {
    formatTime(at, form) {
      const date = new Date(at);
      if (Number.isNaN(date.getTime())) return '';
      if (form === 'seconds') return formatter({ ...CLOCK, second: '2-digit' }).format(date);
      const today = now === undefined ? new Date() : new Date(now);
      const day = formatter(DAY);
      const shortened = form === 'short' && day.format(date) === day.format(today);
      return formatter(shortened ? CLOCK : { ...DAY, ...CLOCK }).format(date);
    },
    formatSpan(ms) {
      const [unit, length] = UNITS.find(([, size]) => ms >= size && ms % size === 0) ?? UNITS[2];
      const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
      return new Intl.NumberFormat(locale, options).format(Math.round(ms / length));
    },
    zoneName() {
      const parts = formatter({ timeZoneName: 'long' }).formatToParts(new Date(now ?? 0));
      return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone ?? 'UTC';
    },
  };
}

/** A zone that the host misspelt falls back to the machine's own. */
function knownZone(timeZone: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
