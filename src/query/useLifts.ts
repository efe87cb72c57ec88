import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Suppression } from '../core/index.js';
import { useDeliveryStatus } from './deliveryStatusContext.js';
import { queryKeys } from './keys.js';
import { type Lifts, NO_LIFTS, readLifts } from './lifts.js';
import { requestLift } from './requestLift.js';

type OnLift = (request: { suppression: Suppression }) => Promise<void>;

/** The layer of lifted blocks, and what lifts one. `onLift` is absent where the backend does not serve it. */
export function useLifts(): { lifts: Lifts; onLift: OnLift | undefined } {
  const { adapter, client } = useDeliveryStatus();
  const queryKey = queryKeys.lifts(adapter);
  const { data } = useQuery(
    {
      queryKey,
      queryFn: () => readLifts(client.getQueryData<Lifts>(queryKey)),
      initialData: NO_LIFTS,
      staleTime: Number.POSITIVE_INFINITY,
      structuralSharing: false,
    },
    client,
  );
  const onLift = useCallback<OnLift>(
    ({ suppression }) => requestLift(client, adapter, suppression.id),
    [client, adapter],
  );
  return { lifts: readLifts(data), onLift: adapter.liftSuppression ? onLift : undefined };
}
