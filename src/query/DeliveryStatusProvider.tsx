import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { DeliveryStatusAdapter } from '../adapter/index.js';
import { DeliveryStatusContext } from './deliveryStatusContext.js';

export interface DeliveryStatusProviderProps {
  /** The door to the backend. Make it once, outside of render. */
  adapter: DeliveryStatusAdapter;
  /** The host's TanStack Query client. Taken from `QueryClientProvider` where absent. */
  queryClient?: QueryClient;
  /**
   * Milliseconds between two polls while something may still change.
   * @default 10000
   */
  pollMs?: number;
  children: ReactNode;
}

/**
 * Connects the hooks below to a backend. It brings no cache of its own: answers live in the host's `QueryClient`.
 *
 * @example
 * <QueryClientProvider client={client}>
 *   <DeliveryStatusProvider adapter={createRestAdapter({ baseUrl: '/api/delivery' })}>…</DeliveryStatusProvider>
 * </QueryClientProvider>
 */
export function DeliveryStatusProvider({
  adapter,
  queryClient,
  pollMs = 10_000,
  children,
}: DeliveryStatusProviderProps) {
  const settings = useMemo(
    () => ({ adapter, queryClient, pollMs }),
    [adapter, queryClient, pollMs],
  );
  return (
    <DeliveryStatusContext.Provider value={settings}>{children}</DeliveryStatusContext.Provider>
  );
}
