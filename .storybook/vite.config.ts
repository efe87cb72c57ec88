import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), msw({ mode: 'worker-only' })],
  // Older targets would take `light-dark()` apart, and every colour with it.
  build: { target: ['chrome123', 'firefox120', 'safari17.5'] },
});
