/** `npm test`: format, lint, types, architecture, every test. Ends with one line, `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = '.vitest/results.json';
const GATES: readonly (readonly [name: string, command: string])[] = [
  ['format', 'biome ci --colors=off .'],
  ['lint', 'oxlint --type-aware --deny-warnings src mocks stories test .storybook vite.config.ts'],
  ['types', 'tsc -p .'],
  ['types of the pure rooms', 'tsc -p src/core --noEmit'],
];

let passed = 0;
let failed = 0;

for (const [name, command] of GATES) {
  const ok = run(command);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

mkdirSync('.vitest', { recursive: true });
rmSync(RESULTS, { force: true });
const filters = process.argv.slice(2).join(' ');
const green = run(
  `vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS} ${filters}`,
);
const results = readResults();
passed += results.passed;
failed += results.failed;
// A run can fail with every test green: an error outside of any test, or a file that did not load.
if (!green && results.failed === 0) failed += 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

function readResults(): { passed: number; failed: number } {
  try {
    const json = JSON.parse(readFileSync(RESULTS, 'utf8'));
    return { passed: json.numPassedTests, failed: json.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
