/**
 * How often a property is tried: the count that is usual, times `RUNS_FACTOR` where the environment sets it. Ten is for a long
 * night, a hundredth for mutants, each of which has to get past every property.
 */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env['RUNS_FACTOR'] ?? 1));
}
