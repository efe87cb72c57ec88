import {
  countByStatus,
  DELIVERY_STATUSES,
  type MessageSummary,
  type StatusCounts,
  toChannel,
  toDeliveryStatus,
} from '../core/index.js';
import { boolean, count, cursor, list, present, type Read, text, thing, time } from './fields.js';

/**
 * Counts by status. A status that is left out counts zero, as it does in any grouping;
 * a name that the kit does not know counts as `unknown`, as its rows do.
 */
export const readCounts: Read<StatusCounts> = (sent) => {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return undefined;
  const numbers = new Map<string, unknown>(Object.entries(sent));
  if (DELIVERY_STATUSES.some((status) => count(numbers.get(status) ?? 0) === undefined)) {
    return undefined;
  }
  const sums = { ...countByStatus([]) };
  for (const [name, number] of numbers) sums[toDeliveryStatus(name)] += count(number) ?? 0;
  return sums;
};

/** One message. */
export const readSummary = thing(
  { id: text, counts: readCounts, settled: boolean, changesCursor: cursor },
  {
    title: text,
    channel: text,
    channels: list,
    sentAt: time,
    scheduledAt: time,
    openCount: count,
    suppressedCount: count,
  },
  (sent): MessageSummary =>
    present({
      ...sent,
      channel: sent.channel ? toChannel(sent.channel) : undefined,
      channels: sent.channels && [...new Set(sent.channels.map(String).map(toChannel))],
      changesCursor: sent.changesCursor || undefined,
    }),
);
