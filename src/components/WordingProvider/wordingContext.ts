import { createContext } from 'react';
import { createWording, type Wording, type WordingOptions } from '../../wording/index.js';
import { createTimeFormatter, type TimeFormatter } from '../internal/formatTimes.js';

/** Words, numbers and times for the components below. */
export interface WordingInUse extends Wording, TimeFormatter {}

export interface WordingSettings extends WordingOptions {
  /** IANA zone in which times are shown. The browser's own where absent or not known. */
  readonly timeZone?: string | undefined;
  /** ISO 8601 time that counts as today. The machine's clock where absent. */
  readonly now?: string | undefined;
}

interface WordingContextValue {
  readonly settings: WordingSettings;
  readonly wording: WordingInUse;
}

export function wordingFor(settings: WordingSettings): WordingContextValue {
  const { locale, messages, timeZone, now } = settings;
  const words = createWording({ locale, messages });
  return {
    settings,
    wording: { ...words, ...createTimeFormatter(words.locale, timeZone, now) },
  };
}

/** English in the browser's zone, where no provider stands above. */
export const WordingContext = createContext(wordingFor({}));
