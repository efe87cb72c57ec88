import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import {
  createBackend,
  type BackendOptions,
  type MockBackend,
  type Scenario,
  type ScenarioName,
} from '../../mocks/index.ts';
import {
  createRestAdapter,
  type DeliveryStatusAdapter,
  type RestAdapterOptions,
} from '../../src/adapter/index.ts';
import { DeliveryStatusProvider } from '../../src/query/index.ts';

/** Every call but the stream: what is tested is then the poll. */
const POLLED = [
  'messages',
  'searchRecipients',
  'changes',
  'timeline',
  'retry',
  'liftSuppression',
] as const;

const NOON = '2026-11-23T12:00:00.000Z';

/** A backend whose clock the test moves, an adapter that counts its requests, and a page around a hook. */
export interface Page {
  readonly backend: MockBackend;
  readonly messageId: string;
  /** Paths that were asked, in order. */
  readonly asked: string[];
  readonly client: QueryClient;
  readonly wrapper: (props: { children: ReactNode }) => ReactNode;
}

export async function openPage(
  scenario: ScenarioName | Scenario,
  options: BackendOptions & Pick<RestAdapterOptions, 'calls'> & { pollMs?: number } = {},
): Promise<Page> {
  const { calls = POLLED, pollMs = 1000, ...rest } = options;
  const backend = createBackend(scenario, { clock: 'manual', now: NOON, ...rest });
  await backend.clock.advance(0);
  const asked: string[] = [];
  const adapter = createRestAdapter({
    baseUrl: backend.baseUrl,
    calls,
    fetch: (input, init) => {
      const { url } = new Request(input, init);
      asked.push(new URL(url).pathname.replace(/^.*\/mock\/[^/]+/, ''));
      return backend.fetch(input, init);
    },
  });
  const page = around(adapter, pollMs);
  return { backend, messageId: backend.messageIds()[0] ?? '', asked, ...page };
}

/** A page around a hook, for any adapter. */
export function around(adapter: DeliveryStatusAdapter, pollMs = 1000) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <QueryClientProvider client={client}>
        <DeliveryStatusProvider adapter={adapter} pollMs={pollMs}>
          {children}
        </DeliveryStatusProvider>
      </QueryClientProvider>
    </StrictMode>
  );
  return { client, wrapper };
}
