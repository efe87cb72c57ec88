import type { Fault } from './faults.js';
import type { World } from './simulate.js';

/** What the handlers need of a backend. */
export interface RegisteredBackend {
  readonly world: World;
  /** What befalls the next request of a call. */
  faultFor(call: string): Fault | undefined;
  /** Lets everything happen that is due. */
  catchUp(): Promise<void>;
}

const backends = new Map<string, RegisteredBackend>();

export function enterBackend(id: string, backend: RegisteredBackend): void {
  backends.set(id, backend);
}

export function leaveBackend(id: string): void {
  backends.delete(id);
}

export function backendOf(id: string): RegisteredBackend | undefined {
  return backends.get(id);
}
