import type { ReactNode } from 'react';

const SHOWN = 200;

/** The start of a list, and how much more there is: a payload can hold more than a page can draw. */
export function FirstOf<Item>({
  all,
  what,
  children,
}: {
  all: readonly Item[];
  /** What the items are called, in the plural. */
  what: string;
  children: (shown: readonly Item[]) => ReactNode;
}) {
  const more = all.length - SHOWN;
  return (
    <>
      {children(all.slice(0, SHOWN))}
      {more > 0 && (
        <p>
          The first {SHOWN} {what} are shown. There are {more.toLocaleString('en-GB')} more.
        </p>
      )}
    </>
  );
}
