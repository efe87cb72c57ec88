import type { CallOptions } from './DeliveryStatusAdapter.js';
import { openDeadline } from './deadline.js';
import { createEventParser, type ServerEvent } from './eventStream.js';
import { noAnswer, overNetwork, parseJson, toHttpError, unreadableAnswer } from './httpErrors.js';
import { buildUrl, type Query, readBaseUrl } from './url.js';

/** How requests reach a backend. */
export interface HttpOptions {
  /**
   * Where the contract's paths begin: `https://example.com/api/delivery`, or `/api/delivery` in a page.
   * Without query, fragment and password.
   */
  readonly baseUrl: string;
  /**
   * Headers for every request, such as a token. A function is awaited before each attempt; when the backend answers
   * 401, it is asked once more and the request repeated.
   */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /**
   * Sends the request in place of the global `fetch`: to send cookies to another origin, to log, to mock.
   * @default globalThis.fetch
   */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /**
   * How long a call may take, in milliseconds, a stream only until it opens. 0: as long as it likes.
   * @default 30000
   */
  readonly timeoutMs?: number;
}

/** One request of the contract. */
export interface HttpRequest {
  /** Name of the call, for error messages. */
  readonly call: string;
  /** @default POST with a body, else GET */
  readonly method?: 'DELETE';
  readonly path: readonly string[];
  readonly query?: Query;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Http {
  /** The answer's JSON, unchecked; nothing where the request only had to be carried out. */
  json(request: HttpRequest, options?: CallOptions): Promise<unknown>;
  /** The events of an answer that goes on. */
  events(request: HttpRequest, options?: CallOptions): AsyncGenerator<ServerEvent, void, void>;
}

/** Makes the requests of one backend, with its headers, its time limit and its errors. */
export function createHttp({
  baseUrl,
  headers,
  fetch: send = (url, init) => globalThis.fetch(url, init),
  timeoutMs = 30_000,
}: HttpOptions): Http {
  const base = readBaseUrl(baseUrl);

  const open = ({ call }: HttpRequest, options: CallOptions | undefined) =>
    openDeadline(options?.signal, timeoutMs, () => noAnswer(call));

  /** A good response, after one more attempt with fresh headers where the first ones were refused. */
  async function respond(
    request: HttpRequest,
    signal: AbortSignal,
    mayRepeat = typeof headers === 'function',
  ): Promise<Response> {
    const { call, body, method = body ? 'POST' : 'GET' } = request;
    const url = buildUrl(base, call, request.path, request.query);
    const response = await overNetwork(call, async () =>
      send(url, {
        method,
        signal,
        headers: withOurs(
          await (typeof headers === 'function' ? headers() : headers),
          method,
          request,
        ),
        credentials: 'same-origin',
        // An answer from a cache would be an old status; a backend may still answer 304.
        cache: 'no-cache',
        body: body && JSON.stringify(body),
      }),
    );
    if (response.ok) return response;
    if (response.status === 401 && mayRepeat) {
      // Not awaited: where somebody cloned the response, it would wait for the clone.
      response.body?.cancel().catch(() => {});
      return respond(request, signal, false);
    }
    throw await toHttpError(call, response);
  }

  return {
    async json(request, options) {
      const { call, method } = request;
      const deadline = open(request, options);
      try {
        return await deadline.race(async () => {
          const response = await respond(request, deadline.signal);
          const text = await overNetwork(call, () => response.text());
          return method ? undefined : parseJson(call, text);
        });
      } finally {
        deadline.close();
      }
    },

    async *events(request, options) {
      const { call } = request;
      const deadline = open(request, options);
      let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
      try {
        const response = await deadline.race(() => respond(request, deadline.signal));
        deadline.stopClock();
        // The backend has nothing more to push: to end without a word would look like a dropped connection.
        if (response.status === 204) throw await toHttpError(call, response);
        reader = response.body?.getReader();
        const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
        if (!reader || !isStream) throw unreadableAnswer(call, 'no stream of events');
        const pieces = reader;
        const decoder = new TextDecoder();
        const parse = createEventParser();
        while (true) {
          const piece = await deadline.race(() => overNetwork(call, () => pieces.read()));
          if (piece.done) return;
          yield* parse(decoder.decode(piece.value, { stream: true }));
        }
      } finally {
        deadline.close();
        // The connection goes when nobody reads on; how it went is nobody's question any more.
        reader?.cancel().catch(() => {});
      }
    },
  };
}

/** The host's own headers win over our defaults, not over what a request is made of. */
function withOurs(hosts: HeadersInit | undefined, method: string, request: HttpRequest) {
  const headers = new Headers(hosts);
  if (!headers.has('accept')) headers.set('accept', 'application/json');
  // A form on a foreign site cannot set it, so a backend that demands it is safe from forged requests.
  if (method !== 'GET' && !headers.has('x-requested-with')) {
    headers.set('x-requested-with', 'message-delivery-status');
  }
  if (request.body) headers.set('content-type', 'application/json');
  for (const [name, value] of Object.entries(request.headers ?? {})) headers.set(name, value);
  return headers;
}
