import { type Check, ofCall } from '../check.js';
import { insist, insistStatus, insistUnique, NotChecked } from '../insist.js';
import { nobodysId } from '../nobody.js';

/** What holds of `timeline`. */
export const timelineChecks: readonly Check[] = [
  ofCall(
    'timeline',
    'tells every attempt of a recipient, oldest first',
    async ({ adapter, message, page }) => {
      const { id: messageId } = await message();
      const { rows } = await page({ limit: 20 });
      if (rows.length === 0) throw new NotChecked('The message has no recipient.');
      for (const { id: recipientId, attempt = 1 } of rows) {
        const { items, unreadableCount } = await adapter.timeline({ messageId, recipientId });
        insist(unreadableCount === 0, `${unreadableCount} entries cannot be read.`);
        insistUnique(
          items.map(({ id }) => id),
          'An entry',
        );
        const attempts = items.map((item) => item.attempt);
        insist(rises(attempts), 'An earlier attempt comes after a later one.');
        insist(
          Math.max(1, ...attempts) <= attempt,
          'It tells an attempt that the row does not have.',
        );
        for (const one of new Set(attempts)) {
          const times = items.flatMap((item) => (item.attempt === one && item.at) || []);
          insist(rises(times), 'Within an attempt an older entry comes after a newer one.');
        }
      }
    },
  ),
  ofCall(
    'timeline',
    'fails with 404 for a recipient that does not exist',
    async ({ adapter, message }) => {
      const { id: messageId } = await message();
      await insistStatus(404, adapter.timeline({ messageId, recipientId: nobodysId() }));
    },
  ),
];

function rises(values: readonly (string | number)[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value);
}
