import type { RecipientSort } from '../../core/index.js';
import { useWording } from '../WordingProvider/useWording.js';
import type { Column } from './columns.js';

const ARROWS = { ascending: '↑', descending: '↓' } as const;

/** The table's header. The arrow is a character, so that it survives forced colours; `aria-sort` says the same. */
export function ColumnHeaders({
  columns,
  sort,
  onSort,
}: {
  columns: readonly Column[];
  sort: RecipientSort | undefined;
  onSort: (sort: RecipientSort) => void;
}) {
  const { text } = useWording();
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {columns.map(({ name, header, sortKey, firstOrder = 'ascending' }) => {
          const order = sort && sort.key === sortKey ? sort.order : undefined;
          return (
            <th
              key={name}
              role="columnheader"
              scope="col"
              data-column={name}
              {...(order && { 'aria-sort': order })}
            >
              {sortKey === undefined ? (
                <span {...(name === 'open' && { className: 'mds-Hidden' })}>{text(header)}</span>
              ) : (
                <button
                  type="button"
                  className="mds-RecipientStatusTable-sort"
                  onClick={() => onSort({ key: sortKey, order: nextOrder(order, firstOrder) })}
                >
                  {text(header)}
                  {order && <span aria-hidden="true"> {ARROWS[order]}</span>}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nextOrder(
  order: RecipientSort['order'] | undefined,
  first: RecipientSort['order'],
): RecipientSort['order'] {
  if (order === undefined) return first;
  return order === 'ascending' ? 'descending' : 'ascending';
}
