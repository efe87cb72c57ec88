import { readFileSync } from 'node:fs';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { findChromium } from './test/support/chromium.ts';

const ENTRIES = {
  index: 'src/index.ts',
  query: 'src/query/index.ts',
  adapter: 'src/adapter/index.ts',
  core: 'src/core/index.ts',
  providers: 'src/providers/index.ts',
  wording: 'src/wording/index.ts',
  testing: 'src/testing/index.ts',
  mocks: 'mocks/index.ts',
  styles: 'src/styles/index.css',
};

/** React 18 under the names of React 19, for the compatibility project. */
const REACT_18 = [
  { find: /^react(\/.*)?$/, replacement: 'react-18$1' },
  { find: /^react-dom(\/.*)?$/, replacement: 'react-dom-18$1' },
];

const BROWSER_TESTS = {
  include: ['test/**/*.browser.test.tsx'],
  setupFiles: ['test/support/browser.ts'],
};

/**
 * A TypeScript host needs a declaration beside the stylesheet, and nobody its comments; a backend team needs the contract as a
 * file.
 */
function publishedAssets(): Plugin {
  return {
    name: 'published-assets',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = String(file.source).replace(/\/\*[\s\S]*?\*\/\n?/g, '');
      }
      this.emitFile({ type: 'asset', fileName: 'styles.d.ts', source: 'export {};\n' });
      this.emitFile({
        type: 'asset',
        fileName: 'openapi.json',
        source: readFileSync('src/adapter/openapi.json', 'utf8'),
      });
    },
  };
}

export default defineConfig(async ({ mode }) => {
  const executablePath = mode === 'test' ? await findChromium() : undefined;

  // A fresh object for each project: Vitest writes into it.
  const browser = () => ({
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width: 1024, height: 768 },
    provider: playwright({
      launchOptions: {
        ...(executablePath ? { executablePath } : {}),
        args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
      },
    }),
    instances: [{ browser: 'chromium' as const }],
  });

  const config: ViteUserConfig = {
    plugins: [react(), publishedAssets()],
    publicDir: false,
    build: {
      target: 'es2022',
      minify: false,
      sourcemap: true,
      cssCodeSplit: true,
      lib: { entry: ENTRIES, formats: ['es'] },
      rolldownOptions: {
        external: [/^react($|\/)/, /^react-dom($|\/)/, /^@tanstack\//, /^msw($|\/)/],
        output: {
          // Without it the bundler drops 'use client'.
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
        },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: { name: 'node', environment: 'node', include: ['test/**/*.test.ts'] },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            environment: 'jsdom',
            include: ['test/**/*.test.tsx'],
            exclude: ['test/**/*.browser.test.tsx'],
            setupFiles: ['test/support/dom.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            ...BROWSER_TESTS,
            globalSetup: ['test/support/mockApi.ts'],
            browser: browser(),
          },
        },
        {
          extends: true,
          resolve: { alias: REACT_18 },
          test: {
            name: 'browser-react18',
            ...BROWSER_TESTS,
            globalSetup: ['test/support/mockApi.ts'],
            browser: browser(),
          },
        },
        {
          plugins: [
            storybookTest({ configDir: '.storybook', disableAddonDocs: true }),
            msw({ mode: 'worker-only' }),
          ],
          test: { name: 'stories', browser: browser() },
        },
      ],
    },
  };
  return config;
});
