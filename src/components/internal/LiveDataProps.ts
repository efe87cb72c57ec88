/** Why the last attempt to load failed, as far as a person needs it. */
export interface LoadProblem {
  /** `network`: no answer. `http`: the server answered with an error. `shape`: the answer could not be read. */
  readonly kind: 'network' | 'http' | 'shape';
  /** HTTP status, for kind `http`. */
  readonly status?: number;
}

/** How the data of a component came about, and what a person can do about it. All times are ISO 8601 UTC. */
export interface LiveDataProps {
  /**
   * How the last attempt to load went. Rows given beside `failed` are the last good ones and stay.
   * @default 'ready'
   */
  phase?: 'loading' | 'ready' | 'failed';
  /** What went wrong, where `phase` is `failed`. */
  problem?: LoadProblem;
  /** When the last good answer came. Absent: the component does not claim to be live. */
  refreshedAt?: string;
  /** When the next attempt starts by itself, after a failed one. */
  nextTryAt?: string;
  /** Rows that the backend sent and nobody could read. */
  unreadableCount?: number;
  /** Whether a person has paused the updates (WCAG 2.2.2). */
  paused?: boolean;
  /** Changes that came while paused and wait to be shown. */
  waitingCount?: number;
  /** Offers the pause control where updates come by themselves. */
  onPausedChange?: (change: { paused: boolean }) => void;
  /** Offers "try again" where loading failed. */
  onRefresh?: () => void;
}
