import { useWording } from '../WordingProvider/useWording.js';
import type { LoadProblem } from './LiveDataProps.js';

const WORDS = {
  network: 'live.problemNetwork',
  http: 'live.problemHttp',
  shape: 'live.problemShape',
} as const;

/** Says in one plain sentence why loading failed. */
export function Problem({ problem }: { problem: LoadProblem | undefined }) {
  const { text } = useWording();
  const { kind, status } = problem ?? { kind: 'network' };
  // A status is a name made of digits, not a quantity: it gets no separators.
  return text(WORDS[kind], { status: status === undefined ? '?' : String(status) });
}
