import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Planted faults, each in a file of its own, compiled with the options of the pure rooms. */
const FAULTS: Readonly<Record<string, string>> = {
  'dom.ts': 'export const title = document.title;',
  'network.ts': "export const answer = fetch('https://example.com');",
  'timer.ts': 'export const timer = setTimeout(() => undefined, 1);',
  'statusWithoutWords.ts': `import type { Messages } from '${resolve('src/wording/index.js')}';
    export const messages: Messages = { 'status.sent.label': 'Sent' };`,
  'statusWithoutTone.ts': `import type { DeliveryStatus } from '${resolve('src/core/index.js')}';
    export const tones: Record<DeliveryStatus, string> = { sent: 'progress' };`,
};

let folder: string;
let output: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pure-'));
  for (const [file, source] of Object.entries(FAULTS)) writeFileSync(join(folder, file), source);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: resolve('src/core/tsconfig.json'),
      include: [folder, resolve('src/core/universal.d.ts')],
    }),
  );
  output = spawnSync('tsc', ['-p', folder, '--noEmit', '--pretty', 'false'], {
    encoding: 'utf8',
  }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the types of the pure rooms', () => {
  it.each([
    ['dom.ts', "Cannot find name 'document'"],
    ['network.ts', "Cannot find name 'fetch'"],
    ['timer.ts', "Cannot find name 'setTimeout'"],
    ['statusWithoutWords.ts', 'is not assignable to type'],
    ['statusWithoutTone.ts', 'is missing the following properties'],
  ])('refuse the fault planted in %s', (file, complaint) => {
    const line = output.split('\n').find((text) => text.includes(`${file}(`));
    expect(line).toContain(complaint);
  });
});
