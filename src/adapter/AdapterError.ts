/** `network`: no answer came. `http`: the answer was an error. `shape`: the answer could not be read. */
export type AdapterErrorKind = 'network' | 'http' | 'shape';

export interface AdapterErrorFacts {
  /** HTTP status of the answer, for kind `http`. */
  readonly status?: number;
  /** How long the backend asked to wait, in milliseconds (`Retry-After`). */
  readonly retryAfterMs?: number;
  /** The backend's own sentence (`title` or `detail` of its problem details). Hostile until escaped. */
  readonly problem?: string;
  readonly cause?: unknown;
}

/** What an adapter throws. Its message names the call and the kind, never an address. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  readonly kind: AdapterErrorKind;
  readonly status?: number;
  readonly retryAfterMs?: number;
  readonly problem?: string;

  constructor(
    kind: AdapterErrorKind,
    message: string,
    { cause, status, retryAfterMs, problem }: AdapterErrorFacts = {},
  ) {
    super(`[message-delivery-status] ${message}`, cause === undefined ? {} : { cause });
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.problem = problem;
  }
}
