/** The contract is broken; the message says how. */
export class NotHeld extends Error {
  override readonly name = 'NotHeld';
}

/** It cannot be told here; the message says why. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked';
}

/** @throws NotHeld unless it is a fact. */
export function insist(fact: boolean, why: string): asserts fact {
  if (!fact) throw new NotHeld(why);
}

/** @throws NotHeld unless no two of them are equal. */
export function insistUnique(ids: readonly string[], what: string): void {
  insist(new Set(ids).size === ids.length, `${what} comes twice.`);
}

/** @throws NotHeld unless the call fails with this HTTP status, as an `AdapterError`. */
export async function insistStatus(status: number, call: Promise<unknown>): Promise<void> {
  const error = await failureOf(call);
  insist(error !== undefined, `It answers, where it should fail with HTTP ${status}.`);
  insist(
    isAdapterError(error) && error.kind === 'http' && error.status === status,
    `It fails in another way than with an AdapterError of kind "http" and status ${status}: ${nameOf(error)}.`,
  );
}

/** What a call fails with; `undefined` where it does not. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return error ?? new Error('nothing');
  }
}

/** By its looks: a package can be there twice, and then `instanceof` is no help. */
export function isAdapterError(
  error: unknown,
): error is { readonly kind: string; readonly status?: number } {
  return error instanceof Error && error.name === 'AdapterError' && 'kind' in error;
}

/** Names an error without its message, which may hold an address. */
export function nameOf(error: unknown): string {
  if (!isAdapterError(error)) return error instanceof Error ? error.name : typeof error;
  return `AdapterError of kind "${error.kind}"${error.status === undefined ? '' : ` and status ${error.status}`}`;
}
