/** The error for a call that the adapter does not have. */
export function notServed(call: string): Error {
  return new Error(
    `[message-delivery-status] The adapter has no ${call}, so this cannot be asked. Name it in the calls of createRestAdapter, or add it to your adapter.`,
  );
}
