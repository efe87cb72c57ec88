import type { QueryClient } from '@tanstack/react-query';
import { AdapterError, type DeliveryStatusAdapter } from '../adapter/index.js';
import { keepConnected } from './keepConnected.js';
import { messageStore } from './messageStore.js';

/** Answers after which asking again would get the same. */
const REFUSALS: readonly (number | undefined)[] = [204, 401, 403, 404];

/** One message, pushed. Any number of components share one connection. */
export interface MessageStream {
  /** Connects by this adapter from the next time on: a new one may carry a new token. */
  connectBy(adapter: DeliveryStatusAdapter): void;
  /** Listens until the answer is called. */
  follow(): () => void;
  subscribe(onChange: () => void): () => void;
  /**
   * Whether pushes arrive. A connection has to bring something before polling is slowed down for it: what stands between
   * page and backend may hold a stream back without a word.
   */
  carries(): boolean;
}

const streams = new WeakMap<QueryClient, Map<string, MessageStream>>();

/** The stream of a message in one cache. It is forgotten when nobody listens any more, so it is got anew for each use. */
export function messageStream(
  client: QueryClient,
  scope: string,
  messageId: string,
): MessageStream {
  const known = streams.get(client) ?? new Map<string, MessageStream>();
  streams.set(client, known);
  const key = nameOf(scope, messageId);
  const stream = known.get(key) ?? createStream(client, messageId, () => known.delete(key));
  known.set(key, stream);
  return stream;
}

/** Whether pushes of a message arrive in one cache. */
export function arePushed(client: QueryClient, scope: string, messageId: string): boolean {
  return streams.get(client)?.get(nameOf(scope, messageId))?.carries() ?? false;
}

function nameOf(scope: string, messageId: string): string {
  return JSON.stringify([scope, messageId]);
}

function createStream(client: QueryClient, messageId: string, onIdle: () => void): MessageStream {
  const listeners = new Set<() => void>();
  let adapter: DeliveryStatusAdapter | undefined;
  let followers = 0;
  let connected: AbortController | undefined;
  let refused = false;
  let carried = false;

  function carry(now: boolean): void {
    if (carried === now) return;
    carried = now;
    for (const listener of listeners) listener();
  }

  function start(): void {
    const stop = new AbortController();
    connected = stop;
    refused = false;
    void keepConnected(stop.signal, listen).then(() => {
      refused = !stop.signal.aborted;
    });
  }

  /** Takes what is pushed on one connection. */
  async function listen(signal: AbortSignal): Promise<'again' | 'enough'> {
    if (!adapter?.stream) return 'enough';
    const store = messageStore(client, adapter, messageId);
    const since = store.read().cursors?.followed;
    try {
      const request = { messageId, ...(since !== undefined && { since }) };
      const pushed = adapter.stream(request, { signal });
      for await (const { rows, next, hasMore: _more, ...totals } of pushed) {
        const place = { cursor: next, settled: totals.settled };
        store.takePushed({ rows, totals }, since === undefined ? undefined : place);
        carry(true);
      }
      return 'again';
    } catch (error) {
      if (!(error instanceof AdapterError)) return 'again';
      if (error.status === 410) await store.startOver();
      return REFUSALS.includes(error.status) ? 'enough' : 'again';
    } finally {
      carry(false);
    }
  }

  function forgetIfIdle(): void {
    if (followers === 0 && listeners.size === 0) onIdle();
  }

  return {
    connectBy(next) {
      if (next === adapter) return;
      adapter = next;
      // Where the old one was refused, the new one may be let in.
      if (refused && followers > 0) start();
    },
    follow() {
      followers += 1;
      if (followers === 1) start();
      return () => {
        followers -= 1;
        if (followers === 0) connected?.abort();
        forgetIfIdle();
      };
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        forgetIfIdle();
      };
    },
    carries: () => carried,
  };
}
