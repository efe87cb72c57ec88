import { QueryClientContext, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { DeliveryStatusAdapter } from '../adapter/index.js';

/** What every hook of this entry needs. */
export interface DeliveryStatusSettings {
  readonly adapter: DeliveryStatusAdapter;
  /** The host's client, where it is not the one in context. */
  readonly queryClient?: QueryClient | undefined;
  /** Milliseconds between two polls while something may still change. */
  readonly pollMs: number;
}

export const DeliveryStatusContext = createContext<DeliveryStatusSettings | undefined>(undefined);

export interface DeliveryStatus {
  readonly adapter: DeliveryStatusAdapter;
  readonly client: QueryClient;
  readonly pollMs: number;
}

/**
 * The adapter and the cache in use here.
 *
 * @throws Error where no `DeliveryStatusProvider` or no `QueryClient` stands above.
 */
export function useDeliveryStatus(): DeliveryStatus {
  const settings = useContext(DeliveryStatusContext);
  const inContext = useContext(QueryClientContext);
  if (!settings) {
    throw new Error(
      '[message-delivery-status] No DeliveryStatusProvider stands above this component, so there is no backend to ask. Wrap the page in <DeliveryStatusProvider adapter={adapter}>.',
    );
  }
  const client = settings.queryClient ?? inContext;
  if (!client) {
    throw new Error(
      '[message-delivery-status] No QueryClient was found, so answers cannot be kept. Wrap the page in <QueryClientProvider client={client}>, or give DeliveryStatusProvider a queryClient.',
    );
  }
  return { adapter: settings.adapter, client, pollMs: settings.pollMs };
}
