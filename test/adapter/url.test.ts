import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdapterError, createRestAdapter } from '../../src/adapter/index.ts';
import { answer, scriptedBackend } from '../support/scriptedBackend.ts';
import { runs } from '../support/runs.ts';

const BASE = 'https://example.com/base/path';

async function ask(messageId: string, recipientId: string) {
  const backend = scriptedBackend(answer({ events: [] }));
  const adapter = createRestAdapter({ baseUrl: BASE, calls: ['timeline'], fetch: backend.fetch });
  const error: unknown = await adapter.timeline?.({ messageId, recipientId }).then(
    () => undefined,
    (failure) => failure,
  );
  return { error, requests: backend.requests };
}

/** Letters that mean something in a URL, halves of characters, and whole ones that are rare. */
const ids = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '.',
      '/',
      '\\',
      '%2e',
      '%2F',
      '%',
      '?',
      '#',
      '@',
      ':',
      ' ',
      '\n',
      '\0',
      'é',
      '🙂',
      '\ud83d',
      'a',
    ),
    maxLength: 6,
  }),
);

describe('an id in a URL', () => {
  it('stays one segment of the same origin and base, or is refused before any request', async () => {
    await fc.assert(
      fc.asyncProperty(ids, ids, async (messageId, recipientId) => {
        const { error, requests } = await ask(messageId, recipientId);
        if (error !== undefined) {
          expect(error).toBeInstanceOf(AdapterError);
          expect(requests).toEqual([]);
          expect([messageId, recipientId].some(cannotBeCarried)).toBe(true);
          return;
        }
        const url = new URL(requests[0]?.url ?? '');
        expect(url.origin).toBe('https://example.com');
        expect(url.search + url.hash).toBe('');
        const segments = url.pathname.split('/');
        expect(segments.slice(0, 4)).toEqual(['', 'base', 'path', 'messages']);
        expect(segments).toHaveLength(8);
        expect([segments[4], segments[6]].map((part) => decodeURIComponent(part ?? ''))).toEqual([
          messageId,
          recipientId,
        ]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it.each(['', '.', '..', '\ud83d', 'x\udc00'])('is refused when it is %j', async (id) => {
    const { error, requests } = await ask('m1', id);
    expect(error).toMatchObject({ kind: 'shape' });
    expect(requests).toEqual([]);
  });

  it.each([
    ['../unblock', '..%2Funblock'],
    ['%2e%2e', '%252e%252e'],
    ['...', '...'],
    ['a?b#c', 'a%3Fb%23c'],
    ['//example.net', '%2F%2Fexample.net'],
  ])('that is %j travels as %s', async (id, segment) => {
    const { requests } = await ask('m1', id);
    expect(requests[0]?.url).toBe(`${BASE}/messages/m1/recipients/${segment}/events`);
  });
});

function cannotBeCarried(id: string): boolean {
  return ['', '.', '..'].includes(id) || /\p{Surrogate}/u.test(id);
}
