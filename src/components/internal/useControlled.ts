import { useState } from 'react';

/** A value that the host controls, or that keeps itself. `null` is a value of the host's, `undefined` is none. */
export function useControlled<T>(
  controlled: T | undefined,
  initial: T,
): readonly [value: T, set: (value: T) => void] {
  const [own, setOwn] = useState(initial);
  return [controlled === undefined ? own : controlled, setOwn];
}
