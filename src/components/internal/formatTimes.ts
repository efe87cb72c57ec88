import { readTime } from '../../core/index.js';

/**
 * `short` leaves out the date where it is today. `long` always names it. `minute` never does. `clock` tells the second and leaves
 * out the date. `day` is the date alone.
 */
export type TimeForm = 'short' | 'long' | 'minute' | 'clock' | 'day';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** Where the day has 24 hours, each is written with two digits; where it has twice twelve, none is. */
function optionsFor(locale: string) {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const minute = { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' } as const;
  return {
    minute,
    long: { ...DAY, ...minute },
    clock: { ...minute, second: '2-digit' },
    day: DAY,
  } as const satisfies Record<string, Intl.DateTimeFormatOptions>;
}

type Options = ReturnType<typeof optionsFor>;

/** Formats moments in one language and zone. */
export interface TimeFormatter {
  /** Empty where the text names no moment. */
  formatTime(at: string, form: TimeForm): string;
  /** The date of today, as `day` writes it. */
  today(): string;
  /** The zone as this language calls it, such as “Central European Time”. */
  zoneName(): string;
  /** A span in the largest unit that it fills without a rest, such as “15 minutes”. Empty for what is no span. */
  formatSpan(ms: number): string;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/**
 * Formats moments in one language and zone. Formatters are costly to make, so each is made once, when it is first needed.
 *
 * @param now ISO 8601 time that counts as today; the machine's clock where absent.
 */
export function createTimeFormatter(
  locale: string,
  timeZone: string | undefined,
  now: string | undefined,
): TimeFormatter {
  let forms: Options | undefined;
  const made = new Map<keyof Options, Intl.DateTimeFormat>();
  const format = (moment: Date, form: keyof Options) => {
    forms ??= optionsFor(locale);
    const formatter = made.get(form) ?? inKnownZone(locale, timeZone, forms[form]);
    made.set(form, formatter);
    return formatter.format(moment);
  };
  const present = () => momentOf(now) ?? new Date();
  const today = () => format(present(), 'day');
  return {
    today,
    formatTime(at, form) {
      const moment = momentOf(at);
      if (!moment) return '';
      if (form !== 'short') return format(moment, form);
      return format(moment, format(moment, 'day') === today() ? 'minute' : 'long');
    },
    formatSpan(ms) {
      if (!Number.isFinite(ms) || ms <= 0) return '';
      const [unit, size] = UNITS.find(([, length]) => ms % length === 0) ?? ['second', 1000];
      const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
      return new Intl.NumberFormat(locale, options).format(Math.max(1, Math.round(ms / size)));
    },
    zoneName() {
      const named = (timeZoneName: 'longGeneric' | 'long') =>
        inKnownZone(locale, timeZone, { timeZoneName })
          .formatToParts(present())
          .find(({ type }) => type === 'timeZoneName')?.value;
      // The generic name holds in summer and winter, as one page shows times of both. UTC has none, only an offset.
      const generic = named('longGeneric');
      return (generic && !/\p{Nd}/u.test(generic) ? generic : named('long')) ?? 'UTC';
    },
  };
}

function momentOf(at: string | undefined): Date | undefined {
  const moment = at === undefined ? undefined : readTime(at);
  return moment === undefined ? undefined : new Date(moment);
}

/** A zone that the host misspelt falls back to the machine's own: a page without times would be worse. */
function inKnownZone(
  locale: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat(locale, options);
  }
}
