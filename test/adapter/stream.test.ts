import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangesAnswer, createRestAdapter } from '../../src/adapter/index.ts';
import {
  type Answer,
  adapterErrorOf,
  answer,
  COUNTS,
  pageOf,
  ROW,
  scriptedBackend,
  streamed,
} from '../support/scriptedBackend.ts';
import { runs } from '../support/runs.ts';

function connect(...answers: readonly Answer[]) {
  const backend = scriptedBackend(...answers);
  const adapter = createRestAdapter({
    baseUrl: '/api',
    calls: ['stream'],
    fetch: backend.fetch,
    timeoutMs: 50,
  });
  const open = (request: { since?: string } = {}, signal?: AbortSignal) => {
    if (!adapter.stream) throw new Error('There is no stream.');
    return adapter.stream({ messageId: 'm1', ...request }, { signal });
  };
  return { backend, open };
}

async function collect(stream: AsyncIterable<ChangesAnswer>): Promise<readonly ChangesAnswer[]> {
  const answers: ChangesAnswer[] = [];
  for await (const change of stream) answers.push(change);
  return answers;
}

function changes(next: string, rows: readonly unknown[] = []) {
  return { ...pageOf(rows), next, hasMore: false };
}

const READ = { unreadableCount: 0, counts: COUNTS, settled: true, hasMore: false };
const ODD_NAME = { ...ROW, name: 'Zoë 🙂' };

describe('a stream', () => {
  it('is asked for as events, from a cursor or from now on', async () => {
    const { backend, open } = connect(streamed([]));
    await collect(open());
    await collect(open({ since: 'c 1/2' }));
    await collect(open({ since: 'c1' }));
    expect(backend.requests.map(({ url }) => url)).toEqual([
      '/api/messages/m1/stream',
      '/api/messages/m1/stream?since=c+1%2F2',
      '/api/messages/m1/stream?since=c1',
    ]);
    expect(backend.requests.map(({ headers }) => headers.get('last-event-id'))).toEqual([
      null,
      null,
      'c1',
    ]);
    expect(backend.requests[0]?.headers.get('accept')).toBe('text/event-stream');
  });

  it('gives each event as an answer to changes, its id the cursor where the data has none', async () => {
    const { next: _, ...withoutNext } = changes('');
    const { open } = connect(
      streamed([
        `: open\n\nid: c1\ndata: ${JSON.stringify(changes('c1', [ROW]))}\n\n`,
        `id:  c 2 \nevent: changes\ndata: ${JSON.stringify(withoutNext)}\n\n`,
        `id: another\ndata: ${JSON.stringify(changes('c3'))}\n\n`,
      ]),
    );
    expect(await collect(open())).toEqual([
      { ...READ, rows: [ROW], next: 'c1' },
      { ...READ, rows: [], next: ' c 2 ' },
      { ...READ, rows: [], next: 'c3' },
    ]);
  });

  it('passes over comments, retry, unknown fields, other events and what was never finished', async () => {
    const { open } = connect(
      streamed([
        ': comment\nretry: 10\nsomething: else\nlonely\n\n',
        'event: ping\ndata: {}\n\n',
        `data:${JSON.stringify(changes('c1'))}\n\n`,
        `data: ${JSON.stringify(changes('c2'))}\n`,
      ]),
    );
    expect((await collect(open())).map(({ next }) => next)).toEqual(['c1']);
  });

  it('reads data over several lines', async () => {
    const lines = JSON.stringify(changes('c1'), null, 1)
      .split('\n')
      .map((line) => `data: ${line}\n`);
    const { open } = connect(streamed([...lines, '\n']));
    expect((await collect(open())).map(({ next }) => next)).toEqual(['c1']);
  });

  it('reads the same wherever it is cut and however its lines end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(700), { maxLength: 12 }),
        async (end, cuts) => {
          const lines = [
            'id: c1',
            'event: changes',
            ...JSON.stringify(changes('c1', [ODD_NAME]), null, 1)
              .split('\n')
              .map((line) => `data: ${line}`),
            '',
            ': between',
            'id: c2',
            `data: ${JSON.stringify(changes('c2'))}`,
            '',
            // A last CR alone waits for what follows.
            ': end',
            '',
          ];
          const bytes = new TextEncoder().encode(`\uFEFF${lines.join(end)}`);
          const { open } = connect(streamed(cut(bytes, cuts)));
          expect(await collect(open())).toEqual([
            { ...READ, rows: [ODD_NAME], next: 'c1' },
            { ...READ, rows: [], next: 'c2' },
          ]);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it.each([
    [
      'the word that nothing more will come',
      () => new Response(null, { status: 204 }),
      { kind: 'http', status: 204 },
    ],
    ['no body', () => new Response(null), { kind: 'shape' }],
    ['an error', () => answer({ title: 'Too old' }, 410), { kind: 'http', status: 410 }],
    ['a page', () => answer('<p>', 200, { 'content-type': 'text/html' }), { kind: 'shape' }],
    ['events that are no JSON', () => streamed(['data: {"rows":\n\n']), { kind: 'shape' }],
    ['a word over two lines', () => streamed(['data: nu\ndata: ll\n\n']), { kind: 'shape' }],
    ['events that are no changes', () => streamed(['data: {"rows":[]}\n\n']), { kind: 'shape' }],
    ['no answer', () => new Promise<Response>(() => {}), { kind: 'network' }],
    ['a connection that drops', () => dropping(), { kind: 'network' }],
  ])('fails with %s as any call does', async (_, made, facts) => {
    const { open } = connect(made);
    expect(await adapterErrorOf(collect(open()))).toMatchObject(facts);
  });

  it('stands for longer than a call may take', async () => {
    const { open } = connect(
      new Response(
        new ReadableStream({
          async start(body) {
            await new Promise((resume) => setTimeout(resume, 120));
            body.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(changes('c1'))}\n\n`));
            body.close();
          },
        }),
        { headers: { 'content-type': 'text/event-stream; charset=utf-8' } },
      ),
    );
    expect((await collect(open())).map(({ next }) => next)).toEqual(['c1']);
  });

  it('passes an abort through and lets the connection go', async () => {
    let cancelled: unknown;
    const body = new ReadableStream({ cancel: (reason) => void (cancelled = reason ?? 'gone') });
    const { open } = connect(
      () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    );
    const controller = new AbortController();
    const collected = collect(open({}, controller.signal));
    setTimeout(() => controller.abort('left the page'), 10);
    await expect(collected).rejects.toBe('left the page');
    expect(cancelled).toBe('gone');
  });

  it('lets the connection go when nobody reads on', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      pull: (source) =>
        source.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(changes('c1'))}\n\n`)),
      cancel: () => void (cancelled = true),
    });
    const { open } = connect(
      () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    );
    for await (const { next } of open()) {
      expect(next).toBe('c1');
      break;
    }
    expect(cancelled).toBe(true);
  });
});

function dropping(): Response {
  const body = new ReadableStream({
    start(source) {
      source.enqueue(new TextEncoder().encode(': open\n\n'));
      setTimeout(() => source.error(new TypeError('terminated')), 5);
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

function cut(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const at = [0, ...places.toSorted((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.slice(at[index], end));
}
