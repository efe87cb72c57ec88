import type { RecipientsRequest } from '../../adapter/index.js';
import { countByStatus, type RecipientRow, totalOf } from '../../core/index.js';
import { type Check, ofCall } from '../check.js';
import { type Ground, walk, whileSteady } from '../ground.js';
import { insist, NotChecked } from '../insist.js';
import { nobodysId } from '../nobody.js';
import { insistSameCounts } from './recipientChecks.js';

/** What holds of `searchRecipients`. */
export const searchChecks: readonly Check[] = [
  ofCall(
    'searchRecipients',
    'finds a recipient by part of the address, whatever the case',
    async (ground) => {
      const wanted = await someone(ground);
      const part = wanted.address.slice(1, 6);
      for (const q of [part.toLowerCase(), part.toUpperCase()]) {
        const [, rows] = await whileSteady(ground, () => search(ground, q));
        insist(
          rows.some(({ id }) => id === wanted.id),
          'It does not find a recipient whose address holds the text.',
        );
        insistAllHold(rows, q);
      }
    },
  ),
  ofCall('searchRecipients', 'takes every sign of the text literally', async (ground) => {
    for (const q of ['%', '_', '*', '.', '\\', "'"]) insistAllHold(await search(ground, q), q);
  }),
  ofCall('searchRecipients', 'counts what it finds, the status filter left out', async (ground) => {
    const { id: messageId } = await ground.message();
    const q = (await someone(ground)).address.slice(1, 4);
    const [, [rows, page]] = await whileSteady(
      ground,
      async () =>
        [
          await search(ground, q),
          await ground.adapter.searchRecipients({ messageId, q, statuses: ['failed'], limit: 0 }),
        ] as const,
    );
    insistSameCounts(page.counts, countByStatus(rows));
  }),
  ofCall(
    'searchRecipients',
    'finds nobody for a text that nobody has',
    async ({ adapter, message }) => {
      const { id: messageId } = await message();
      const { rows, counts } = await adapter.searchRecipients({ messageId, q: nobodysId() });
      insist(rows.length === 0, `It finds ${rows.length} recipients.`);
      insist(totalOf(counts) === 0, `It counts ${totalOf(counts)} recipients.`);
    },
  ),
];

async function someone({ page }: Ground): Promise<RecipientRow> {
  const row = (await page({ limit: 20 })).rows.find(({ address }) => address.length > 6);
  if (!row) throw new NotChecked('The message has no recipient to look for.');
  return row;
}

async function search(
  { adapter, message }: Ground,
  q: string,
  filter: Omit<RecipientsRequest, 'messageId'> = {},
): Promise<readonly RecipientRow[]> {
  const { id: messageId } = await message();
  return walk(async (cursor) => {
    const page = await adapter.searchRecipients?.({ ...filter, messageId, q, cursor, limit: 100 });
    return { items: page?.rows ?? [], nextCursor: page?.nextCursor };
  });
}

function insistAllHold(rows: readonly RecipientRow[], q: string): void {
  const text = q.toLowerCase();
  insist(
    rows.every(({ name = '', address }) => `${name}\n${address}`.toLowerCase().includes(text)),
    'It finds a recipient in whose name and address the text does not stand.',
  );
}
