import type { DeliveryStatusAdapter, RecipientsPage, RecipientsRequest } from '../adapter/index.js';
import { type MessageSummary, type RecipientRow, totalOf } from '../core/index.js';
import { insist, NotChecked } from './insist.js';

type Filter = Omit<RecipientsRequest, 'messageId'>;

/** What the checks stand on: an adapter, a message of its backend, and what has been found out about it. */
export interface Ground {
  readonly adapter: DeliveryStatusAdapter;
  readonly options: GroundOptions;
  /** The message to check with; the same for every check. */
  readonly message: () => Promise<MessageSummary>;
  /** All of the message's recipients, page by page. Refuses what is too large to walk. */
  readonly everyRow: (filter?: Filter) => Promise<readonly RecipientRow[]>;
  /** One page of the message's recipients. */
  readonly page: (request?: Filter) => Promise<RecipientsPage>;
}

export interface GroundOptions {
  /**
   * The message to check with. Needed where the adapter has no `messages` call.
   * @default a settled one of the newest
   */
  readonly messageId?: string;
  /**
   * How many recipients a message may have for the checks that walk through all of them.
   * @default 2000
   */
  readonly maxRows?: number;
  /**
   * How long a stream is listened to, in milliseconds.
   * @default 1000
   */
  readonly listenMs?: number;
  /** Recipients of the message that may be sent to again. Without it no retry is made. */
  readonly retryRecipientIds?: readonly string[];
  /** A block that may be lifted. Without it none is. */
  readonly liftSuppressionId?: string;
}

/** Finds a message once, and reads it for the checks. */
export function layGround(adapter: DeliveryStatusAdapter, options: GroundOptions): Ground {
  const { maxRows = 2000 } = options;
  let found: Promise<MessageSummary> | undefined;
  const message = () => {
    found ??= findMessage(adapter, options.messageId, maxRows);
    return found;
  };
  const page: Ground['page'] = async (request = {}) =>
    adapter.recipients({ ...request, messageId: (await message()).id });
  return {
    adapter,
    options,
    message,
    page,
    async everyRow(filter = {}) {
      const total = totalOf((await message()).counts);
      if (total > maxRows) {
        throw new NotChecked(
          `The message has ${total} recipients. Name a smaller one with messageId, or raise maxRows.`,
        );
      }
      // Some pages, whatever the size, so that cursors are used.
      const limit = Math.max(1, Math.ceil(total / 4));
      return walk(async (cursor) => {
        const { rows, nextCursor } = await page({ ...filter, limit, cursor });
        return { items: rows, nextCursor };
      });
    },
  };
}

const MOST_PAGES = 500;

/** Follows cursors to the end. */
export async function walk<Item>(
  read: (
    cursor: string | undefined,
  ) => Promise<{ readonly items: readonly Item[]; readonly nextCursor?: string }>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
    insist(cursor === undefined || !seen.has(cursor), 'A nextCursor comes twice in one walk.');
    if (cursor !== undefined) seen.add(cursor);
    insist(seen.size < MOST_PAGES, `There are more than ${MOST_PAGES} pages.`);
  } while (cursor !== undefined);
  return items;
}

/**
 * Looks at a message that may be moving: what was seen counts only if the message stood as before when it was over.
 *
 * @param look Answers `undefined` where it saw the message move.
 * @throws NotChecked where the message never held still.
 */
export async function whileSteady<Seen>(
  { page }: Ground,
  look: (counted: RecipientsPage) => Promise<Seen | undefined>,
): Promise<readonly [before: RecipientsPage, seen: Seen]> {
  for (let tries = 0; tries < 3; tries += 1) {
    const before = await page({ limit: 0 });
    const seen = await look(before);
    const after = await page({ limit: 0 });
    if (seen === undefined) continue;
    if (JSON.stringify(before.counts) === JSON.stringify(after.counts)) return [before, seen];
  }
  throw new NotChecked('The message changed during each of three tries. Name a settled one.');
}

async function findMessage(
  adapter: DeliveryStatusAdapter,
  messageId: string | undefined,
  maxRows: number,
): Promise<MessageSummary> {
  if (messageId !== undefined) return adapter.message({ messageId });
  const { messages = [] } = (await adapter.messages?.({ limit: 50 })) ?? {};
  const best = messages.toSorted((a, b) => fitness(b, maxRows) - fitness(a, maxRows))[0];
  if (!best) throw new NotChecked('The backend has no message to check with.');
  return best;
}

/** A settled message holds still; among those that can be walked, the larger one shows more. */
function fitness({ counts, settled }: MessageSummary, maxRows: number): number {
  const total = totalOf(counts);
  if (total === 0) return -1;
  if (total > maxRows) return 1 / total;
  return total + (settled ? maxRows : 0);
}
