import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFaults } from './findFaults.ts';

const FILES = globSync('{src,mocks,stories}/**/*.{ts,tsx}').filter(
  (file) => !file.endsWith('.d.ts'),
);

describe('the walls between rooms', () => {
  it('stand in every file', () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(FILES.flatMap((file) => findFaults(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['src/core/x.ts', "import { useState } from 'react';", 'src/core/x.ts imports react'],
    [
      'src/core/x.ts',
      "export * from '../wording/wording.js';",
      'src/core/x.ts imports src/wording/wording.ts',
    ],
    [
      'src/core/x.ts',
      "const late = () => import('../adapter/index.js');",
      'src/core/x.ts imports src/adapter/index.ts',
    ],
    ['src/core/x.ts', 'export const now = Date.now();', 'src/core/x.ts uses Date.now()'],
    ['src/providers/x.ts', 'export const now = new Date();', 'src/providers/x.ts uses new Date()'],
    ['src/core/x.ts', 'export const now = Date();', 'src/core/x.ts uses Date()'],
    [
      'src/wording/x.ts',
      'export const id = globalThis.Math.random();',
      'src/wording/x.ts uses Math.random()',
    ],
    [
      'src/wording/x.ts',
      "import { toneOf } from '../core/index.js';",
      'src/wording/x.ts imports src/core/index.ts',
    ],
    [
      'src/query/x.ts',
      "import { StatusBadge } from '../components/StatusBadge/StatusBadge.js';",
      'src/query/x.ts imports src/components/StatusBadge/StatusBadge.ts',
    ],
    [
      'src/components/x.tsx',
      'export const load = () => window.fetch("/");',
      'src/components/x.tsx calls fetch',
    ],
    [
      'src/components/x.tsx',
      "import { createPortal } from 'react-dom';",
      'src/components/x.tsx imports react-dom',
    ],
    [
      'src/components/x.tsx',
      "import { createRestAdapter } from '../adapter/index.js';",
      'src/components/x.tsx imports src/adapter/index.ts',
    ],
    [
      'mocks/x.ts',
      "import { en } from '../src/wording/index.js';",
      'mocks/x.ts imports src/wording/index.ts',
    ],
    [
      'stories/x.stories.tsx',
      "import { cx } from '../src/components/internal/cx.js';",
      'stories/x.stories.tsx imports src/components/internal/cx.ts',
    ],
    [
      'stories/x.stories.tsx',
      "import { startMocks } from '../.storybook/startMocks.js';",
      'stories/x.stories.tsx imports .storybook/startMocks.ts',
    ],
  ])('catch a planted fault in %s: %s', (file, source, fault) => {
    expect(findFaults(file, source)).toEqual([fault]);
  });

  it('let types alone through where only types may pass', () => {
    const source =
      "import type { StatusBadgeProps } from '../components/StatusBadge/StatusBadge.js';";
    expect(findFaults('src/query/x.ts', source)).toEqual([]);
  });

  it('do not mistake text and comments for calls', () => {
    const source = "// Date.now() is not allowed here\nexport const text = 'Math.random()';";
    expect(findFaults('src/core/x.ts', source)).toEqual([]);
  });

  it('keep tests from importing the tables of facts that they test', () => {
    const tests = globSync('test/**/*.{ts,tsx}').filter(
      // One changes the rules, to see the tests notice.
      (file) => !/^test\/(?:architecture|hosts)\/|\/everyRule\.test\.ts$/.test(file),
    );
    expect(tests.length).toBeGreaterThan(50);
    expect(tests.filter((file) => importsFacts(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ["import { LADDER } from '../../src/core/order.ts';", true],
    ["const { LADDER } = await import('../../src/core/order.ts');", true],
    ["import { readSes } from '../../src/providers/ses.ts';", true],
    ["import { foldEvents } from '../../src/core/index.ts';", false],
    ["import { lintText } from '../../src/wording/lint.ts';", false],
  ])('tell an import of facts from another: %s', (source, facts) => {
    expect(importsFacts(source)).toBe(facts);
  });
});

/** Whether a test reaches behind the entries of the two rooms whose files are tables of facts. */
function importsFacts(source: string): boolean {
  return /(?:from |import\()'[./]+src\/(?:core|providers)\/(?!index\.)/.test(source);
}
