import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

export default defineConfig(async () => {
  const config: ViteUserConfig = {
    plugins: [react()],
    publicDir: false,
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
      ],
    },
  };
  return config;
});
