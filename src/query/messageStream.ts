import type { QueryClient } from '@tanstack/react-query';
import { AdapterError, type DeliveryStatusAdapter } from '../adapter/index.js';
import { setCursor, writeAnswer } from './cacheWriters.js';
import { queryKeys } from './keys.js';
import type { MessageCache } from './messageCache.js';
import { backOffMs } from './polling.js';
import { nextRequestOrder } from './requestOrder.js';

const FIRST_BACK_OFF_MS = 1000;
const LONGEST_BACK_OFF_MS = 30_000;
/** Answers after which asking again would get the same. */
const REFUSALS: readonly (number | undefined)[] = [204, 401, 403, 404];

/** One message, pushed. Any number of components share one connection. */
export interface MessageStream {
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

/** The stream of a message in one cache. */
export function messageStream(
  client: QueryClient,
  adapter: DeliveryStatusAdapter,
  messageId: string,
): MessageStream {
  const known = streams.get(client) ?? new Map<string, MessageStream>();
  streams.set(client, known);
  const key = JSON.stringify([adapter.scope, messageId]);
  const stream = known.get(key) ?? createStream(client, adapter, messageId);
  known.set(key, stream);
  return stream;
}

function createStream(
  client: QueryClient,
  adapter: DeliveryStatusAdapter,
  messageId: string,
): MessageStream {
  const listeners = new Set<() => void>();
  let followers = 0;
  let gone: AbortController | undefined;
  let carried = false;

  function carry(now: boolean): void {
    if (carried === now) return;
    carried = now;
    for (const listener of listeners) listener();
  }

  /** Takes what is pushed on one connection. Says whether to try another. */
  async function listen(signal: AbortSignal): Promise<'again' | 'enough'> {
    const cache = client.getQueryData<MessageCache>(queryKeys.cache(adapter, messageId));
    const since = cache?.changesCursor;
    try {
      const pushed = adapter.stream?.(
        { messageId, ...(since !== undefined && { since }) },
        { signal },
      );
      for await (const { rows, next, hasMore: _more, ...totals } of pushed ?? []) {
        // What is pushed is the backend's present word, however long ago the connection was made.
        writeAnswer(client, adapter, messageId, { rows, order: nextRequestOrder(), totals });
        setCursor(client, adapter, messageId, next);
        carry(true);
      }
      return 'again';
    } catch (error) {
      if (!(error instanceof AdapterError)) return 'again';
      if (error.status === 410) setCursor(client, adapter, messageId, undefined);
      return REFUSALS.includes(error.status) ? 'enough' : 'again';
    } finally {
      carry(false);
    }
  }

  async function run(stopped: AbortSignal): Promise<void> {
    for (let failures = 1; !stopped.aborted; failures += 1) {
      await visible(stopped);
      const connection = whileVisible(stopped);
      const begun = Date.now();
      const outcome = stopped.aborted ? 'enough' : await listen(connection.signal);
      connection.release();
      if (outcome === 'enough') return;
      // Hidden pages are let go; coming back is no failure, and neither is a connection that held for long.
      if (connection.signal.aborted || Date.now() - begun > LONGEST_BACK_OFF_MS) failures = 0;
      const state = { error: undefined, errorUpdateCount: failures, errorUpdatedAt: begun };
      if (failures > 0) {
        await pause(
          Math.min(backOffMs(FIRST_BACK_OFF_MS / 2, failures, state), LONGEST_BACK_OFF_MS),
          stopped,
        );
      }
    }
  }

  return {
    follow() {
      followers += 1;
      if (followers === 1) {
        gone = new AbortController();
        void run(gone.signal);
      }
      return () => {
        followers -= 1;
        if (followers === 0) gone?.abort();
      };
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    carries: () => carried,
  };
}

/** Resolves once the page is seen, or is no longer wanted. */
function visible(stopped: AbortSignal): Promise<void> {
  if (document.visibilityState !== 'hidden') return Promise.resolve();
  return new Promise((resume) => {
    const seen = () => {
      if (document.visibilityState === 'hidden' && !stopped.aborted) return;
      document.removeEventListener('visibilitychange', seen);
      resume();
    };
    document.addEventListener('visibilitychange', seen);
    stopped.addEventListener('abort', seen, { once: true });
  });
}

/** A signal that aborts when the page is hidden or no longer wanted. */
function whileVisible(stopped: AbortSignal): { signal: AbortSignal; release: () => void } {
  const connection = new AbortController();
  const end = () => {
    if (stopped.aborted || document.visibilityState === 'hidden') connection.abort();
  };
  document.addEventListener('visibilitychange', end);
  stopped.addEventListener('abort', end);
  return {
    signal: connection.signal,
    release() {
      document.removeEventListener('visibilitychange', end);
      stopped.removeEventListener('abort', end);
    },
  };
}

function pause(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      resume();
    }
    stopped.addEventListener('abort', done);
  });
}
