import { AdapterError } from '../../src/adapter/index.ts';

/** One request as a backend saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** Parsed, where there was one. */
  readonly body?: unknown;
  readonly init: RequestInit;
}

/** An answer, or what makes one. */
export type Answer = Response | (() => Response | Promise<Response>);

/** A backend that says its answers in turn, the last one for ever, and remembers what it was asked. */
export function scriptedBackend(...answers: readonly Answer[]) {
  const requests: SeenRequest[] = [];
  async function fetch(url: string, init: RequestInit): Promise<Response> {
    const said = answers[Math.min(requests.length, answers.length - 1)];
    requests.push({
      method: init.method ?? 'GET',
      url,
      headers: new Headers(init.headers),
      ...(typeof init.body === 'string' ? { body: JSON.parse(init.body) } : {}),
      init,
    });
    if (!said) throw new Error('This backend has nothing to say.');
    return typeof said === 'function' ? said() : said.clone();
  }
  return { fetch, requests };
}

/** An answer with a body, JSON unless it is text already. */
export function answer(body: unknown, status = 200, headers: HeadersInit = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers });
}

/** A stream of events, in the pieces given. */
export function streamed(
  pieces: readonly (string | Uint8Array)[],
  init: ResponseInit = {},
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) {
        controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
      }
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' }, ...init });
}

export const COUNTS = { pending: 0, sent: 0, delivered: 1, failed: 0, timed_out: 0, unknown: 0 };

/** The least a row can be. */
export const ROW = { id: 'r1', address: 'ada@example.com', channel: 'email', status: 'delivered' };

/** A page of recipients with these rows. */
export function pageOf(rows: readonly unknown[], more: object = {}) {
  return { rows, counts: COUNTS, settled: true, ...more };
}

/** The `AdapterError` that a call fails with. */
export async function adapterErrorOf(call: Promise<unknown> | undefined): Promise<AdapterError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
  throw new Error('The call did not fail.');
}
