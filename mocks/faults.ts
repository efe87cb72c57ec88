import { HttpResponse } from 'msw';

/** What can go wrong between a page and its backend. */
export type FaultKind =
  /** Answers after `delayMs`. */
  | 'slow'
  /** 500 with problem details. */
  | 'serverError'
  /** 429 with `Retry-After`. */
  | 'rateLimited'
  | 'unauthorized'
  /** A page of HTML with status 200, as a proxy writes it. */
  | 'html'
  /** The answer, cut off in the middle. */
  | 'truncatedBody'
  /** One row in five is not a row. */
  | 'malformed'
  /** One row in five has a status that nobody knows. */
  | 'unknownStatus'
  /** Never answers. */
  | 'hang'
  /** The connection breaks off. */
  | 'noNetwork'
  /** A stream ends after its first event. */
  | 'droppedStream';

export interface Fault {
  readonly kind: FaultKind;
  /** Names of the calls it befalls, as in the contract. @default every call */
  readonly calls?: readonly string[];
  /** How many requests it befalls before it is over. @default all */
  readonly times?: number;
  /** For `slow`. @default 3000 */
  readonly delayMs?: number;
  /** For `rateLimited`. @default 5 */
  readonly retryAfterSeconds?: number;
}

/** Answers a call with what the backend would say, or with what went wrong instead. */
export async function withFault(
  fault: Fault | undefined,
  answer: () => Promise<Response>,
  signal: AbortSignal,
): Promise<Response> {
  switch (fault?.kind) {
    case undefined:
    case 'droppedStream':
      return answer();
    case 'slow':
      await pause(fault.delayMs ?? 3000, signal);
      return answer();
    case 'hang':
      await pause(undefined, signal);
      return HttpResponse.error();
    case 'noNetwork':
      return HttpResponse.error();
    case 'serverError':
      return problem(500, 'Something went wrong on the server.');
    case 'unauthorized':
      return problem(401, 'Sign in again.');
    case 'rateLimited':
      return problem(429, 'Too many requests.', {
        'retry-after': String(fault.retryAfterSeconds ?? 5),
      });
    case 'html':
      return HttpResponse.html('<!doctype html><title>Gateway</title><p>Please wait.</p>');
    case 'truncatedBody':
      return rewritten(await answer(), (body) => body.slice(0, Math.floor(body.length / 2)));
    case 'malformed':
      return rewritten(await answer(), (body) => everyFifthRow(body, () => ({ id: 42 })));
    case 'unknownStatus':
      return rewritten(await answer(), (body) =>
        everyFifthRow(body, (row) => ({ ...row, status: 'teleported' })),
      );
  }
}

/** Problem details (RFC 9457). */
export function problem(
  status: number,
  title: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return HttpResponse.json(
    { type: 'about:blank', title, status },
    { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
  );
}

function pause(ms: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    signal.addEventListener('abort', () => resume(), { once: true });
    if (ms !== undefined) setTimeout(resume, ms);
  });
}

async function rewritten(response: Response, change: (body: string) => string): Promise<Response> {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? 'application/json';
  return new HttpResponse(change(await response.text()), {
    status,
    headers: { 'content-type': type },
  });
}

function everyFifthRow(body: string, change: (row: object) => object): string {
  const answer: unknown = JSON.parse(body);
  if (typeof answer !== 'object' || answer === null || !('rows' in answer)) return body;
  const { rows } = answer;
  if (!Array.isArray(rows)) return body;
  return JSON.stringify({
    ...answer,
    rows: rows.map((row: object, place) => (place % 5 === 2 ? change(row) : row)),
  });
}
