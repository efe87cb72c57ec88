import { type ReactNode, useContext, useMemo } from 'react';
import { WordingContext, type WordingSettings, wordingFor } from './wordingContext.js';

export interface WordingProviderProps extends WordingSettings {
  children: ReactNode;
}

/**
 * Sets language, words and time zone for the components below. Without one they speak English in the browser's zone. Inside
 * another one it changes what it names and keeps the rest; another `locale` starts over with the words given beside it.
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
  const { settings: outer } = useContext(WordingContext);
  // Consumers render again only when a setting changes, not whenever the host renders.
  const value = useMemo(() => {
    const kept = locale === undefined || locale === outer.locale ? outer.messages : undefined;
    return wordingFor({
      locale: locale ?? outer.locale,
      messages: { ...kept, ...messages },
      timeZone: timeZone ?? outer.timeZone,
      now: now ?? outer.now,
    });
  }, [outer, locale, messages, timeZone, now]);
  return <WordingContext.Provider value={value}>{children}</WordingContext.Provider>;
}
