import { type Check, ofCall } from '../check.js';
import { walk } from '../ground.js';
import { insist, insistUnique, NotChecked } from '../insist.js';

/** A history can be long; its beginning shows as much. */
const MOST_MESSAGES = 200;

/** What holds of `messages`. */
export const historyChecks: readonly Check[] = [
  ofCall('messages', 'lists the newest message first', async ({ adapter }) => {
    const { messages } = await adapter.messages({ limit: 50 });
    const times = messages.flatMap(({ sentAt, scheduledAt }) => sentAt ?? scheduledAt ?? []);
    insist(
      times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time)),
      'A message comes after an older one.',
    );
  }),
  ofCall(
    'messages',
    'gives each message once over all pages, and counts them',
    async ({ adapter }) => {
      const { total } = await adapter.messages({ limit: 1 });
      if ((total ?? 0) > MOST_MESSAGES) throw new NotChecked('The history is too long to walk.');
      const messages = await walk(async (cursor) => {
        const page = await adapter.messages({ limit: 5, cursor });
        return { items: page.messages, nextCursor: page.nextCursor };
      });
      insistUnique(
        messages.map(({ id }) => id),
        'A message',
      );
      insist(
        total === undefined || total === messages.length,
        `The pages give ${messages.length} messages, the total is ${total}.`,
      );
    },
  ),
  ofCall('messages', 'sends no message that cannot be read', async ({ adapter }) => {
    const { unreadableCount } = await adapter.messages({});
    insist(unreadableCount === 0, `${unreadableCount} messages of the first page cannot be read.`);
  }),
];
