import { type RefObject, useEffect, useState } from 'react';

/** Id of the row that has the focus, in it or in its detail. A window that loses the focus does not take it from the row. */
export function useFocusedRow(
  body: RefObject<HTMLTableSectionElement | null>,
  active: boolean,
): string | undefined {
  const [focused, setFocused] = useState<string>();
  useEffect(() => {
    const element = body.current;
    if (!active || !element) return;
    const keep = ({ target }: FocusEvent) => setFocused(rowIdOf(target));
    const release = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) setFocused(rowIdOf(relatedTarget));
    };
    element.addEventListener('focusin', keep);
    element.addEventListener('focusout', release);
    return () => {
      element.removeEventListener('focusin', keep);
      element.removeEventListener('focusout', release);
    };
  }, [body, active]);
  return focused;
}

function rowIdOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('tr[data-row], tr[data-detail]');
  return row?.dataset.row ?? row?.dataset.detail;
}
