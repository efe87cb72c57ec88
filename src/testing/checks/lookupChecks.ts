import { addressKey } from '../../core/index.js';
import { type Check, ofCall } from '../check.js';
import { walk } from '../ground.js';
import { insist, NotChecked } from '../insist.js';
import { nobodysAddress } from '../nobody.js';

/** What holds of `lookup`. */
export const lookupChecks: readonly Check[] = [
  ofCall(
    'lookup',
    'finds what became of one person\u2019s messages, newest first',
    async ({ adapter, message, page }) => {
      const { id: messageId } = await message();
      const row = (await page({ limit: 1 })).rows[0];
      if (!row) throw new NotChecked('The message has no recipient to look up.');
      const address = ` ${row.address.toUpperCase()} `;
      const deliveries = await walk(async (cursor) => {
        const answer = await adapter.lookup({ address, limit: 20, cursor });
        insist(answer.unreadableCount === 0, `${answer.unreadableCount} answers cannot be read.`);
        return { items: answer.deliveries, nextCursor: answer.nextCursor };
      });
      insist(
        deliveries.some((found) => found.message.id === messageId && found.row.id === row.id),
        'It does not find a message that the person got.',
      );
      insist(
        deliveries.every((found) => addressKey(found.row.address) === addressKey(row.address)),
        'It finds somebody else.',
      );
      const times = deliveries.flatMap((found) => found.message.sentAt ?? []);
      insist(
        times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time)),
        'A message comes after an older one.',
      );
    },
  ),
  ofCall('lookup', 'has an empty list for an address that nobody has', async ({ adapter }) => {
    const { deliveries, suppression } = await adapter.lookup({ address: nobodysAddress() });
    insist(deliveries.length === 0, `It finds ${deliveries.length} messages.`);
    insist(suppression === undefined, 'It blocks an address that nobody has.');
  }),
];
