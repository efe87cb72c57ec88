import { type ReactNode, useMemo } from 'react';
import { WordingContext, type WordingSettings, wordingInUse } from './wordingContext.js';

export interface WordingProviderProps extends WordingSettings {
  children: ReactNode;
}

/**
 * Sets language, words and time zone for the components below. Without one they speak English in the browser's zone.
 *
 * @example
 * <WordingProvider locale="de" timeZone="Europe/Berlin" messages={de}>…</WordingProvider>
 */
export function WordingProvider({
  locale,
  messages,
  timeZone,
  now,
  children,
}: WordingProviderProps) {
  // Consumers render again only when a setting changes, not whenever the host renders.
  const value = useMemo(
    () => wordingInUse({ locale, messages, timeZone, now }),
    [locale, messages, timeZone, now],
  );
  return <WordingContext.Provider value={value}>{children}</WordingContext.Provider>;
}
