import { AdapterError } from '../adapter/index.js';
import type { LoadProblem } from '../components/internal/LiveDataProps.js';

/** What a person needs to know of an error. An adapter of the host's own may throw anything. */
export function problemOf(error: unknown): LoadProblem {
  if (!(error instanceof AdapterError)) return { kind: 'network' };
  const { kind, status } = error;
  return status === undefined ? { kind } : { kind, status };
}
