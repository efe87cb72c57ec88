import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { createBackend } from '../mocks/index.js';
import { createRestAdapter } from '../src/adapter/index.js';
import { DeliveryStatusProvider } from '../src/query/index.js';
import { workerAnswers } from './startMocks.js';

type Scenario = Parameters<typeof createBackend>[0];
type BackendOptions = Parameters<typeof createBackend>[1];
type Backend = ReturnType<typeof createBackend>;

/** A mock backend of the story's own, made when it opens and let go when it closes, with the kit connected to it. */
export function LiveBackend({
  scenario,
  options,
  pollMs,
  calls = 'all',
  children,
}: {
  scenario: Scenario;
  options?: BackendOptions;
  pollMs?: number;
  calls?: Parameters<typeof createRestAdapter>[0]['calls'];
  children: ReactNode | ((backend: Backend) => ReactNode);
}) {
  const [backend, setBackend] = useState<Backend>();
  // Made in an effect, so that a strict double mount ends with one backend alive.
  useEffect(() => {
    const made = createBackend(scenario, options);
    setBackend(made);
    return () => made.dispose();
  }, [scenario, options]);
  if (!backend) return null;
  return (
    <Connected key={backend.id} backend={backend} calls={calls} {...(pollMs ? { pollMs } : {})}>
      {typeof children === 'function' ? children(backend) : children}
    </Connected>
  );
}

function Connected({
  backend,
  calls,
  pollMs,
  children,
}: {
  backend: Backend;
  calls: Parameters<typeof createRestAdapter>[0]['calls'];
  pollMs?: number;
  children: ReactNode;
}) {
  const [client] = useState(() => new QueryClient());
  const [adapter] = useState(() =>
    createRestAdapter({
      baseUrl: backend.baseUrl,
      calls,
      ...(workerAnswers() ? {} : { fetch: backend.fetch }),
    }),
  );
  return (
    <QueryClientProvider client={client}>
      <DeliveryStatusProvider adapter={adapter} {...(pollMs ? { pollMs } : {})}>
        {children}
      </DeliveryStatusProvider>
    </QueryClientProvider>
  );
}
