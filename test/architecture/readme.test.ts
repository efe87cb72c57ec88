import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** All blocks of the README; of the guide, those with a title behind the language, which are whole modules. */
const BLOCKS = [
  ...blocksOf('README.md', /```(tsx?)()\n([\s\S]*?)```/g),
  ...globSync('stories/guide/*.mdx').flatMap((page) =>
    blocksOf(page, /```(tsx?) ([^\n]+)\n([\s\S]*?)```/g),
  ),
].map(({ kind, ...block }, place) => ({ ...block, file: `block${place + 1}.${kind}` }));
/** A slip in a block, to see that slips are found. */
const SLIP = { file: 'slip.ts', source: "export { noSuchName } from 'message-delivery-status';" };

let folder: string;
let output: string;

beforeAll(() => {
  // Inside the project, so that React and the others are found.
  mkdirSync('.vitest', { recursive: true });
  folder = mkdtempSync(resolve('.vitest/readme-'));
  for (const { file, source } of [...BLOCKS, SLIP]) writeFileSync(join(folder, file), source);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: resolve('tsconfig.json'),
      compilerOptions: {
        paths: {
          'message-delivery-status': [resolve('src/index.ts')],
          'message-delivery-status/styles.css': [resolve('src/styles/index.css')],
          'message-delivery-status/mocks': [resolve('mocks/index.ts')],
          'message-delivery-status/*': [resolve('src/*/index.ts')],
        },
      },
      include: [folder],
    }),
  );
  output = spawnSync('tsc', ['-p', folder, '--noEmit', '--pretty', 'false'], {
    encoding: 'utf8',
  }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true }));

const faultsIn = (file: string) => output.split('\n').filter((line) => line.includes(`${file}(`));

function blocksOf(page: string, block: RegExp) {
  return [...readFileSync(page, 'utf8').matchAll(block)].map(
    ([, kind = '', title = '', source = '']) => ({ page, kind, title, source }),
  );
}

describe('the README and the guide', () => {
  it.each(BLOCKS)('compile as they stand: $page, $file $title', ({ file }) => {
    expect(faultsIn(file)).toEqual([]);
  });

  it('would not compile with a slip', () => {
    expect(faultsIn(SLIP.file)).toHaveLength(1);
  });

  it('show pictures that are there', () => {
    const pictures = readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g);
    expect([...pictures].map(([, file = '']) => readFileSync(file).byteLength > 0)).toEqual([true]);
  });
});
