import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Ties a button to the browser's own popover, which closes on Escape and on a click elsewhere and stands above whatever the
 * host clips. Done on the elements themselves: React 18 knows neither `popoverTarget` nor `onToggle` here.
 */
export function usePopover(id: string): {
  open: boolean;
  mark: RefObject<HTMLButtonElement | null>;
  popover: RefObject<HTMLDivElement | null>;
} {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const floating = popover.current;
    mark.current?.setAttribute('popovertarget', id);
    floating?.setAttribute('popover', 'auto');
    const follow = (event: Event) => setOpen((event as ToggleEvent).newState === 'open');
    floating?.addEventListener('toggle', follow);
    return () => floating?.removeEventListener('toggle', follow);
  }, [id]);

  // After the content is there, so that its size is known.
  useEffect(() => {
    if (open && popover.current && mark.current) place(popover.current, mark.current);
  }, [open]);

  return { open, mark, popover };
}

const GAP = 6;

/** Below its mark where there is room, else above; never past the edges. Through the style object, which a strict policy allows. */
function place(popover: HTMLElement, mark: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { innerHeight, innerWidth } = window;
  const below = at.bottom + GAP + height <= innerHeight || at.top - GAP - height < 0;
  const start = getComputedStyle(mark).direction === 'rtl' ? at.right - width : at.left;
  popover.style.top = `${below ? at.bottom + GAP : at.top - GAP - height}px`;
  popover.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
}
