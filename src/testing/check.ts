import type { DeliveryStatusAdapter } from '../adapter/index.js';
import type { Ground } from './ground.js';
import { NotChecked } from './insist.js';

/** A call of the contract, by the name of its method. */
export type Call = Exclude<keyof DeliveryStatusAdapter, 'scope'>;

/** What an adapter has to hold, and how to find out. */
export interface Check {
  readonly call: Call;
  /** What holds, in the present tense. */
  readonly title: string;
  /** @throws NotHeld where it does not hold, NotChecked where there was no way to tell. */
  run(ground: Ground): Promise<void>;
}

/** An adapter that has this call. */
type Serving<Name extends Call> = DeliveryStatusAdapter &
  Required<Pick<DeliveryStatusAdapter, Name>>;

/** Makes a check of one call; where the call is not there, it is not checked. */
export function ofCall<Name extends Call>(
  call: Name,
  title: string,
  run: (ground: Ground & { readonly adapter: Serving<Name> }) => Promise<void>,
): Check {
  return {
    call,
    title,
    async run(ground) {
      const { adapter } = ground;
      if (!serves(adapter, call)) throw new NotChecked('The adapter does not have this call.');
      await run({ ...ground, adapter });
    },
  };
}

function serves<Name extends Call>(
  adapter: DeliveryStatusAdapter,
  call: Name,
): adapter is Serving<Name> {
  return adapter[call] !== undefined;
}
