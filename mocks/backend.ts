import { getResponse } from 'msw';
import { type Clock, type ClockOption, createClock } from './clock.js';
import { type Fault, type FaultKind } from './faults.js';
import { handlers } from './handlers.js';
import { newestFirst } from './newestFirst.js';
import { createRandom } from './random.js';
import { type Receipt, type ReceiveOptions, receive } from './receive.js';
import { enterBackend, leaveBackend } from './registry.js';
import { type Scenario, type ScenarioName, scenarioOf } from './scenarios/scenarios.js';
import { planMessage, type World } from './simulate.js';
import { Store } from './Store.js';

export interface BackendOptions {
  /**
   * Stands still until it is moved, or runs at a speed.
   * @default { speed: 1 }
   */
  readonly clock?: ClockOption;
  /** The same seed gives the same people, fates and moments. @default 1 */
  readonly seed?: number;
  /** ISO 8601 time at which the clock begins. @default the machine's */
  readonly now?: string;
  /** What goes wrong, from the start. */
  readonly faults?: readonly (Fault | FaultKind)[];
  /** Name in the backend's address. @default one of its own */
  readonly id?: string;
}

/** A simulated backend that serves the whole contract under `baseUrl`, for as long as it is not let go. */
export interface MockBackend {
  readonly id: string;
  /** What to give `createRestAdapter`. */
  readonly baseUrl: string;
  /** Answers from the same handlers without a network: for a page in which no service worker can run. */
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** Ids of the messages, newest first. */
  messageIds(): readonly string[];
  /** Takes a webhook, as `POST /webhooks/{provider}` does. */
  receive(provider: string, body: unknown, options?: ReceiveOptions): Promise<Receipt>;
  /** Lifts the block of an address, as somebody else would on another page. */
  liftElsewhere(address: string): Promise<void>;
  /** Replaces what goes wrong from now on. */
  setFaults(faults: readonly (Fault | FaultKind)[]): void;
  /** Lets the backend go: its address answers 404 from then on. */
  dispose(): void;
}

let made = 0;

/**
 * Makes a backend that runs a scenario: simulated sends whose provider webhooks go through the real readers and the real
 * fold. Register `handlers` once with MSW; each backend has an address of its own under them.
 *
 * @example
 * const backend = createBackend('mixedSend', { clock: 'manual' });
 * const adapter = createRestAdapter({ baseUrl: backend.baseUrl, calls: 'all' });
 * await backend.clock.advance(60_000);
 */
export function createBackend(
  scenario: ScenarioName | Scenario,
  options: BackendOptions = {},
): MockBackend {
  made += 1;
  const { id = `b${made}`, seed = 1, clock: clockOption = { speed: 1 } } = options;
  const begin = options.now === undefined ? Date.now() : Date.parse(options.now);
  const plans = scenarioOf(scenario).messages;
  // The clock starts with the oldest send, so that the past happens in its order; then it is brought to its beginning.
  const oldest = Math.min(0, ...plans.map(({ startsSeconds }) => startsSeconds)) * 1000;
  const clock = createClock(begin + oldest, clockOption);
  const store = new Store(clock);
  const world: World = { store, clock, random: createRandom(seed) };
  for (const [place, plan] of plans.entries()) planMessage(world, plan, place, begin);
  const ready = clock.advance(-oldest);

  let faults = toFaults(options.faults ?? []);
  const spent = new Map<Fault, number>();

  enterBackend(id, {
    world,
    faultFor(call) {
      const fault = faults.find(
        ({ calls, times }, place) =>
          (calls?.includes(call) ?? true) &&
          (spent.get(faults[place] as Fault) ?? 0) < (times ?? Infinity),
      );
      if (fault) spent.set(fault, (spent.get(fault) ?? 0) + 1);
      return fault;
    },
    async catchUp() {
      await ready;
      await clock.catchUp();
    },
  });

  const origin = typeof location === 'undefined' ? 'http://localhost' : location.origin;
  const baseUrl = `${origin}/mock/${id}`;

  return {
    id,
    baseUrl,
    async fetch(input, init) {
      const request = new Request(input, init);
      const response = await getResponse(handlers, request, { baseUrl: origin });
      if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
      request.signal.throwIfAborted();
      return response;
    },
    clock: { ...clock, advance: (ms) => ready.then(() => clock.advance(ms)) },
    messageIds: () =>
      newestFirst(store.messages.values(), ({ sentAt }) => sentAt).map((message) => message.id),
    async receive(provider, body, received) {
      await ready;
      return receive(store, clock, provider, body, received);
    },
    async liftElsewhere(address) {
      await ready;
      store.lift(address);
    },
    setFaults(next) {
      faults = toFaults(next);
    },
    dispose: () => leaveBackend(id),
  };
}

function toFaults(faults: readonly (Fault | FaultKind)[]): readonly Fault[] {
  return faults
    .map((fault) => (typeof fault === 'string' ? { kind: fault } : fault))
    .map((fault) => (fault.kind === 'droppedStream' ? { ...fault, calls: ['stream'] } : fault));
}
