import type {
  CallOptions,
  DeliveryStatusAdapter,
  MessageRequest,
  PageRequest,
  RecipientsRequest,
  SuppressionsRequest,
} from './DeliveryStatusAdapter.js';
import { createHttp, type HttpOptions, type HttpRequest } from './http.js';
import { parseJson } from './httpErrors.js';
import {
  type Checks,
  createChecks,
  type ReadOptions,
  readChanges,
  readCheck,
  readLookup,
  readMessage,
  readMessages,
  readRecipients,
  readRetry,
  readSuppressions,
  readTimeline,
} from './readAnswers.js';

/** The calls of the contract that a backend may serve or not. */
export type OptionalCall = Exclude<keyof DeliveryStatusAdapter, 'scope' | 'message' | 'recipients'>;

export interface RestAdapterOptions extends HttpOptions, ReadOptions {
  /**
   * The optional calls that the backend serves; each one adds its control to the page. `'all'` is the whole contract.
   * @default none
   */
  readonly calls?: 'all' | readonly OptionalCall[];
  /**
   * What tells this backend from others in a shared cache.
   * @default the base URL
   */
  readonly scope?: string;
}

/** Connects the kit to a backend that serves the whole contract: every call is there. */
export function createRestAdapter(
  options: RestAdapterOptions & { readonly calls: 'all' },
): Required<DeliveryStatusAdapter>;
/**
 * Connects the kit to a backend that serves the HTTP contract, or part of it (`message-delivery-status/openapi.json`).
 * Answers are checked: what comes out are the types of `./core`, or an `AdapterError`.
 *
 * @throws TypeError for a base URL that paths cannot be added to.
 * @example
 * const adapter = createRestAdapter({
 *   baseUrl: '/api/delivery',
 *   calls: ['messages', 'changes', 'timeline'],
 *   headers: async () => ({ Authorization: `Bearer ${await freshToken()}` }),
 * });
 */
export function createRestAdapter(options: RestAdapterOptions): DeliveryStatusAdapter;
export function createRestAdapter(options: RestAdapterOptions): DeliveryStatusAdapter {
  const { baseUrl, scope = baseUrl, calls = [] } = options;
  const http = createHttp(options);
  const checks = createChecks(options);

  /** One method: how to ask, and how to read what comes. */
  function method<Request, Answer>(
    call: string,
    ask: (request: Request) => Omit<HttpRequest, 'call'>,
    read: (call: string, raw: unknown, checks: Checks, request: NoInfer<Request>) => Answer,
  ): (request: Request, options?: CallOptions) => Promise<Answer> {
    return async (request, how) =>
      read(call, await http.json({ call, ...ask(request) }, how), checks, request);
  }

  const optional: Required<Pick<DeliveryStatusAdapter, OptionalCall>> = {
    messages: method(
      'messages',
      (request) => ({ path: ['messages'], query: paging(request) }),
      readMessages,
    ),
    searchRecipients: method(
      'searchRecipients',
      (request) => ({
        path: [...recipientsOf(request), 'search'],
        body: { q: request.q, ...filters(request) },
      }),
      readRecipients,
    ),
    changes: method(
      'changes',
      ({ messageId, since, limit }) => ({
        path: ['messages', messageId, 'changes'],
        query: { since, limit },
      }),
      (call, raw) => readChanges(call, raw, checks),
    ),
    async *stream({ messageId, since }, how) {
      const call = 'stream';
      const request = {
        call,
        path: ['messages', messageId, call],
        query: { since },
        headers: { accept: 'text/event-stream', ...lastEventId(since) },
      };
      for await (const { name, data, id } of http.events(request, how)) {
        if (EVENT_NAMES.includes(name)) yield readChanges(call, parseJson(call, data), checks, id);
      }
    },
    timeline: method(
      'timeline',
      (request) => ({ path: [...recipientsOf(request), request.recipientId, 'events'] }),
      readTimeline,
    ),
    retry: method(
      'retry',
      ({ messageId, recipientIds, idempotencyKey }) => ({
        path: ['messages', messageId, 'retries'],
        headers: { 'idempotency-key': idempotencyKey },
        body: { recipientIds },
      }),
      readRetry,
    ),
    liftSuppression: method(
      'liftSuppression',
      ({ suppressionId }) => ({ method: 'DELETE', path: ['suppressions', suppressionId] }),
      () => {},
    ),
    suppressions: method(
      'suppressions',
      (request) => ({ path: ['suppressions'], query: causesAndPaging(request) }),
      readSuppressions,
    ),
    searchSuppressions: method(
      'searchSuppressions',
      (request) => ({
        path: ['suppressions', 'search'],
        body: { q: request.q, ...causesAndPaging(request) },
      }),
      readSuppressions,
    ),
    checkAddresses: method(
      'checkAddresses',
      ({ addresses }) => ({ path: ['suppressions', 'check'], body: { addresses } }),
      readCheck,
    ),
    lookup: method(
      'lookup',
      (request) => ({
        path: ['recipients', 'lookup'],
        body: { address: request.address, ...paging(request) },
      }),
      readLookup,
    ),
  };

  return {
    scope,
    message: method('message', ({ messageId }) => ({ path: ['messages', messageId] }), readMessage),
    recipients: method(
      'recipients',
      (request) => ({ path: recipientsOf(request), query: filters(request) }),
      readRecipients,
    ),
    ...(calls === 'all' ? optional : pick(optional, calls)),
  };
}

/** The default name of a server-sent event, and the one a backend may give. */
const EVENT_NAMES: readonly string[] = ['message', 'changes'];

function recipientsOf({ messageId }: MessageRequest): readonly string[] {
  return ['messages', messageId, 'recipients'];
}

function paging({ cursor, limit }: PageRequest) {
  return { cursor, limit };
}

function causesAndPaging(request: SuppressionsRequest) {
  return { cause: request.causes, ...paging(request) };
}

/** The same names in a query as in a body. */
function filters(request: RecipientsRequest) {
  const { statuses, channels, sort } = request;
  return {
    status: statuses,
    channel: channels,
    sort: sort?.key,
    order: sort?.order,
    ...paging(request),
  };
}

/** Browsers send it after a dropped stream; a header cannot carry every cursor, and `since` tells the same. */
function lastEventId(since = ''): HttpRequest['headers'] {
  return /^[\x21-\x7e]+$/.test(since) ? { 'last-event-id': since } : {};
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]) {
  const picked: { [Key in K]?: T[Key] } = {};
  for (const key of keys) picked[key] = from[key];
  return picked;
}
