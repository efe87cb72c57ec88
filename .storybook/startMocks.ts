import { handlers } from '../mocks/index.js';

let started: Promise<boolean> | undefined;
let answering = false;

/**
 * Starts the mock API once for the whole catalogue. Where a service worker can run, it answers and its requests show in the
 * browser's network panel. Where none can (plain http, a locked-down frame), stories ask the same handlers in the page.
 */
export async function startMocks(): Promise<void> {
  answering = await (started ??= startWorker());
}

/** Whether the service worker answers; `false` while it has not started. */
export function workerAnswers(): boolean {
  return answering;
}

async function startWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return false;
  try {
    const { setupWorker } = await import('msw/browser');
    const worker = setupWorker(...handlers);
    await worker.start({
      quiet: true,
      onUnhandledFrame: 'bypass',
      serviceWorker: { url: './mockServiceWorker.js' },
    });
    return true;
  } catch {
    return false;
  }
}
