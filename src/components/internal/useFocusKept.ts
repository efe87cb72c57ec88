import { useCallback, useRef } from 'react';

const CONTROLS =
  ':is(button, a[href], input, select, textarea, [tabindex]):not([disabled], [hidden] *)';

/**
 * A ref for an element that may go away while the focus is in it. The focus then moves to the nearest control around it, within
 * this kit's markup; left to itself it would fall to the page, and a keyboard start over.
 */
export function useFocusKept(): (element: HTMLElement | null) => void {
  const held = useRef<HTMLElement | null>(null);
  return useCallback((element) => {
    const leaving = held.current;
    held.current = element;
    // React lets go of a ref before it removes the element, so the focus is still there.
    if (element === null && leaving?.contains(leaving.ownerDocument.activeElement)) {
      const around = [...placesAround(leaving)];
      queueMicrotask(() => focusNearest(around));
    }
  }, []);
}

function* placesAround(element: Element): Generator<Element> {
  for (let place = element.parentElement; place; place = place.parentElement) {
    if (!place.closest('[class^="mds-"], [class*=" mds-"]')) return;
    yield place;
  }
}

function focusNearest(places: readonly Element[]): void {
  const { activeElement, body } = document;
  if (activeElement && activeElement !== body) return;
  for (const place of places) {
    const control = place.isConnected && place.querySelector<HTMLElement>(CONTROLS);
    if (control) return control.focus({ preventScroll: true });
  }
}
