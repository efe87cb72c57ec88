import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { DeliveryStatusAdapter } from '../adapter/index.js';
import { addCursor, advance, type Place, type Step } from './cursors.js';
import { queryKeys } from './keys.js';
import {
  isOvertaken,
  type MergedAnswer,
  type MessageCache,
  mergeAnswer,
  readCache,
} from './messageCache.js';
import { nextRequestOrder } from './requestOrder.js';

/** A page, or a message's summary. */
export interface LoadedAnswer extends MergedAnswer {
  readonly changesCursor?: string | undefined;
  readonly settled: boolean;
  readonly isSummary?: boolean;
}

export type MessageStore = ReturnType<typeof messageStore>;

/** The only way into a message's cache entry. */
export function messageStore(
  client: QueryClient,
  adapter: DeliveryStatusAdapter,
  messageId: string,
) {
  const queryKey = queryKeys.cache(adapter, messageId);
  const read = () => readCache(client.getQueryData<MessageCache>(queryKey));
  const write = (cache: MessageCache) => client.setQueryData<MessageCache>(queryKey, cache);

  /** Merges an answer, and lets those know who depend on a row that changed. */
  function merge(answer: MergedAnswer, isChange: (id: string) => boolean): MessageCache {
    const before = read();
    const after = mergeAnswer(before, answer);
    const changed = answer.rows
      .map(({ id }) => id)
      .filter((id) => isChange(id) && after.rows.get(id)?.row !== before.rows.get(id)?.row);
    if (changed.length === 0) return after;
    void askTimelinesAnew(new Set(changed));
    return { ...after, changed: nextRequestOrder() };
  }

  async function askTimelinesAnew(changed: ReadonlySet<unknown>): Promise<void> {
    const filters = {
      queryKey: queryKeys.timelines(adapter, messageId),
      predicate: (timeline: { readonly queryKey: QueryKey }) =>
        changed.has(timeline.queryKey.at(-1)),
    };
    // One that is under way was asked for before the change.
    await client.cancelQueries(filters);
    await client.invalidateQueries(filters);
  }

  return {
    read,

    load({ changesCursor, settled, isSummary = false, ...answer }: LoadedAnswer): void {
      const { rows } = read();
      const merged = merge(answer, (id) => rows.has(id));
      const { order } = answer;
      const place = changesCursor !== undefined && { cursor: changesCursor, settled };
      const arrived = nextRequestOrder();
      write({
        ...merged,
        ...(place && { cursors: addCursor(merged.cursors, place, { order, arrived }) }),
        ...(isSummary && { summarised: Math.max(merged.summarised, order) }),
      });
    },

    takeChanges(answer: MergedAnswer, step: Step): void {
      const overtaken = isOvertaken(read(), answer);
      const merged = merge(answer, () => true);
      const { order } = answer;
      const arrived = nextRequestOrder();
      const cursors = merged.cursors && advance(merged.cursors, step, arrived);
      // What lost to a later request without a version to tell has to be told once more.
      const again = overtaken && { cursor: step.since, settled: false };
      write({
        ...merged,
        cursors: cursors && again ? addCursor(cursors, again, { order, arrived }) : cursors,
      });
    },

    /** @param place Where the stream has come to, where it was asked to go on from a cursor. */
    takePushed(answer: Omit<MergedAnswer, 'order'>, place: Place | undefined): void {
      // What is pushed is the backend's present word, however long ago the connection was made.
      const order = nextRequestOrder();
      const { cursors, ...merged } = merge({ ...answer, order }, () => true);
      const ahead = place && { followed: place.cursor, settled: place.settled, arrived: order };
      write({ ...merged, cursors: cursors && { ...cursors, ...ahead } });
    },

    /** A cursor is too old: has all that is in view asked for anew. */
    async startOver(): Promise<void> {
      write({ ...read(), cursors: undefined });
      await Promise.all(
        [queryKeys.recipients(adapter, messageId), queryKeys.summary(adapter, messageId)].map(
          (stale) => client.refetchQueries({ queryKey: stale, type: 'active' }),
        ),
      );
    },
  };
}
