import type { BenchResult } from 'vitest';

/** How many times as long one takes as the other, by medians of one run. */
export function ratio(one: BenchResult, other: BenchResult): string {
  return (one.latency.p50 / other.latency.p50).toFixed(2);
}
