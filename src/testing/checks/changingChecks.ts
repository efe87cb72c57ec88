import { type Check, ofCall } from '../check.js';
import type { Ground, GroundOptions } from '../ground.js';
import { insist, insistStatus, NotChecked } from '../insist.js';
import { nobodysId } from '../nobody.js';

/** What holds of the calls that change data. Only the first is harmless; the others run where they are asked for. */
export const changingChecks: readonly Check[] = [
  ofCall('retry', 'fails with 404 for a message that does not exist', ({ adapter }) =>
    insistStatus(
      404,
      adapter.retry({
        messageId: nobodysId(),
        recipientIds: [nobodysId()],
        idempotencyKey: nobodysId(),
      }),
    ),
  ),
  ofCall(
    'retry',
    'answers for each recipient once, and a repeat like the first time',
    async (ground) => {
      const recipientIds = asked(ground, 'retryRecipientIds');
      const { id: messageId } = await ground.message();
      const request = { messageId, recipientIds, idempotencyKey: nobodysId() };
      const first = await ground.adapter.retry(request);
      const answered = [...first.accepted, ...first.skipped].map(({ recipientId }) => recipientId);
      insist(
        JSON.stringify(answered.toSorted()) === JSON.stringify(recipientIds.toSorted()),
        'It does not answer for exactly the recipients that were asked for.',
      );
      const again = await ground.adapter.retry(request);
      insist(
        JSON.stringify(again.accepted) === JSON.stringify(first.accepted),
        'A repeat with the same key is answered in another way: did it send twice?',
      );
    },
  ),
  ofCall('liftSuppression', 'lifts a block, and it is gone', async (ground) => {
    const suppressionId = asked(ground, 'liftSuppressionId');
    const find = async () => {
      const page = await ground.adapter.suppressions?.({ limit: 1000 });
      return page?.suppressions.find(({ id }) => id === suppressionId);
    };
    const before = await find();
    await ground.adapter.liftSuppression({ suppressionId });
    insist((await find()) === undefined, 'It is still in the list.');
    if (!before || !ground.adapter.checkAddresses) return;
    const { answers } = await ground.adapter.checkAddresses({ addresses: [before.address] });
    insist(answers[0]?.suppression?.id !== suppressionId, 'It still blocks the address.');
  }),
];

function asked<Name extends 'retryRecipientIds' | 'liftSuppressionId'>(
  { options }: Ground,
  name: Name,
): NonNullable<GroundOptions[Name]> {
  const ids = options[name];
  if (!ids) throw new NotChecked(`It changes data. Give ${name} to check it.`);
  return ids;
}
