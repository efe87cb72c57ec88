import { CHANNELS, type RecipientFilter, type RecipientRow } from '../../core/index.js';
import type { RecipientStatusTableProps } from './RecipientStatusTable.js';

/** The channels that recipients are on, in the kit's order: as the message says, or as its rows do. */
export function channelsOf(
  message: RecipientStatusTableProps['message'],
  rows: readonly RecipientRow[],
  filter: RecipientFilter,
) {
  const present = new Set([
    ...(message?.channels ?? []),
    ...filter.channels,
    ...rows.map(({ channel }) => channel),
  ]);
  return CHANNELS.filter((channel) => present.has(channel));
}
