/** `npm run mock-api`: the mock backend on an HTTP port. `PORT`, `SCENARIO` and `SPEED` change what it serves. */
import { runnerImport } from 'vite';
import type * as Mocks from '../../mocks/serve.js';

const { PORT = '4010', SCENARIO, SPEED } = process.env;
const { module } = await runnerImport<typeof Mocks>('mocks/serve.ts');
await module.serve({
  port: Number(PORT),
  ...(SCENARIO !== undefined && { scenario: SCENARIO }),
  ...(SPEED !== undefined && { speed: Number(SPEED) }),
});
console.log(
  `Mock API on http://localhost:${PORT}. Post webhooks to http://localhost:${PORT}/webhooks/{provider}.`,
);
