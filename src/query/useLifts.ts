import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { DeliveryStatusAdapter } from '../adapter/index.js';
import type { Suppression } from '../core/index.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { queryKeys } from './keys.js';
import { type Lifts, NO_LIFTS } from './lifts.js';
import { nextRequestOrder } from './requestOrder.js';

type OnLift = (request: { suppression: Suppression }) => Promise<void>;

/** The layer of lifted blocks, and what lifts one. `onLift` is absent where the backend does not serve it. */
export function useLifts(): { lifts: Lifts; onLift: OnLift | undefined } {
  const { adapter, client } = useDeliveryStatus();
  const queryKey = queryKeys.lifts(adapter);
  const { data } = useQuery(
    {
      queryKey,
      queryFn: () => client.getQueryData<Lifts>(queryKey) ?? NO_LIFTS,
      initialData: NO_LIFTS,
      staleTime: Number.POSITIVE_INFINITY,
      structuralSharing: false,
    },
    client,
  );
  const onLift = useCallback<OnLift>(
    ({ suppression }) => lift(client, adapter, suppression.id),
    [client, adapter],
  );
  return { lifts: data, onLift: adapter.liftSuppression ? onLift : undefined };
}

const underWay = new WeakMap<QueryClient, Map<string, Promise<void>>>();

/** Lifts one block. Asked twice while under way, it is requested once; a failure takes back this one block alone. */
function lift(client: QueryClient, adapter: DeliveryStatusAdapter, id: string): Promise<void> {
  const running = underWay.get(client) ?? new Map<string, Promise<void>>();
  underWay.set(client, running);
  const key = JSON.stringify([adapter.scope, id]);
  const known = running.get(key);
  if (known) return known;
  const request = requestLift(client, adapter, id).finally(() => running.delete(key));
  running.set(key, request);
  return request;
}

async function requestLift(
  client: QueryClient,
  adapter: DeliveryStatusAdapter,
  id: string,
): Promise<void> {
  const write = (change: (lifts: Map<string, number | undefined>) => void) =>
    client.setQueryData<Lifts>(queryKeys.lifts(adapter), (before = NO_LIFTS) => {
      const lifts = new Map(before);
      change(lifts);
      return lifts;
    });
  write((lifts) => lifts.set(id, undefined));
  try {
    await adapter.liftSuppression?.({ suppressionId: id });
    write((lifts) => lifts.set(id, nextRequestOrder()));
  } catch (error) {
    write((lifts) => lifts.delete(id));
    throw error;
  }
}
