const TRIES = 5;

/**
 * How many times as much one run costs as another, each at its best of some tries, taken in turns. A ratio within one process,
 * because machines differ and are busy.
 */
export async function costRatio(run: () => unknown, other: () => unknown): Promise<number> {
  const best = { run: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY };
  for (let tries = 0; tries < TRIES; tries += 1) {
    best.other = Math.min(best.other, await costOf(other));
    best.run = Math.min(best.run, await costOf(run));
  }
  return best.run / best.other;
}

/**
 * How many times as much an input of ten times the length costs: 1 where only its head is looked at, about 10 where each character
 * is, 100 and more where each is looked at again for every other.
 *
 * @param prepare Makes an input of about that length, and answers with what is to be measured.
 */
export function growth(
  prepare: (length: number) => () => unknown,
  length = 1_000_000,
): Promise<number> {
  return costRatio(prepare(length), prepare(length / 10));
}

/** Repeated until it has taken a millisecond, because clocks are coarse. */
async function costOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  let runs = 0;
  let took = 0;
  do {
    await run();
    runs += 1;
    took = performance.now() - start;
  } while (took < 1);
  return took / runs;
}
