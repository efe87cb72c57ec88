/**
 * `npm run test:mutation -- <room> [file,…]`: changes the files of a pure room, `core` or `providers`, in every way that is known,
 * one change at a time, and tells which changes no test of that room saw.
 */
import { spawnSync } from 'node:child_process';

const [room = 'core', files] = process.argv.slice(2);
const mutated = files?.split(',').map((file) => `src/${room}/${file}`) ?? [
  `src/${room}/**/*.ts`,
  '!src/**/*.d.ts',
  '!src/**/index.ts',
];
const { status } = spawnSync(
  'stryker',
  ['run', 'test/mutation/stryker.config.json', '--mutate', mutated.join(',')],
  { stdio: 'inherit', env: { ...process.env, ROOM: room } },
);
process.exitCode = status ?? 1;
