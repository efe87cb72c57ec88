/** Resolves once the page is seen, or is no longer wanted. */
export function visible(stopped: AbortSignal): Promise<void> {
  if (document.visibilityState !== 'hidden') return Promise.resolve();
  return new Promise((resume) => {
    const seen = () => {
      if (document.visibilityState === 'hidden' && !stopped.aborted) return;
      document.removeEventListener('visibilitychange', seen);
      resume();
    };
    document.addEventListener('visibilitychange', seen);
    stopped.addEventListener('abort', seen, { once: true });
  });
}

/** A signal that aborts when the page is hidden or no longer wanted. */
export function whileVisible(stopped: AbortSignal): { signal: AbortSignal; release: () => void } {
  const connection = new AbortController();
  const end = () => {
    if (stopped.aborted || document.visibilityState === 'hidden') connection.abort();
  };
  document.addEventListener('visibilitychange', end);
  stopped.addEventListener('abort', end);
  return {
    signal: connection.signal,
    release() {
      document.removeEventListener('visibilitychange', end);
      stopped.removeEventListener('abort', end);
    },
  };
}
