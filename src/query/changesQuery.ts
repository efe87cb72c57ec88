import { queryOptions } from '@tanstack/react-query';
import { AdapterError, type DeliveryStatusAdapter } from '../adapter/index.js';
import { everyCursor } from './cursors.js';
import { queryKeys } from './keys.js';
import { type MessageStore, messageStore } from './messageStore.js';
import { type PollMark, pollMark } from './polling.js';
import { askedOnce } from './queryDefaults.js';
import { nextRequestOrder } from './requestOrder.js';

/** What polling keeps. */
export interface ChangesMark extends PollMark {
  /** When changes were last told, in milliseconds since 1970; 0 before the first. */
  readonly toldAt: number;
}

export const NOTHING_TOLD: ChangesMark = { errorsBefore: 0, toldAt: 0 };

/** What changed since the cache's cursors. A cursor that is too old has what is in view asked for anew. */
export function changesQuery(adapter: DeliveryStatusAdapter, messageId: string) {
  const queryKey = queryKeys.changes(adapter, messageId);
  return queryOptions({
    queryKey,
    queryFn: async (context): Promise<ChangesMark> => {
      const { client, signal } = context;
      const store = messageStore(client, adapter, messageId);
      const told = await pullChanges(adapter, messageId, store, signal);
      const { toldAt } = client.getQueryData<ChangesMark>(queryKey) ?? NOTHING_TOLD;
      return { ...pollMark(context), toldAt: told ? Date.now() : toldAt };
    },
    ...askedOnce,
  });
}

/** @returns whether changes were told. */
async function pullChanges(
  adapter: DeliveryStatusAdapter,
  messageId: string,
  store: MessageStore,
  signal: AbortSignal,
): Promise<boolean> {
  const { cursors } = store.read();
  if (!cursors || !adapter.changes) return false;
  try {
    for (const cursor of everyCursor(cursors)) {
      let since: string | undefined = cursor;
      while (since !== undefined) {
        const order = nextRequestOrder();
        const answer = await adapter.changes({ messageId, since }, { signal });
        const { rows, next, hasMore, ...totals } = answer;
        const { settled } = totals;
        store.takeChanges({ rows, order, totals }, { since, cursor: next, settled, hasMore });
        since = hasMore && next !== since ? next : undefined;
      }
    }
    return true;
  } catch (error) {
    if (!(error instanceof AdapterError) || error.status !== 410) throw error;
    await store.startOver();
    return false;
  }
}
