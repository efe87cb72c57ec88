import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getResponse } from 'msw';
import { createBackend, handlers, SCENARIOS, type ScenarioName } from './index.js';

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly scenario?: string;
  readonly speed?: number;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': 'Retry-After',
  'access-control-max-age': '600',
};

/**
 * Serves the mock backend on a real HTTP port, with the same handlers. `/x` stands for `/mock/default/x`.
 *
 * @throws RangeError for a scenario that there is none of.
 */
export async function serve({
  port,
  scenario = 'history',
  speed = 1,
}: ServeOptions): Promise<Server> {
  if (!isScenario(scenario)) {
    throw new RangeError(
      `[message-delivery-status] There is no scenario "${scenario}". Name one of: ${Object.keys(SCENARIOS).join(', ')}.`,
    );
  }
  createBackend(scenario, { id: 'default', clock: { speed } });
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, ready);
  });
  return server;
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name);
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  for (const [name, value] of Object.entries(CORS)) outgoing.setHeader(name, value);
  if (incoming.method === 'OPTIONS') {
    outgoing.writeHead(204).end();
    return;
  }
  try {
    await pass(await respond(toRequest(incoming, gone.signal)), outgoing);
  } catch {
    // A request that cannot even be formed, or a reader that went away: no detail of it is anybody's business.
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(400).end();
  }
}

async function respond(request: Request): Promise<Response | undefined> {
  return getResponse(handlers, request, { baseUrl: new URL(request.url).origin });
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', headers, url = '/' } = incoming;
  const path = url.startsWith('/mock/') ? url : `/mock/default${url}`;
  const init: RequestInit & { duplex?: 'half' } = {
    method,
    signal,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
  };
  if (method !== 'GET' && method !== 'HEAD') {
    // Node's stream is the web's in all but its type.
    init.body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
    init.duplex = 'half';
  }
  return new Request(new URL(path, 'http://localhost'), init);
}

async function pass(response: Response | undefined, outgoing: ServerResponse): Promise<void> {
  if (!response) {
    outgoing.writeHead(404, { 'content-type': 'application/problem+json' });
    outgoing.end(
      JSON.stringify({ type: 'about:blank', title: 'There is no such call.', status: 404 }),
    );
    return;
  }
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  outgoing.writeHead(response.status);
  if (!response.body) {
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  // The web's stream is Node's in all but its type.
  await pipeline(
    Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]),
    outgoing,
  );
}
