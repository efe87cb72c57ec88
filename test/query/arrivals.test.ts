import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliveryStatusAdapter, RecipientsPage } from '../../src/adapter/index.ts';
import { countByStatus, type DeliveryStatus, type RecipientRow } from '../../src/core/index.ts';
import { changesQuery, messageQuery, recipientsQuery } from '../../src/query/index.ts';
import { messageStore } from '../../src/query/messageStore.ts';
import { runs } from '../support/runs.ts';

/** A request that is answered when the test says so, and arrives when the test says so. */
interface Pending {
  /** Looks at the backend's state, and keeps what it saw. */
  readonly answer: () => void;
  readonly arrive: () => void;
  answered: boolean;
}

/** A backend with a log of changes; of `changes` it tells two rows at a time. */
function loggedBackend(versioned: boolean) {
  const rows = new Map<string, { row: RecipientRow; revision: number }>();
  const pending: Pending[] = [];
  let revision = 0;

  function change(id: string, status: DeliveryStatus): void {
    revision += 1;
    const version = versioned ? { version: revision } : {};
    const row: RecipientRow = { id, address: `${id}@example.org`, channel: 'email', status };
    rows.set(id, { row: { ...row, ...version }, revision });
  }
  for (const id of ['a', 'b', 'c', 'd']) change(id, 'pending');

  const all = () => [...rows.values()].map(({ row }) => row);
  const totals = () => ({ counts: countByStatus(all()), settled: false });
  const page = (shown: readonly RecipientRow[]): RecipientsPage => ({
    rows: shown,
    unreadableCount: 0,
    ...totals(),
    changesCursor: String(revision),
  });

  function later<T>(look: () => T): Promise<T> {
    return new Promise((resolve) => {
      let seen: T;
      const one: Pending = {
        answered: false,
        answer: () => {
          seen = look();
          one.answered = true;
        },
        arrive: () => {
          pending.splice(pending.indexOf(one), 1);
          resolve(seen);
        },
      };
      pending.push(one);
    });
  }

  const adapter: DeliveryStatusAdapter = {
    scope: 'logged',
    message: () => later(() => ({ id: 'm', ...totals(), changesCursor: String(revision) })),
    recipients: ({ statuses = [] }) =>
      later(() =>
        page(all().filter(({ status }) => statuses.length === 0 || statuses.includes(status))),
      ),
    changes: ({ since }) =>
      later(() => {
        const changed = [...rows.values()]
          .filter((one) => one.revision > Number(since))
          .toSorted((a, b) => a.revision - b.revision);
        const told = changed.slice(0, 2);
        const hasMore = changed.length > told.length;
        return {
          ...page(told.map(({ row }) => row)),
          next: String(hasMore ? told.at(-1)?.revision : revision),
          hasMore,
        };
      }),
  };
  return { adapter, pending, change, all };
}

/** Lets everything run that does not wait for the backend. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

const VIEWS: readonly (readonly DeliveryStatus[])[] = [[], ['failed'], ['sent', 'delivered']];

const step = fc.record({
  what: fc.constantFrom('change', 'page', 'summary', 'changes', 'answer', 'answer', 'arrive'),
  which: fc.nat(11),
});

type Steps = readonly { readonly what: string; readonly which: number }[];

/** Plays requests, answers and arrivals in the given order; what is still under way then comes to its end, one after another. */
async function play(steps: Steps, versioned: boolean) {
  const { adapter, pending, change, all } = loggedBackend(versioned);
  const client = new QueryClient();
  const pull = () => void client.fetchQuery({ ...changesQuery(adapter, 'm'), staleTime: 0 });
  const nth = (answered: boolean, which: number) => {
    const some = pending.filter((one) => one.answered === answered);
    return some[which % some.length];
  };
  const acts: Readonly<Record<string, (which: number) => void>> = {
    change: (which) =>
      change(
        'abcd'[which % 4] ?? 'a',
        (['sent', 'delivered', 'failed'] as const)[which % 3] ?? 'sent',
      ),
    page: (which) => {
      const filter = { statuses: VIEWS[which % 3] ?? [], channels: [], search: '' };
      void client.fetchInfiniteQuery(recipientsQuery(adapter, { messageId: 'm', filter }));
    },
    summary: () => void client.fetchQuery(messageQuery(adapter, 'm')),
    changes: pull,
    answer: (which) => nth(false, which)?.answer(),
    arrive: (which) => nth(true, which)?.arrive(),
  };
  for (const { what, which } of steps) {
    acts[what]?.(which);
    await settle();
  }
  const { read } = messageStore(client, adapter, 'm');
  const finish = async () => {
    await settle();
    while (pending.length > 0) {
      acts.answer?.(0);
      acts.arrive?.(0);
      await settle();
    }
  };
  await finish();
  for (let polls = 0; polls < 3; polls += 1) {
    pull();
    await finish();
  }
  const { rows, cursors } = read();
  client.clear();
  const held = [...rows.values()].map(({ row }) => row);
  return { held, backend: all().filter(({ id }) => rows.has(id)), behind: cursors?.behind ?? [] };
}

const byId = (a: RecipientRow, b: RecipientRow) => (a.id < b.id ? -1 : 1);

describe('whatever order answers arrive in', () => {
  it.each([true, false])(
    'no change is lost in 2,000 interleavings of pages, summaries and changes (versions: %s)',
    async (versioned) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
          const { held, backend, behind } = await play(steps, versioned);
          expect(held.toSorted(byId)).toEqual(backend.toSorted(byId));
          expect(behind).toEqual([]);
        }),
        { numRuns: runs(2000) },
      );
    },
    60_000,
  );

  it('a change is told that came between a page and a summary that overtook it', async () => {
    const steps: Steps = [
      { what: 'page', which: 0 },
      { what: 'summary', which: 0 },
      // The page is answered, then the row changes, then the summary is answered.
      { what: 'answer', which: 0 },
      { what: 'change', which: 1 },
      { what: 'answer', which: 0 },
      { what: 'arrive', which: 1 },
      { what: 'arrive', which: 0 },
    ];
    const { held } = await play(steps, true);
    expect(held.find(({ id }) => id === 'b')).toMatchObject({ status: 'delivered' });
  });
});
