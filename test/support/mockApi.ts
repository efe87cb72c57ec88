import type { TestProject } from 'vitest/node';
import { serve } from '../../mocks/serve.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the mock backend on a real HTTP port. */
    mockApi: string;
  }
}

/** Serves the mock backend for browser tests, on a port of its own, for as long as they run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const server = await serve({ port: 0, scenario: 'nobody' });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  project.provide('mockApi', `http://localhost:${port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
