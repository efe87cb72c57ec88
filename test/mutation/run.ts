/**
 * `npm run test:mutation -- <room> [file,…]`: changes the files of a pure room, `core` or `providers`, in every way that is known,
 * one change at a time, and tells which changes no test of that room saw. A reader of one provider has to get past the payloads of
 * that provider alone, which takes a minute instead of an hour.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { relative } from 'node:path';

const [room = 'core', list] = process.argv.slice(2);
const folder = `src/${room}`;
const files =
  list?.split(',') ??
  globSync(`${folder}/**/*.ts`, { exclude: ['**/*.d.ts', '**/index.ts'] }).map((file) =>
    relative(folder, file),
  );

const shared = files.filter((file) => !existsSync(payloadsOf(file)));
const runs = [
  ...files.filter((file) => existsSync(payloadsOf(file))).map((file) => [file]),
  ...(shared.length > 0 ? [shared] : []),
];
for (const mutated of runs) {
  const { status } = spawnSync(
    'stryker',
    [
      'run',
      'test/mutation/stryker.config.json',
      '--mutate',
      mutated.map((file) => `${folder}/${file}`).join(','),
      // Tables are mutated by tests of their own, faster than a process for each of their cells could.
      ...(room === 'providers' ? ['--ignoreStatic'] : []),
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        ROOM: room,
        PAYLOADS: mutated === shared ? '' : payloadsOf(mutated[0]),
      },
    },
  );
  if (status !== 0) process.exitCode = 1;
}

/** Where the payloads of a reader stand: its file is called as its provider is, in small letters and capitals. */
function payloadsOf(file = ''): string {
  const provider = file
    .replace('.ts', '')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `mocks/payloads/${provider}`;
}
