import type { ReactNode } from 'react';

/** Words that tell of something amiss with the data, not with a recipient. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <span className="mds-Warning" data-tone="warning">
      {children}
    </span>
  );
}
