import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  ChangesAnswer,
  DeliveryStatusAdapter,
  RecipientsPage,
} from '../../src/adapter/index.ts';
import { countByStatus, type RecipientRow, type Suppression } from '../../src/core/index.ts';
import { useRecipientStatusTable } from '../../src/query/index.ts';
import { around } from './harness.tsx';

function blocked(id: string): RecipientRow & { suppression: Suppression } {
  const address = `${id}@example.org`;
  return {
    id,
    address,
    channel: 'email',
    status: 'failed',
    suppression: {
      id: `s-${id}`,
      address,
      cause: 'bounced',
      via: 'bounce',
      basis: 'observed',
      by: 'recipient_provider',
      lift: { allowed: true },
    },
  };
}

/** A backend of two blocked recipients, whose answers the test lets through one by one. */
function heldBackend() {
  const rows = [blocked('a'), blocked('b')];
  const lifted = new Set<string>();
  const lifts: { id: string; answer: (ok: boolean) => void }[] = [];
  const answers: (() => void)[] = [];
  let hold = false;

  const page = (): RecipientsPage => {
    const now = rows.map((row) => {
      if (!lifted.has(row.suppression.id)) return row;
      const { suppression: _gone, ...rest } = row;
      return rest;
    });
    return { rows: now, unreadableCount: 0, counts: countByStatus(now), settled: false };
  };
  const adapter: DeliveryStatusAdapter = {
    scope: 'held',
    message: () => new Promise(() => {}),
    recipients: () => {
      const answer = page();
      if (!hold) return Promise.resolve(answer);
      return new Promise((resolve) => answers.push(() => resolve(answer)));
    },
    liftSuppression: ({ suppressionId }) =>
      new Promise((resolve, reject) => {
        lifts.push({
          id: suppressionId,
          answer: (ok) => {
            if (!ok) return reject(new Error('no'));
            lifted.add(suppressionId);
            resolve();
          },
        });
      }),
  };
  return { adapter, lifts, answers, holdAnswers: () => (hold = true), letGo: () => (hold = false) };
}

const settle = (ms = 10) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function show(backend: { adapter: DeliveryStatusAdapter }) {
  const { wrapper } = around(backend.adapter);
  const { result } = renderHook(() => useRecipientStatusTable({ messageId: 'm' }), { wrapper });
  await settle();
  const blockedIds = () =>
    result.current.rows.flatMap(({ suppression }) => suppression?.id ?? []).join(' ');
  const lift = (id: string) => {
    const suppression = result.current.rows.find((row) => row.suppression?.id === id)?.suppression;
    if (!suppression) throw new Error(`${id} is not blocked`);
    const lifting =
      result.current.onLift?.({ suppression }) ?? Promise.reject(new Error('no lift'));
    return lifting.then(
      () => 'lifted',
      () => 'failed',
    );
  };
  return { blockedIds, lift };
}

describe('a lift', () => {
  it('leaves the block until the backend confirms it, and takes it away then', async () => {
    const backend = heldBackend();
    const { blockedIds, lift } = await show(backend);
    void lift('s-a');
    await settle();
    expect(blockedIds()).toBe('s-a s-b');
    backend.lifts[0]?.answer(true);
    await settle();
    expect(blockedIds()).toBe('s-b');
  });

  it('is not undone by an answer to a request that started before it was confirmed', async () => {
    const backend = heldBackend();
    const { blockedIds, lift } = await show(backend);
    backend.holdAnswers();
    await settle(1000);
    expect(backend.answers).toHaveLength(1);
    void lift('s-a');
    await settle();
    backend.lifts[0]?.answer(true);
    await settle();
    backend.answers[0]?.();
    await settle();
    expect(blockedIds()).toBe('s-b');
    backend.letGo();
    await settle(3000);
    expect(blockedIds()).toBe('s-b');
  });

  it('rolls back the one address that failed, and no other', async () => {
    const backend = heldBackend();
    const { blockedIds, lift } = await show(backend);
    const first = lift('s-a');
    const second = lift('s-b');
    await settle();
    backend.lifts[0]?.answer(false);
    backend.lifts[1]?.answer(true);
    await settle();
    expect(await first).toBe('failed');
    expect(await second).toBe('lifted');
    expect(blockedIds()).toBe('s-a');
  });

  it('is asked once for a double click', async () => {
    const backend = heldBackend();
    const { lift } = await show(backend);
    const both = [lift('s-a'), lift('s-a')];
    await settle();
    expect(backend.lifts).toHaveLength(1);
    backend.lifts[0]?.answer(true);
    expect(await Promise.all(both)).toEqual(['lifted', 'lifted']);
  });

  it.each([
    ['is blocked again', 3, true],
    ['is as old as before', 1, false],
  ])('hides no row of a late answer that %s', async (_name, version, shows) => {
    const old = { ...blocked('a'), version: 1 };
    const late: ((answer: ChangesAnswer) => void)[] = [];
    const lifts: (() => void)[] = [];
    const adapter: DeliveryStatusAdapter = {
      scope: 'late',
      message: () => new Promise(() => {}),
      recipients: async () => ({
        rows: [old],
        unreadableCount: 0,
        counts: countByStatus([old]),
        settled: false,
        changesCursor: '1',
      }),
      changes: () => new Promise((resolve) => late.push(resolve)),
      liftSuppression: () => new Promise((resolve) => lifts.push(resolve)),
    };
    const { blockedIds, lift } = await show({ adapter });
    await settle(1000);
    void lift('s-a');
    await settle();
    lifts[0]?.();
    await settle();
    expect(blockedIds()).toBe('');
    late[0]?.({
      rows: [{ ...old, version }],
      unreadableCount: 0,
      counts: countByStatus([old]),
      settled: false,
      next: '2',
      hasMore: false,
    });
    await settle();
    expect(blockedIds()).toBe(shows ? 's-a' : '');
  });
});
