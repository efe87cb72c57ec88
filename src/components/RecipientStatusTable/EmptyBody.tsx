import type { RecipientFilter } from '../../core/index.js';
import type { LoadProblem } from '../internal/LiveDataProps.js';
import { Problem } from '../internal/Problem.js';
import { Sentence } from '../internal/Sentence.js';
import { TableState } from '../internal/TableState.js';
import { useLate } from '../internal/useLate.js';
import { useWording } from '../WordingProvider/useWording.js';

const RULED_ROWS = ['first', 'second', 'third'];

/** Why there are no rows: they load, could not be loaded, do not match, or there are none. */
export function EmptyBody({
  columnCount,
  phase,
  problem,
  onRefresh,
  filter,
  filtered,
  total,
  onClear,
}: {
  columnCount: number;
  phase: 'loading' | 'ready' | 'failed';
  problem: LoadProblem | undefined;
  onRefresh: (() => void) | undefined;
  filter: RecipientFilter;
  filtered: boolean;
  /** Recipients there are in all, as far as that is known. */
  total: number;
  onClear: () => void;
}) {
  const { text } = useWording();
  const late = useLate(phase === 'loading');
  const search = filter.search.trim();

  if (phase === 'loading') {
    return (
      <tbody role="rowgroup" className="mds-RecipientStatusTable-ruled" data-late={late}>
        {RULED_ROWS.map((name, place) => (
          <tr key={name} role="row">
            <td role="cell" colSpan={columnCount}>
              {place === 0 && late && text('table.loading')}
            </td>
          </tr>
        ))}
      </tbody>
    );
  }
  return (
    <tbody role="rowgroup">
      {phase === 'failed' ? (
        <TableState
          columnCount={columnCount}
          lead={text('table.failed')}
          more={
            <>
              <Problem problem={problem} /> {text('live.saysNothing')}
            </>
          }
          action={onRefresh && { label: text('live.tryAgain'), onAct: onRefresh }}
        />
      ) : filtered ? (
        <TableState
          columnCount={columnCount}
          lead={
            search === '' ? (
              text('table.nothingMatches')
            ) : (
              <Sentence
                id={
                  filter.statuses.length + filter.channels.length > 0
                    ? 'table.nothingMatchesSearch'
                    : 'table.nothingMatchesSearchAlone'
                }
                parts={{ search: <bdi>{search}</bdi> }}
              />
            )
          }
          more={total > 0 ? text('table.nothingMatchesOf', { count: total }) : undefined}
          action={{ label: text('table.clearFilters'), onAct: onClear }}
        />
      ) : (
        <TableState
          columnCount={columnCount}
          lead={text('table.empty')}
          more={text('table.emptyMore')}
        />
      )}
    </tbody>
  );
}
