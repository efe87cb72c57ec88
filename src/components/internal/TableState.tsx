import type { ReactNode } from 'react';
import { Button } from './Button.js';
import { useFocusKept } from './useFocusKept.js';

interface TableStateProps {
  columnCount: number;
  /** What is the case. */
  lead: ReactNode;
  /** What it means, or what comes next. */
  more?: ReactNode;
  action?: { readonly label: string; readonly onAct: () => void } | false | undefined;
}

/** Nothing to show, and why: in the place of the rows, under the real header, so that nothing jumps when rows come. */
export function TableState({ columnCount, lead, more, action }: TableStateProps) {
  const keepFocus = useFocusKept();
  return (
    <tr role="row" className="mds-TableState">
      <td role="cell" colSpan={columnCount}>
        <p>{lead}</p>
        {more !== undefined && <p>{more}</p>}
        {action && (
          <Button ref={keepFocus} onClick={action.onAct}>
            {action.label}
          </Button>
        )}
      </td>
    </tr>
  );
}
