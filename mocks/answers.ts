import {
  CHANNELS,
  type Channel,
  countByStatus,
  EVERY_RECIPIENT,
  filterRecipients,
  type MessageSummary,
  type RecipientFilter,
  type RecipientRow,
  RECIPIENT_SORT_KEYS,
  sortRecipients,
  type Suppression,
  toChannel,
  toDeliveryStatus,
} from '../src/core/index.js';
import type { MockMessage } from './MockMessage.js';
import { newestFirst } from './newestFirst.js';
import type { Store } from './Store.js';

const PAGE = 50;
const LARGEST_PAGE = 1000;

/** Parameters of a request, wherever they stood: a value may be repeated. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

export function summary(store: Store, message: MockMessage): MessageSummary {
  const rows = store.rows(message);
  const channels = CHANNELS.filter((channel) => rows.some((row) => row.channel === channel));
  const [only] = channels;
  const openCount = openOf(rows);
  return {
    id: message.id,
    ...(message.title !== undefined && { title: message.title }),
    ...(channels.length === 1 && only && { channel: only }),
    channels,
    sentAt: message.sentAt,
    ...(message.scheduledAt !== undefined && { scheduledAt: message.scheduledAt }),
    counts: countByStatus(rows),
    openCount,
    suppressedCount: rows.filter(({ suppression }) => suppression).length,
    settled: openCount === 0,
    changesCursor: cursorOf(store.revision),
  };
}

export function recipientsPage(store: Store, message: MockMessage, parameters: Parameters) {
  const all = store.rows(message);
  const filter = filterOf(parameters);
  const counted = filterRecipients(all, { ...filter, statuses: [] });
  const matching = sorted(
    filterRecipients(counted, { ...EVERY_RECIPIENT, statuses: filter.statuses }),
    parameters,
  );
  const { items, nextCursor } = page(matching, parameters);
  return {
    rows: items,
    ...(nextCursor !== undefined && { nextCursor }),
    counts: countByStatus(counted),
    openCount: openOf(counted),
    changesCursor: cursorOf(store.revision),
    settled: openOf(all) === 0,
  };
}

/** Rows that changed since a cursor, oldest change first; `undefined` for a cursor of another life of this backend. */
export function changesSince(store: Store, message: MockMessage, since: string, limit: number) {
  const from = revisionOf(since);
  if (from === undefined || from > store.revision) return undefined;
  const rows = store.rows(message);
  const changed = rows
    .filter(({ version = 0 }) => version > from)
    .toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0));
  const sent = changed.slice(0, limit);
  const hasMore = sent.length < changed.length;
  return {
    rows: sent,
    counts: countByStatus(rows),
    openCount: openOf(rows),
    next: cursorOf(hasMore ? (sent.at(-1)?.version ?? from) : store.revision),
    hasMore,
    settled: openOf(rows) === 0,
  };
}

export function suppressionsPage(all: readonly Suppression[], parameters: Parameters) {
  const causes = new Set(parameters.get('cause') ?? []);
  const [q = ''] = parameters.get('q') ?? [];
  const matching = all.filter(
    ({ cause, address }) =>
      (causes.size === 0 || causes.has(cause)) &&
      address.toLowerCase().includes(q.trim().toLowerCase()),
  );
  const { items, nextCursor } = page(matching, parameters);
  return { suppressions: items, ...(nextCursor !== undefined && { nextCursor }) };
}

export function lookup(store: Store, address: string, parameters: Parameters) {
  const all = newestFirst(store.deliveriesTo(address), ({ message }) => message.sentAt);
  const { items, nextCursor } = page(all, parameters);
  const suppression = store.suppressionOf(address);
  return {
    deliveries: items.map(({ message, row }) => ({ message: summary(store, message), row })),
    ...(nextCursor !== undefined && { nextCursor }),
    ...(suppression && { suppression }),
  };
}

export function messagesPage(store: Store, parameters: Parameters) {
  const all = newestFirst(store.messages.values(), ({ sentAt }) => sentAt);
  const { items, nextCursor } = page(all, parameters);
  return {
    messages: items.map((message) => summary(store, message)),
    ...(nextCursor !== undefined && { nextCursor }),
    total: all.length,
  };
}

/** How many rows were asked for; a cursor's place is the number of rows before it. */
export function limitOf(parameters: Parameters): number {
  const asked = Number(parameters.get('limit')?.[0] ?? PAGE);
  return Number.isInteger(asked) && asked >= 0 ? Math.min(asked, LARGEST_PAGE) : PAGE;
}

function page<Item>(all: readonly Item[], parameters: Parameters) {
  const limit = limitOf(parameters);
  const start = Number.parseInt(parameters.get('cursor')?.[0]?.slice(1) ?? '0', 36) || 0;
  const end = start + limit;
  const more = limit > 0 && end < all.length;
  return { items: all.slice(start, end), nextCursor: more ? `p${end.toString(36)}` : undefined };
}

function openOf(rows: readonly RecipientRow[]): number {
  return rows.filter(({ settled }) => !settled).length;
}

function filterOf(parameters: Parameters): RecipientFilter {
  return {
    statuses: (parameters.get('status') ?? []).map(toDeliveryStatus),
    channels: (parameters.get('channel') ?? []).map((name): Channel => toChannel(name)),
    search: parameters.get('q')?.[0] ?? '',
  };
}

function sorted(rows: readonly RecipientRow[], parameters: Parameters): readonly RecipientRow[] {
  const asked = parameters.get('sort')?.[0];
  const key = RECIPIENT_SORT_KEYS.find((name) => name === asked);
  if (!key) return rows;
  const order = parameters.get('order')?.[0] === 'descending' ? 'descending' : 'ascending';
  return sortRecipients(rows, { key, order }, 'en');
}

function cursorOf(revision: number): string {
  return `c${revision.toString(36)}`;
}

function revisionOf(cursor: string): number | undefined {
  const revision = cursor.startsWith('c') ? Number.parseInt(cursor.slice(1), 36) : Number.NaN;
  return Number.isNaN(revision) ? undefined : revision;
}
