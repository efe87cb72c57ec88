import { afterAll, describe, expect, it } from 'vitest';
import { createBackend } from '../../mocks/index.ts';
import {
  AdapterError,
  createRestAdapter,
  type DeliveryStatusAdapter,
} from '../../src/adapter/index.ts';
import { adapterContract, formatReport } from '../../src/testing/index.ts';
import { faultsOf, type Whole } from './faults.ts';

const backend = createBackend('bouncesAndBlocks', { clock: 'manual', now: '2026-03-02T09:00:00Z' });
afterAll(() => backend.dispose());

const firstMessage = backend.messageIds()[0] ?? '';
const good = createRestAdapter({ baseUrl: backend.baseUrl, calls: 'all', fetch: backend.fetch });

describe('adapterContract', () => {
  it.each(faultsOf(good, firstMessage))('finds out that %s', async (_, check, broken) => {
    const report = await adapterContract({ ...good, ...broken }, { listenMs: 20 });
    const failed = report.results.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ call, title }) => `${call} ${title}`)).toContain(check);
    expect(report.failed).toBe(failed.length);
  });

  it('says how, without an address', async () => {
    const broken: Partial<Whole> = {
      recipients: () => Promise.reject(new Error('ada@example.com is not there')),
    };
    const report = await adapterContract({ ...good, ...broken }, { listenMs: 20 });
    const text = formatReport(report);
    expect(text).toContain(
      'failed: recipients counts by status what its rows show. It fails: Error.',
    );
    expect(text).not.toContain('@');
    expect(text.split('\n').at(-1)).toBe(
      `${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped`,
    );
  });

  it('reports calls that are not there as skipped', async () => {
    const { scope, message, recipients, messages } = { ...good };
    const report = await adapterContract({ scope, message, recipients, messages });
    expect(report.failed).toBe(0);
    const others = report.results.filter(
      ({ call }) => !['message', 'recipients', 'messages'].includes(call),
    );
    expect(others.length).toBeGreaterThan(20);
    expect(new Set(others.map(({ outcome }) => outcome))).toEqual(new Set(['skipped']));
    expect(new Set(others.map(({ why }) => why))).toEqual(
      new Set(['The adapter does not have this call.']),
    );
  });

  it('checks nothing of a backend that has no message, and passes nothing either', async () => {
    const adapter: DeliveryStatusAdapter = {
      scope: 'empty',
      message: () => Promise.reject(new AdapterError('http', 'No.', { status: 404 })),
      recipients: () => Promise.reject(new AdapterError('http', 'No.', { status: 404 })),
      messages: () => Promise.resolve({ messages: [], unreadableCount: 0, total: 0 }),
    };
    const { results, failed } = await adapterContract(adapter);
    expect(failed).toBe(0);
    const counted = results.find(({ title }) => title === 'counts by status what its rows show');
    expect(counted).toMatchObject({
      outcome: 'skipped',
      why: 'The backend has no message to check with.',
    });
  });

  it('takes a stream for good that says that nothing more will come', async () => {
    const broken: Partial<Whole> = {
      async *stream() {
        yield await Promise.reject(new AdapterError('http', 'Nothing more.', { status: 204 }));
      },
    };
    const { results } = await adapterContract({ ...good, ...broken }, { listenMs: 20 });
    expect(results.find(({ call }) => call === 'stream')).toMatchObject({ outcome: 'passed' });
  });

  it('asks for a message where it cannot find one', async () => {
    const { scope, message, recipients } = { ...good };
    await expect(adapterContract({ scope, message, recipients })).rejects.toThrow('messageId');
  });

  it('walks through no message that is too large for it', async () => {
    const { results, failed } = await adapterContract(good, { maxRows: 3, listenMs: 20 });
    expect(failed).toBe(0);
    expect(
      results.find(({ title }) => title.startsWith('gives each recipient once')),
    ).toMatchObject({ outcome: 'skipped', why: expect.stringContaining('raise maxRows') });
  });

  it('gives up on a message that never holds still', async () => {
    let asked = 0;
    const broken: Partial<Whole> = {
      recipients: async (request) => {
        asked += 1;
        const page = await good.recipients(request);
        return { ...page, counts: { ...page.counts, sent: asked } };
      },
    };
    const { results } = await adapterContract({ ...good, ...broken }, { listenMs: 20 });
    expect(
      results.find(({ title }) => title === 'counts by status what its rows show'),
    ).toMatchObject({
      outcome: 'skipped',
      why: expect.stringContaining('changed during each of three tries'),
    });
  });

  it('changes nothing unless it is told what it may change', async () => {
    const before = await good.suppressions({ limit: 100 });
    const changed: string[] = [];
    const report = await adapterContract(
      {
        ...good,
        retry: (request) => {
          changed.push(...request.recipientIds.filter((id) => !id.startsWith('nobody-')));
          return good.retry(request);
        },
        liftSuppression: (request) => {
          if (!request.suppressionId.startsWith('nobody-')) changed.push(request.suppressionId);
          return good.liftSuppression(request);
        },
      },
      { listenMs: 20 },
    );
    expect(report.failed).toBe(0);
    expect(changed).toEqual([]);
    expect(await good.suppressions({ limit: 100 })).toEqual(before);
  });
});
