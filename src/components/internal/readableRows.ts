import { CHANNELS, DELIVERY_STATUSES, type RecipientRow } from '../../core/index.js';

const STATUSES: ReadonlySet<string> = new Set(DELIVERY_STATUSES);
const KNOWN_CHANNELS: ReadonlySet<string> = new Set(CHANNELS);

export interface ReadableRows {
  readonly rows: readonly RecipientRow[];
  /** Rows without an id or an address: nothing could be said of them, nor to whom. */
  readonly unreadableCount: number;
}

/**
 * Rows in a form that can be sorted, counted and drawn, for hosts that hand over what their backend sent. A row that comes twice
 * stands once, as it came last; a status or channel that this version does not know is kept as what it is: not recognised.
 *
 * @returns the rows as they were given, and the same array, where there is nothing to mend.
 */
export function readableRows(rows: readonly RecipientRow[]): ReadableRows {
  const byId = new Map<string, RecipientRow>();
  let unreadableCount = 0;
  let mended = false;
  for (const row of rows) {
    if (typeof row?.id !== 'string' || typeof row.address !== 'string') {
      unreadableCount += 1;
      continue;
    }
    const known = knownRow(row);
    mended ||= known !== row;
    byId.set(row.id, known);
  }
  const same = !mended && byId.size === rows.length;
  return { rows: same ? rows : [...byId.values()], unreadableCount };
}

function knownRow(row: RecipientRow): RecipientRow {
  const hasStatus = STATUSES.has(row.status);
  const hasChannel = KNOWN_CHANNELS.has(row.channel);
  const hasName = row.name === undefined || typeof row.name === 'string';
  if (hasStatus && hasChannel && hasName) return row;
  const { name, ...rest } = row;
  const raw: { readonly status: unknown; readonly channel: unknown } = row;
  return {
    ...rest,
    ...(hasName && name !== undefined && { name }),
    ...(!hasStatus && {
      status: 'unknown',
      unknownCause: 'not_recognised',
      code: row.code ?? rawName(raw.status),
    }),
    ...(!hasChannel && { channel: 'other', channelName: rawName(raw.channel) }),
  };
}

function rawName(raw: unknown): string {
  return typeof raw === 'string' ? raw : typeof raw;
}
