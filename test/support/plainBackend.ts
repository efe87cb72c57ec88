import { createServer, type Server, type ServerResponse } from 'node:http';

/** The least a backend can serve: two calls, and four fields a row. No library, no cursor for changes, no version. */
const STATUSES = ['pending', 'sent', 'delivered', 'failed', 'timed_out', 'unknown'];
const ROWS = Array.from({ length: 23 }, (_, place) => ({
  id: `r${place}`,
  address: place % 3 === 0 ? `+1202555010${place % 10}` : `person${place}@example.com`,
  channel: place % 3 === 0 ? 'sms' : 'email',
  status: place % 5 === 0 ? 'failed' : 'delivered',
}));
type Row = (typeof ROWS)[number];

/** Serves one message, `m1`, with 23 recipients, on a free port of this machine. */
export async function startPlainBackend(): Promise<{
  baseUrl: string;
  close: () => Promise<void>;
}> {
  const server = createServer(({ url = '/', method }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, messages, id, recipients, ...more] = pathname.split('/');
    if (method !== 'GET' || messages !== 'messages' || id !== 'm1' || more.length > 0) {
      answer(response, 404, { title: 'There is no such thing.', status: 404 });
    } else if (recipients === undefined) {
      answer(response, 200, { id, counts: countsOf(ROWS), settled: true });
    } else answer(response, 200, pageOf(searchParams));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { baseUrl: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) };
}

function pageOf(asked: URLSearchParams) {
  const channels = asked.getAll('channel');
  const statuses = asked.getAll('status');
  const counted = ROWS.filter(({ channel }) => channels.length === 0 || channels.includes(channel));
  const rows = counted.filter(({ status }) => statuses.length === 0 || statuses.includes(status));
  if (asked.get('sort') === 'status') rows.sort((a, b) => rank(a) - rank(b));
  if (asked.get('order') === 'descending') rows.reverse();
  const start = Number(asked.get('cursor') ?? 0);
  const end = start + Number(asked.get('limit') ?? 10);
  const nextCursor = end < rows.length && end > start ? String(end) : null;
  return { rows: rows.slice(start, end), counts: countsOf(counted), settled: true, nextCursor };
}

function rank({ status }: Row): number {
  return STATUSES.indexOf(status);
}

function countsOf(rows: readonly Row[]) {
  return Object.fromEntries(
    STATUSES.map((status) => [status, rows.filter((row) => row.status === status).length]),
  );
}

function answer(response: ServerResponse, status: number, body: object): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
