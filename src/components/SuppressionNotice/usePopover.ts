import { type RefObject, useEffect, useRef, useState } from 'react';

/** Which part of a popover is where. */
export interface Popover {
  readonly open: boolean;
  readonly mark: RefObject<HTMLButtonElement | null>;
  readonly popover: RefObject<HTMLElement | null>;
  /** To be called by the mark. */
  readonly onMark: () => void;
}

/**
 * Ties a button to the browser's own popover, which closes on Escape and on a click elsewhere and stands above whatever the
 * host clips. Done on the elements themselves: React 18 knows neither `popoverTarget` nor `onToggle` here. A browser without
 * popovers shows and hides the content in its place.
 */
export function usePopover(id: string): Popover {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLElement>(null);

  useEffect(() => {
    const floating = popover.current;
    if (!floating || !hasPopovers(floating)) return;
    mark.current?.setAttribute('popovertarget', id);
    floating.setAttribute('popover', 'auto');
    const follow = (event: Event) => setOpen((event as ToggleEvent).newState === 'open');
    floating.addEventListener('toggle', follow);
    return () => floating.removeEventListener('toggle', follow);
  }, [id]);

  useEffect(() => {
    if (!open || !popover.current || !mark.current) return;
    return keepPlaced(popover.current, mark.current);
  }, [open]);

  // Before the browser opens it, so that the content is there when it shows; what the browser then says is what counts.
  const onMark = () => setOpen((was) => !was || !!popover.current?.matches('[popover]'));
  return { open, mark, popover, onMark };
}

function hasPopovers(element: HTMLElement): boolean {
  return typeof element.showPopover === 'function';
}

/** Puts the popover at its mark, and again whenever one of them moves. */
function keepPlaced(popover: HTMLElement, mark: HTMLElement): (() => void) | undefined {
  if (!hasPopovers(popover)) return undefined;
  const again = () => place(popover, mark);
  const frame = requestAnimationFrame(again);
  const options = { capture: true, passive: true };
  window.addEventListener('scroll', again, options);
  window.addEventListener('resize', again);
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('scroll', again, options);
    window.removeEventListener('resize', again);
  };
}

const GAP = 6;

/** Lower than this a notice cannot be read: it may cover its mark then. */
const LEAST_HEIGHT = 192;

/** Below its mark where there is room, else above; never past the edges. Through the style object, which a strict policy allows. */
function place(popover: HTMLElement, mark: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const { clientHeight, clientWidth } = document.documentElement;
  const roomBelow = clientHeight - at.bottom - 2 * GAP;
  const roomAbove = at.top - 2 * GAP;
  const below = popover.scrollHeight <= roomBelow || roomBelow >= roomAbove;
  popover.style.maxHeight = `${Math.max(below ? roomBelow : roomAbove, LEAST_HEIGHT)}px`;
  const { width, height } = popover.getBoundingClientRect();
  const top = below ? at.bottom + GAP : at.top - GAP - height;
  const left = getComputedStyle(mark).direction === 'rtl' ? at.right - width : at.left;
  popover.style.top = `${within(top, clientHeight - height)}px`;
  popover.style.left = `${within(left, clientWidth - width)}px`;
}

function within(start: number, room: number): number {
  return Math.max(GAP, Math.min(start, room - GAP));
}
