import { backOffMs } from './polling.js';
import { visible, whileVisible } from './visibility.js';

const FIRST_BACK_OFF_MS = 1000;
const LONGEST_BACK_OFF_MS = 30_000;

/**
 * Connects again and again while the page is seen, until it is stopped or told that it is enough. Backs off from connections
 * that do not hold.
 *
 * @param connect Listens on one connection until it ends, and says whether to try another.
 */
export async function keepConnected(
  stopped: AbortSignal,
  connect: (signal: AbortSignal) => Promise<'again' | 'enough'>,
): Promise<void> {
  for (let failures = 1; !stopped.aborted; failures += 1) {
    await visible(stopped);
    const connection = whileVisible(stopped);
    const begun = Date.now();
    const outcome = stopped.aborted ? 'enough' : await connect(connection.signal);
    connection.release();
    if (outcome === 'enough') return;
    // Hidden pages are let go; coming back is no failure, and neither is a connection that held for long.
    if (connection.signal.aborted || Date.now() - begun > LONGEST_BACK_OFF_MS) failures = 0;
    const state = { error: undefined, errorUpdateCount: failures, errorUpdatedAt: begun };
    if (failures > 0) {
      await pause(
        Math.min(backOffMs(FIRST_BACK_OFF_MS / 2, failures, state), LONGEST_BACK_OFF_MS),
        stopped,
      );
    }
  }
}

function pause(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      resume();
    }
    stopped.addEventListener('abort', done);
  });
}
