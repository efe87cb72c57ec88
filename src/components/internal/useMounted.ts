import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page has taken over from the server's HTML: only then may a render depend on the machine. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
