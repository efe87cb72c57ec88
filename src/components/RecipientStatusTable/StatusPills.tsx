import {
  ANSWER_ORDER,
  type DeliveryStatus,
  type StatusCounts,
  toneOf,
  totalOf,
} from '../../core/index.js';
import { Icon } from '../internal/Icon.js';
import { useWording } from '../WordingProvider/useWording.js';

/** Filters by status, in the order of the bar above them, which they explain. A zero stays: it is an answer. */
export function StatusPills({
  counts,
  statuses,
  onChange,
}: {
  /** Where absent, nobody knows so far. */
  counts: StatusCounts | undefined;
  /** Pressed ones; none means all. */
  statuses: readonly DeliveryStatus[];
  onChange: (statuses: readonly DeliveryStatus[]) => void;
}) {
  const { text, number } = useWording();
  const toggle = (status: DeliveryStatus) =>
    onChange(
      statuses.includes(status)
        ? statuses.filter((other) => other !== status)
        : [...statuses, status],
    );
  return (
    <div
      className="mds-RecipientStatusTable-pills"
      role="group"
      aria-label={text('table.filterByStatus')}
    >
      <button type="button" aria-pressed={statuses.length === 0} onClick={() => onChange([])}>
        {text('table.all')} {counts && <b>{number(totalOf(counts))}</b>}
      </button>
      {ANSWER_ORDER.map((status) => (
        <button
          key={status}
          type="button"
          aria-pressed={statuses.includes(status)}
          data-tone={toneOf(status)}
          onClick={() => toggle(status)}
        >
          <Icon name={status} />
          {text(`status.${status}.label`)} {counts && <b>{number(counts[status])}</b>}
        </button>
      ))}
    </div>
  );
}
