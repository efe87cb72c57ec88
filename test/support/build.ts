/** `npm run build`: the package as published, then the gates that a published package has to pass. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const STEPS: readonly (readonly [name: string, command: string])[] = [
  ['modules and styles', 'vite build --logLevel warn'],
  ['declarations', 'tsc -p src'],
  ['publint', 'publint --strict'],
  [
    'are the types wrong',
    'attw --pack . --profile esm-only --no-emoji --exclude-entrypoints ./openapi.json',
  ],
  ['size budgets', 'size-limit'],
  ['size of each reader alone', 'size-limit --hide-passed --config test/support/readerSizes.ts'],
];

rmSync('dist', { recursive: true, force: true });
for (const [name, command] of STEPS) {
  console.log(`\n${name}: ${command}`);
  if (spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0) {
    console.error(`[message-delivery-status] The build stopped at: ${name}.`);
    process.exit(1);
  }
}
