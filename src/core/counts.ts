import { DELIVERY_STATUSES, type DeliveryStatus, toDeliveryStatus } from './status.js';

/** How many recipients stand at each status. All six are there; a zero stays. */
export type StatusCounts = Readonly<Record<DeliveryStatus, number>>;

/** Counts rows by status. A status that this version does not know is a blank here, as it is in the table. */
export function countByStatus(rows: Iterable<{ readonly status: DeliveryStatus }>): StatusCounts {
  const counts: Record<DeliveryStatus, number> = {
    pending: 0,
    sent: 0,
    delivered: 0,
    failed: 0,
    timed_out: 0,
    unknown: 0,
  };
  for (const row of rows) counts[toDeliveryStatus(row.status)] += 1;
  return counts;
}

/** The number of recipients that a set of counts covers. */
export function totalOf(counts: StatusCounts): number {
  return DELIVERY_STATUSES.reduce((sum, status) => sum + counts[status], 0);
}
