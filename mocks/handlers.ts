import { http, HttpResponse } from 'msw';
import { UnknownProviderError } from '../src/providers/index.js';
import {
  changesSince,
  limitOf,
  lookup,
  messagesPage,
  type Parameters,
  recipientsPage,
  summary,
  suppressionsPage,
} from './answers.js';
import { type Fault, problem, withFault } from './faults.js';
import type { MockMessage } from './MockMessage.js';
import { receive } from './receive.js';
import { backendOf, type RegisteredBackend } from './registry.js';
import { requestRetries } from './retries.js';
import { streamChanges } from './stream.js';

/** One request to one backend. */
export interface Call {
  readonly backend: RegisteredBackend;
  readonly request: Request;
  readonly path: Readonly<Record<string, string>>;
  readonly parameters: Parameters;
  /** What goes wrong with it, where that is the answer's own to show. */
  readonly fault?: Fault | undefined;
}

type Answer = (call: Call) => Response | Promise<Response>;

interface Route {
  /** The call's name in the contract. */
  readonly call: string;
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly answer: Answer;
}

const ROUTES: readonly Route[] = [
  {
    call: 'messages',
    method: 'get',
    path: '/messages',
    answer: ({ backend, parameters }) =>
      HttpResponse.json(messagesPage(backend.world.store, parameters)),
  },
  {
    call: 'message',
    method: 'get',
    path: '/messages/:messageId',
    answer: ofMessage((message, { backend }) =>
      HttpResponse.json(summary(backend.world.store, message)),
    ),
  },
  {
    call: 'recipients',
    method: 'get',
    path: '/messages/:messageId/recipients',
    answer: ofMessage(answerRecipients),
  },
  {
    call: 'searchRecipients',
    method: 'post',
    path: '/messages/:messageId/recipients/search',
    answer: ofMessage(answerRecipients),
  },
  {
    call: 'changes',
    method: 'get',
    path: '/messages/:messageId/changes',
    answer: ofMessage((message, { backend, parameters }) => {
      const [since = ''] = parameters.get('since') ?? [];
      const changes = changesSince(backend.world.store, message, since, limitOf(parameters));
      return changes ? HttpResponse.json(changes) : problem(410, 'That cursor is too old.');
    }),
  },
  {
    call: 'stream',
    method: 'get',
    path: '/messages/:messageId/stream',
    answer: ofMessage(streamChanges),
  },
  {
    call: 'timeline',
    method: 'get',
    path: '/messages/:messageId/recipients/:recipientId/events',
    answer: ofMessage((message, { path, backend }) => {
      const recipient = message.recipients.get(path.recipientId ?? '');
      return recipient
        ? HttpResponse.json({ events: backend.world.store.timeline(recipient) })
        : problem(404, 'There is no such recipient.');
    }),
  },
  {
    call: 'retry',
    method: 'post',
    path: '/messages/:messageId/retries',
    answer: ofMessage(requestRetries),
  },
  {
    call: 'suppressions',
    method: 'get',
    path: '/suppressions',
    answer: answerSuppressions,
  },
  {
    call: 'searchSuppressions',
    method: 'post',
    path: '/suppressions/search',
    answer: answerSuppressions,
  },
  {
    call: 'checkAddresses',
    method: 'post',
    path: '/suppressions/check',
    answer: ({ backend, parameters }) =>
      HttpResponse.json({
        answers: (parameters.get('addresses') ?? []).map((address) => {
          const suppression = backend.world.store.suppressionOf(address);
          return { address, ...(suppression && { suppression }) };
        }),
      }),
  },
  {
    call: 'liftSuppression',
    method: 'delete',
    path: '/suppressions/:suppressionId',
    answer: ({ backend, path }) => {
      const { store } = backend.world;
      const found = store.suppressions().find(({ id }) => id === path.suppressionId);
      if (!found) return problem(404, 'There is no such block.');
      if (!found.lift.allowed) return problem(409, found.lift.why ?? 'It may not be lifted.');
      store.lift(found.address);
      return new HttpResponse(null, { status: 204 });
    },
  },
  {
    call: 'lookup',
    method: 'post',
    path: '/recipients/lookup',
    answer: ({ backend, parameters }) => {
      const [address] = parameters.get('address') ?? [];
      if (address === undefined) return problem(400, 'The request names no address.');
      return HttpResponse.json(lookup(backend.world.store, address, parameters));
    },
  },
];

/** Every call of the contract, for every backend. Register it once: with `setupWorker`, `setupServer` or `getResponse`. */
export const handlers = [
  ...ROUTES.map(({ call, method, path, answer }) =>
    http[method](`*/mock/:backendId${path}`, ({ request, params }) => {
      const names = toNames(params);
      const backend = backendOf(names.backendId ?? '');
      if (!backend) return problem(404, 'There is no such backend.');
      const fault = backend.faultFor(call);
      return withFault(
        fault,
        async () => {
          const parameters = await parametersOf(request);
          await backend.catchUp();
          return answer({ backend, request, path: names, parameters, fault });
        },
        request.signal,
      );
    }),
  ),
  // Some receipts are a GET whose query says it all.
  ...[http.post, http.get].map((method) =>
    method('*/mock/:backendId/webhooks/:provider', async ({ request, params }) => {
      const { backendId = '', provider = '' } = toNames(params);
      const backend = backendOf(backendId);
      if (!backend) return problem(404, 'There is no such backend.');
      await backend.catchUp();
      return answerWebhook(backend, provider, request);
    }),
  ),
];

async function answerWebhook(
  backend: RegisteredBackend,
  provider: string,
  request: Request,
): Promise<Response> {
  const { store, clock } = backend.world;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  try {
    const receipt = receive(store, clock, provider, await request.text(), {
      headers: Object.fromEntries(request.headers),
      query,
      messageId: query.message,
    });
    return HttpResponse.json(receipt, { status: 202 });
  } catch (error) {
    if (error instanceof UnknownProviderError) return problem(404, error.message);
    throw error;
  }
}

function answerRecipients(message: MockMessage, { backend, parameters }: Call): Response {
  return HttpResponse.json(recipientsPage(backend.world.store, message, parameters));
}

function answerSuppressions({ backend, parameters }: Call): Response {
  return HttpResponse.json(suppressionsPage(backend.world.store.suppressions(), parameters));
}

function ofMessage(
  answer: (message: MockMessage, call: Call) => Response | Promise<Response>,
): Answer {
  return (call) => {
    const message = call.backend.world.store.messages.get(call.path.messageId ?? '');
    return message ? answer(message, call) : problem(404, 'There is no such message.');
  };
}

function toNames(params: Readonly<Record<string, string | readonly string[] | undefined>>) {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/** What a request asks, from its address or its body. A body that is no JSON asks nothing. */
async function parametersOf(request: Request): Promise<Parameters> {
  const parameters = new Map<string, readonly string[]>();
  for (const [name, value] of new URL(request.url).searchParams) {
    parameters.set(name, [...(parameters.get(name) ?? []), value]);
  }
  if (request.method !== 'POST') return parameters;
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) return parameters;
  for (const [name, value] of Object.entries(body)) {
    if (value === null || value === undefined) continue;
    parameters.set(name, (Array.isArray(value) ? value : [value]).map(String));
  }
  return parameters;
}
