import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Announcer } from './Announcer.js';
import type { News } from './useAnnouncement.js';

const AnnounceContext = createContext<((text: string) => void) | undefined>(undefined);

/**
 * Gives the parts below a way to have something said. Inside another one it leaves the saying to that: what a part says when
 * it goes away has to be said by something that stays.
 */
export function Announcing({ children }: { children: ReactNode }) {
  const outer = useContext(AnnounceContext);
  const [news, setNews] = useState<News>({ text: '' });
  const announce = useCallback((text: string) => setNews({ text }), []);
  if (outer) return children;
  return (
    <AnnounceContext.Provider value={announce}>
      <Announcer news={news} />
      {children}
    </AnnounceContext.Provider>
  );
}

const nobodyListens = () => undefined;

/** Has a text said by the nearest `Announcing` above. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext) ?? nobodyListens;
}
