import { defineConfig } from 'vitest/config';

/** The tests that a mutant of the pure rooms has to get past: quick ones alone, for they are run thousands of times. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { RUNS_FACTOR: '0.05' },
    include: [`test/${process.env['ROOM']}/**/*.test.ts`],
    exclude: ['test/core/engines.test.ts'],
    // A worker thread, which mutants run in, cannot change its time zone.
    testNamePattern: /^(?!.*the zone of the machine)/,
  },
});
