import { HttpResponse } from 'msw';
import { changesSince } from './answers.js';
import { problem } from './faults.js';
import type { Call } from './handlers.js';
import type { MockMessage } from './MockMessage.js';

const LOOK_MS = 500;
const LARGEST_EVENT = 200;

/** Pushes what changes, as server-sent events. The id of an event is the cursor to go on from. */
export function streamChanges(
  message: MockMessage,
  { backend, request, parameters, fault }: Call,
): Response {
  const { store } = backend.world;
  const asked = request.headers.get('last-event-id') ?? parameters.get('since')?.[0];
  let cursor = asked ?? `c${store.revision.toString(36)}`;
  if (!changesSince(store, message, cursor, 0)) return problem(410, 'That cursor is too old.');

  const encoder = new TextEncoder();
  let open = true;
  const dropped = fault?.kind === 'droppedStream';
  request.signal.addEventListener('abort', () => {
    open = false;
  });
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      // A comment at once: headers and body go out, so the reader knows that the stream stands.
      controller.enqueue(encoder.encode(': open\n\n'));
      while (open) {
        await backend.catchUp();
        const changes = changesSince(store, message, cursor, LARGEST_EVENT);
        if (!open || !changes) break;
        if (changes.rows.length > 0) {
          cursor = changes.next;
          controller.enqueue(encoder.encode(`id: ${cursor}\ndata: ${JSON.stringify(changes)}\n\n`));
          if (dropped) break;
        }
        if (!changes.hasMore) await new Promise((resume) => setTimeout(resume, LOOK_MS));
      }
      if (open) controller.close();
    },
    cancel() {
      open = false;
    },
  });
  return new HttpResponse(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
