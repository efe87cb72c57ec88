import { defineConfig } from 'vitest/config';

/** Benches run by themselves: a measurement beside a test suite measures the suite. */
export default defineConfig({
  test: {
    root: '.',
    include: [],
    server: { deps: { external: [/\/dist\//] } },
    // So that memory is measured after a collection.
    execArgv: ['--expose-gc'],
    benchmark: { enabled: true, include: ['test/bench/**/*.bench.ts'] },
  },
});
