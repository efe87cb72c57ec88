import { type RefObject, useEffect, useRef } from 'react';
import { useBrowserLayoutEffect } from '../internal/useBrowserLayoutEffect.js';

/**
 * Keeps the focus in the table when what had it goes away: a row that left takes it to the row that stands there now, a button
 * below the rows to the first row that came, anything else to the heading. Left to itself it would fall to the page.
 */
export function useFocusHome(
  root: RefObject<HTMLElement | null>,
  home: RefObject<HTMLElement | null>,
): void {
  const held = useRef<{ element: Element; rowIndex: number | undefined }>(undefined);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const enter = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      held.current = { element: target, rowIndex: rowIndexAt(element, target) };
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) {
        held.current = undefined;
      }
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [root]);

  useBrowserLayoutEffect(() => {
    if (!root.current || !held.current || held.current.element.isConnected) return;
    const { rowIndex } = held.current;
    held.current = undefined;
    const { activeElement, body } = root.current.ownerDocument;
    if (activeElement && activeElement !== body) return;
    const row = rowIndex === undefined ? undefined : nearestRow(root.current, rowIndex);
    const control = row?.querySelector<HTMLElement>('[data-column="open"] button');
    (control ?? home.current)?.focus({ preventScroll: true });
  });
}

/** The place among all rows that a control belongs to. What stands below the rows belongs to the place after the last. */
function rowIndexAt(root: Element, target: Element): number | undefined {
  const row = target.closest('tbody tr[aria-rowindex]');
  if (row) return indexOf(row);
  const last = rowsOf(root).at(-1);
  const below = last && last.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
  return below ? indexOf(last) + 1 : undefined;
}

function nearestRow(root: Element, rowIndex: number): Element | undefined {
  const rows = rowsOf(root);
  return rows.find((row) => indexOf(row) >= rowIndex) ?? rows.at(-1);
}

function rowsOf(root: Element): readonly Element[] {
  return [...root.querySelectorAll('tbody tr[data-row]')];
}

function indexOf(row: Element): number {
  return Number(row.getAttribute('aria-rowindex'));
}
