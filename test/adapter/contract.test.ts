import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBackend, type ScenarioName } from '../../mocks/index.ts';
import { serve } from '../../mocks/serve.ts';
import { createRestAdapter } from '../../src/adapter/index.ts';
import { adapterContract, formatReport } from '../../src/testing/index.ts';
import { watched } from '../support/openapiBackend.ts';
import { startPlainBackend } from '../support/plainBackend.ts';

const NOW = '2026-03-02T09:00:00Z';

/** What is skipped where nothing may be changed and everything else can be told. */
const CHANGES_DATA = [
  'retry answers for each recipient once, and a repeat like the first time',
  'liftSuppression lifts a block, and it is gone',
];

describe('a plain backend with two calls and four fields a row', () => {
  let backend: Awaited<ReturnType<typeof startPlainBackend>>;
  beforeAll(async () => void (backend = await startPlainBackend()));
  afterAll(() => backend.close());

  it('keeps the contract, and what it does not serve is skipped, not passed', async () => {
    const spy = watched((url, init) => fetch(url, init));
    const adapter = createRestAdapter({ baseUrl: backend.baseUrl, fetch: spy.fetch });
    const report = await adapterContract(adapter, { messageId: 'm1' });
    expect(formatReport(report)).toContain('20 passed, 0 failed');
    const checked = report.results.filter(({ outcome }) => outcome === 'passed');
    expect(new Set(checked.map(({ call }) => call))).toEqual(new Set(['message', 'recipients']));
    expect(spy.faults).toEqual([]);
  });
});

describe('the mock backend', () => {
  const backends: { dispose: () => void }[] = [];
  afterEach(() => backends.splice(0).forEach((backend) => backend.dispose()));

  function connect(scenario: ScenarioName) {
    const backend = createBackend(scenario, { clock: 'manual', now: NOW });
    backends.push(backend);
    const spy = watched(backend.fetch);
    const adapter = createRestAdapter({
      baseUrl: backend.baseUrl,
      calls: 'all',
      fetch: spy.fetch,
    });
    return { backend, adapter, spy };
  }

  it.each([
    'everythingDelivered',
    'mixedSend',
    'outage',
    'routeWithoutReceipts',
    'bouncesAndBlocks',
    'lateAndContradictory',
    'oneRecipient',
    'nobody',
  ] as const)('keeps the contract in %s, each answer as the document says', async (scenario) => {
    const { adapter, spy } = connect(scenario);
    const report = await adapterContract(adapter, { listenMs: 100 });
    expect(report.failed, formatReport(report)).toBe(0);
    expect(report.passed).toBeGreaterThan(35);
    expect(spy.faults).toEqual([]);
  });

  it('leaves nothing of the contract untold where there is something of everything', async () => {
    const { adapter, spy } = connect('bouncesAndBlocks');
    const { results } = await adapterContract(adapter, { listenMs: 100 });
    const skipped = results.filter(({ outcome }) => outcome === 'skipped');
    expect(skipped.map(({ call, title }) => `${call} ${title}`)).toEqual(CHANGES_DATA);
    expect(spy.seen.size).toBe(13);
  });

  it('also keeps it where data may be changed', async () => {
    const { adapter, spy } = connect('bouncesAndBlocks');
    const [message] = (await adapter.messages({})).messages;
    const messageId = message?.id ?? '';
    const { rows } = await adapter.recipients({ messageId, statuses: ['failed'] });
    const { suppressions } = await adapter.suppressions({});
    const report = await adapterContract(adapter, {
      messageId,
      listenMs: 100,
      retryRecipientIds: rows.map(({ id }) => id),
      liftSuppressionId: suppressions.find(({ lift }) => lift.allowed)?.id,
    });
    expect(formatReport(report)).toBe(`${report.passed} passed, 0 failed, 0 skipped`);
    expect(spy.faults).toEqual([]);
  });

  it('keeps the contract while its message moves', async () => {
    const backend = createBackend('mixedSend', { clock: { speed: 60 }, now: NOW });
    backends.push(backend);
    const adapter = createRestAdapter({
      baseUrl: backend.baseUrl,
      calls: 'all',
      fetch: backend.fetch,
    });
    const report = await adapterContract(adapter, { listenMs: 100 });
    expect(report.failed, formatReport(report)).toBe(0);
  });
});

describe('the mock backend on a real port', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => void (server = await serve({ port: 0, scenario: 'bouncesAndBlocks' })));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('keeps the contract', async () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const spy = watched((url, init) => fetch(url, init));
    const adapter = createRestAdapter({
      baseUrl: `http://localhost:${port}`,
      calls: 'all',
      fetch: spy.fetch,
    });
    const report = await adapterContract(adapter, { listenMs: 100 });
    expect(report.failed, formatReport(report)).toBe(0);
    expect(report.passed).toBeGreaterThan(40);
    expect(spy.faults).toEqual([]);
  });
});
