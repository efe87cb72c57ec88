import {
  countByStatus,
  DELIVERY_STATUSES,
  type RecipientRow,
  RECIPIENT_SORT_KEYS,
  type RecipientSortKey,
  type StatusCounts,
  totalOf,
} from '../../core/index.js';
import { type Check, ofCall } from '../check.js';
import { whileSteady } from '../ground.js';
import { insist, insistStatus, insistUnique, NotChecked } from '../insist.js';
import { nobodysId } from '../nobody.js';

/** What holds of `recipients`. */
export const recipientChecks: readonly Check[] = [
  ofCall('recipients', 'fails with 404 for a message that does not exist', ({ adapter }) =>
    insistStatus(404, adapter.recipients({ messageId: nobodysId() })),
  ),
  ofCall('recipients', 'answers at most as many rows as were asked for', async ({ page }) => {
    for (const limit of [1, 2, 5]) {
      const { rows } = await page({ limit });
      insist(rows.length <= limit, `It answers ${rows.length} rows for a limit of ${limit}.`);
    }
  }),
  ofCall('recipients', 'answers the counts alone for limit 0', async (ground) => {
    const [counted, full] = await whileSteady(ground, () => ground.page());
    insist(counted.rows.length === 0, 'It answers rows.');
    insistSameCounts(counted.counts, full.counts);
  }),
  ofCall('recipients', 'sends no row that cannot be read', async ({ page }) => {
    const { unreadableCount } = await page();
    insist(unreadableCount === 0, `${unreadableCount} rows of the first page cannot be read.`);
  }),
  ofCall(
    'recipients',
    'has ids that are no addresses and that a URL can carry',
    async ({ page }) => {
      for (const { id, address } of (await page()).rows) {
        insist(id !== address && !id.includes('@'), 'The id of a row is an address.');
        insist(id !== '.' && id !== '..', 'The id of a row is only dots.');
      }
    },
  ),
  ofCall(
    'recipients',
    'gives each recipient once over all pages, as many as it counts',
    async (ground) => {
      const [{ counts }, rows] = await whileSteady(ground, () => ground.everyRow());
      insistUnique(
        rows.map(({ id }) => id),
        'A recipient',
      );
      const total = totalOf(counts);
      insist(
        rows.length === total,
        `The pages give ${rows.length} recipients, the counts ${total}.`,
      );
    },
  ),
  ofCall('recipients', 'counts by status what its rows show', async (ground) => {
    const [{ counts }, rows] = await whileSteady(ground, () => ground.everyRow());
    insistSameCounts(counts, countByStatus(rows));
  }),
  ofCall('recipients', 'counts the same as the message itself', async (ground) => {
    const { id } = await ground.message();
    const [page, message] = await whileSteady(ground, () =>
      ground.adapter.message({ messageId: id }),
    );
    insistSameCounts(page.counts, message.counts);
    insist(page.settled === message.settled, 'One says settled, the other does not.');
  }),
  ofCall(
    'recipients',
    'shows only the status asked for, as often as it counts it',
    async (ground) => {
      for (const status of DELIVERY_STATUSES) {
        const [{ counts }, rows] = await whileSteady(ground, () =>
          ground.everyRow({ statuses: [status] }),
        );
        insist(
          rows.every((row) => row.status === status),
          `Asked for "${status}" it shows another status.`,
        );
        insist(
          rows.length === counts[status],
          `Asked for "${status}" it shows ${rows.length} rows and counts ${counts[status]}.`,
        );
      }
    },
  ),
  ofCall('recipients', 'leaves the status filter out of the counts', async (ground) => {
    const [all, filtered] = await whileSteady(ground, () =>
      ground.page({ statuses: ['failed'], limit: 0 }),
    );
    insistSameCounts(all.counts, filtered.counts);
  }),
  ofCall('recipients', 'takes several statuses as any of them', async (ground) => {
    const [{ counts }, rows] = await whileSteady(ground, () =>
      ground.everyRow({ statuses: ['delivered', 'failed'] }),
    );
    const total = counts.delivered + counts.failed;
    insist(rows.length === total, `It shows ${rows.length} rows of ${total}.`);
  }),
  ofCall('recipients', 'shows and counts only the channels asked for', async (ground) => {
    const [, seen] = await whileSteady(ground, async () => {
      const channel = (await ground.page({ limit: 1 })).rows[0]?.channel;
      if (!channel) throw new NotChecked('The message has no recipient.');
      const channels = [channel];
      const { counts } = await ground.page({ channels, limit: 0 });
      return { channel, counts, rows: await ground.everyRow({ channels }) };
    });
    insist(
      seen.rows.every(({ channel }) => channel === seen.channel),
      'It shows another channel.',
    );
    insistSameCounts(seen.counts, countByStatus(seen.rows));
  }),
  ...RECIPIENT_SORT_KEYS.map((key) =>
    ofCall('recipients', `sorts by ${key}, both ways`, async (ground) => {
      const [, { up, down }] = await whileSteady(ground, async ({ settled }) => {
        const seen = {
          up: await ground.everyRow({ sort: { key, order: 'ascending' } }),
          down: await ground.everyRow({ sort: { key, order: 'descending' } }),
        };
        // The counts alone do not tell: a deferral dates its row anew and leaves the status.
        return settled || sameValues(key, seen.up, seen.down) ? seen : undefined;
      });
      insistSorted(key, up, down);
    }),
  ),
  ofCall('recipients', 'says settled only when nobody is open', async (ground) => {
    const [page, rows] = await whileSteady(ground, () => ground.everyRow());
    const open = rows.filter(({ settled }) => settled === false).length;
    insist(!page.settled || open === 0, `The message is settled and ${open} recipients are not.`);
    const told = page.openCount !== undefined && rows.every(({ settled }) => settled !== undefined);
    insist(
      !told || page.openCount === open,
      `It counts ${page.openCount} open recipients and shows ${open}.`,
    );
  }),
  ofCall('recipients', 'never gives a row an older version than before', async ({ page }) => {
    const before = new Map((await page()).rows.map(({ id, version }) => [id, version]));
    if (![...before.values()].some((version) => version !== undefined)) {
      throw new NotChecked('No row has a version.');
    }
    for (const { id, version } of (await page()).rows) {
      const last = before.get(id);
      insist(last === undefined || (version ?? -1) >= last, 'A row went back to an older version.');
    }
  }),
];

/** @throws NotHeld unless both count alike. */
export function insistSameCounts(one: StatusCounts, other: StatusCounts): void {
  for (const status of DELIVERY_STATUSES) {
    insist(
      one[status] === other[status],
      `The counts of "${status}" differ: ${one[status]} and ${other[status]}.`,
    );
  }
}

/** Whether both walks met the same recipients with the same values. */
function sameValues(
  key: RecipientSortKey,
  one: readonly RecipientRow[],
  other: readonly RecipientRow[],
): boolean {
  const values = new Map(one.map((row) => [row.id, row[key]]));
  return (
    one.length === other.length &&
    other.every((row) => values.has(row.id) && values.get(row.id) === row[key])
  );
}

/** Where a name is absent its row may stand at either end; how names compare is the backend's to say. */
function insistSorted(
  key: RecipientSortKey,
  up: readonly RecipientRow[],
  down: readonly RecipientRow[],
): void {
  const rising = up.flatMap((row) => place(key, row));
  const falling = down.flatMap((row) => place(key, row));
  insist(
    JSON.stringify(rising) === JSON.stringify(falling.toReversed()),
    'Descending is not ascending turned round.',
  );
  if (key === 'name') return;
  insist(
    rising.every((value, index) => index === 0 || (rising[index - 1] ?? value) <= value),
    'Ascending does not ascend.',
  );
}

function place(key: RecipientSortKey, row: RecipientRow): readonly (string | number)[] {
  if (key === 'status') return [DELIVERY_STATUSES.indexOf(row.status)];
  return row[key] === undefined ? [] : [row[key]];
}
