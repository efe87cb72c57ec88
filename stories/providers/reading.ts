import {
  addressKey,
  byOf,
  type Channel,
  type DeliveryEvent,
  foldEventsBy,
  foldSuppressions,
  type RecipientRow,
  type Suppression,
  type SuppressionEvent,
  type SuppressionPolicy,
  type TimelineItem,
} from '../../src/core/index.js';

/** What became of each recipient named in a payload, as a backend would answer it. */
export function rowsOf(events: readonly DeliveryEvent[]): readonly RecipientRow[] {
  const first = new Map<string, DeliveryEvent>();
  const keyOf = ({ messageId, recipient }: DeliveryEvent) =>
    JSON.stringify([messageId, addressKey(recipient)]);
  for (const event of events) if (!first.has(keyOf(event))) first.set(keyOf(event), event);
  return [...foldEventsBy(events, keyOf)].flatMap(([key, state], place) => {
    const event = first.get(key);
    if (!event) return [];
    const { recipient, channel, channelName } = event;
    const named = channelName === undefined ? {} : { channelName };
    const dated = state.occurredAt === undefined ? {} : { updatedAt: state.occurredAt };
    return [
      {
        id: String(place),
        address: recipient,
        channel,
        ...named,
        ...state,
        ...dated,
        settled: false,
      },
    ];
  });
}

/** What the payload says, report by report. */
export function timelineOf(
  events: readonly DeliveryEvent[],
  suppressions: readonly SuppressionEvent[],
): readonly TimelineItem[] {
  return [
    ...events.map(({ occurredAt, ...event }, place) => ({
      ...event,
      id: `event ${place}`,
      attempt: 1,
      kind: 'delivery' as const,
      ...(occurredAt !== undefined && { at: occurredAt }),
    })),
    ...suppressions.map(({ occurredAt, ...event }, place) => ({
      ...event,
      id: `suppression ${place}`,
      attempt: 1,
      kind: 'suppression' as const,
      ...(occurredAt !== undefined && { at: occurredAt }),
    })),
  ];
}

/** The channel that all events came by, if it is one. */
export function channelOf(events: readonly DeliveryEvent[]): Channel | undefined {
  const channels = new Set(events.map(({ channel }) => channel));
  return channels.size === 1 ? events[0]?.channel : undefined;
}

/** Who would no longer be mailed under a policy. A block of one topic or list is none of all mail. */
export function blockedUnder(
  policy: SuppressionPolicy,
  suppressions: readonly SuppressionEvent[],
): readonly Suppression[] {
  const entries = [...foldSuppressions(suppressions, policy).values()].flat();
  return entries
    .filter(({ action, scope }) => action === 'add' && scope === 'all')
    .map(({ address, cause, via, basis, occurredAt, expiresAt, detail }, place) => ({
      id: String(place),
      address,
      cause,
      via,
      basis,
      by: byOf(via),
      ...(occurredAt !== undefined && { since: occurredAt }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(detail !== undefined && { detail }),
      lift: { allowed: false },
    }));
}
