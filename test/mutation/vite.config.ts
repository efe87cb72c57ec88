import { defineConfig } from 'vitest/config';

const { ROOM, PAYLOADS } = process.env;

/** The tests that a mutant of the pure rooms has to get past: quick ones alone, for they are run thousands of times. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { RUNS_FACTOR: '0.05' },
    include: [`test/${ROOM}/**/*.test.ts`],
    exclude: [
      'test/core/engines.test.ts',
      // Change the tables themselves, which the mutation of code leaves alone.
      'test/providers/everyCell.test.ts',
      'test/providers/smtp/everyRule.test.ts',
      // Compares what readers cost, which what counts the runs of a mutant is a part of.
      'test/providers/cost.test.ts',
      // Ask all providers, whatever the reader that is changed.
      ...(PAYLOADS ? ['test/providers/readWebhook.test.ts', 'test/providers/smtp/**'] : []),
    ],
    // A worker thread, which mutants run in, cannot change its time zone, and takes longer than a test of time allows.
    testNamePattern: /^(?!.*(?:the zone of the machine|is not held up))/,
  },
});
