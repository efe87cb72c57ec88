import type { Channel, RecipientFilter, RecipientSort, StatusCounts } from '../../core/index.js';
import { useWording } from '../WordingProvider/useWording.js';
import { SORTS } from './columns.js';
import { SearchBox } from './SearchBox.js';
import { StatusPills } from './StatusPills.js';

/** Everything that narrows the table: status, search, channel; and in the narrow layout, what sorts it. */
export function TableTools({
  counts,
  filter,
  onFilter,
  sort,
  onSort,
  searchable,
  channels,
}: {
  counts: StatusCounts | undefined;
  filter: RecipientFilter;
  onFilter: (filter: RecipientFilter) => void;
  sort: RecipientSort | undefined;
  onSort: (sort: RecipientSort) => void;
  searchable: boolean;
  channels: readonly Channel[];
}) {
  const { text } = useWording();
  return (
    <div className="mds-RecipientStatusTable-tools">
      <StatusPills
        counts={counts}
        statuses={filter.statuses}
        onChange={(statuses) => onFilter({ ...filter, statuses })}
      />
      <div className="mds-RecipientStatusTable-find">
        {searchable && (
          <SearchBox value={filter.search} onChange={(search) => onFilter({ ...filter, search })} />
        )}
        {channels.length > 1 && (
          <select
            className="mds-RecipientStatusTable-field"
            aria-label={text('table.channelFilter')}
            value={filter.channels[0] ?? ''}
            onChange={({ target }) => {
              const chosen = channels.find((channel) => channel === target.value);
              onFilter({ ...filter, channels: chosen ? [chosen] : [] });
            }}
          >
            <option value="">{text('table.allChannels')}</option>
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {text(`channel.${channel}.label`)}
              </option>
            ))}
          </select>
        )}
        <SortMenu sort={sort} onSort={onSort} />
      </div>
    </div>
  );
}

/** Stands in for the header's buttons where the rows are cards. */
function SortMenu({
  sort,
  onSort,
}: {
  sort: RecipientSort | undefined;
  onSort: (sort: RecipientSort) => void;
}) {
  const { text } = useWording();
  const place = SORTS.findIndex(({ key, order }) => key === sort?.key && order === sort.order);
  return (
    <select
      className="mds-RecipientStatusTable-field"
      data-menu="sort"
      aria-label={text('table.sortBy')}
      value={place}
      onChange={({ target }) => {
        const chosen = SORTS[Number(target.value)];
        if (chosen) onSort({ key: chosen.key, order: chosen.order });
      }}
    >
      {place < 0 && <option value={-1}>{text('table.sortBy')}</option>}
      {SORTS.map(({ label }, index) => (
        <option key={label} value={index}>
          {text(label)}
        </option>
      ))}
    </select>
  );
}
