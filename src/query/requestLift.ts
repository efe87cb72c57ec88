import type { Query, QueryClient } from '@tanstack/react-query';
import type { DeliveryStatusAdapter } from '../adapter/index.js';
import { queryKeys } from './keys.js';
import { type Lift, type Lifts, readLifts } from './lifts.js';
import { type MessageCache, readCache } from './messageCache.js';
import { nextRequestOrder } from './requestOrder.js';
import { ofThisPage } from './thisPage.js';

const underWay = new WeakMap<QueryClient, Map<string, Promise<void>>>();

/** Lifts one block. Asked twice while under way, it is requested once; a failure takes back this one block alone. */
export function requestLift(
  client: QueryClient,
  adapter: DeliveryStatusAdapter,
  id: string,
): Promise<void> {
  const running = underWay.get(client) ?? new Map<string, Promise<void>>();
  underWay.set(client, running);
  const key = JSON.stringify([adapter.scope, id]);
  const known = running.get(key);
  if (known) return known;
  const request = lift(client, adapter, id).finally(() => running.delete(key));
  running.set(key, request);
  return request;
}

async function lift(client: QueryClient, adapter: DeliveryStatusAdapter, id: string) {
  const write = (change: (lifts: Map<string, Lift | undefined>) => void) =>
    client.setQueryData<Lifts>(queryKeys.lifts(adapter), (before) => {
      const lifts = new Map(readLifts(before));
      change(lifts);
      return ofThisPage(lifts);
    });
  const versions = versionsOfBlocked(client, adapter, id);
  write((lifts) => lifts.set(id, undefined));
  try {
    await adapter.liftSuppression?.({ suppressionId: id });
  } catch (error) {
    write((lifts) => lifts.delete(id));
    throw error;
  }
  write((lifts) => lifts.set(id, { confirmed: nextRequestOrder(), versions }));
  // Summaries count the blocks, of this message and of others.
  void client.invalidateQueries(ofEveryMessage(adapter, 'summary'));
}

function versionsOfBlocked(
  client: QueryClient,
  adapter: DeliveryStatusAdapter,
  suppressionId: string,
): ReadonlyMap<string, number> {
  const versions = new Map<string, number>();
  for (const [, data] of client.getQueriesData<MessageCache>(ofEveryMessage(adapter, 'cache'))) {
    for (const [id, { row }] of readCache(data).rows) {
      const { version, suppression } = row;
      if (version !== undefined && suppression?.id === suppressionId) versions.set(id, version);
    }
  }
  return versions;
}

/** The entries of one kind, of all messages. */
function ofEveryMessage(adapter: DeliveryStatusAdapter, kind: 'summary' | 'cache') {
  const queryKey = queryKeys.everyMessage(adapter);
  const place = queryKey.length + 1;
  return { queryKey, predicate: (query: Query) => query.queryKey[place] === kind };
}
