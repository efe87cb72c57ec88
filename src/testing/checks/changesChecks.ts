import type { ChangesAnswer } from '../../adapter/index.js';
import { type Check, ofCall } from '../check.js';
import { type Ground, whileSteady } from '../ground.js';
import { failureOf, insist, insistStatus, isAdapterError, nameOf, NotChecked } from '../insist.js';
import { nobodysId } from '../nobody.js';
import { insistSameCounts } from './recipientChecks.js';

const MOST_ROUNDS = 1000;

/** What holds of `changes` and `stream`. */
export const changesChecks: readonly Check[] = [
  ofCall('changes', 'goes on from the cursor of a page and comes to an end', async (ground) => {
    await drain(ground);
  }),
  ofCall('changes', 'counts the whole message', async (ground) => {
    const [{ counts }, last] = await whileSteady(ground, () => drain(ground));
    insistSameCounts(counts, last.counts);
  }),
  ofCall(
    'changes',
    'has nothing new for a settled message that was read to the end',
    async (ground) => {
      const { id: messageId, settled } = await ground.message();
      if (!settled) throw new NotChecked('The message is not settled.');
      const { next } = await drain(ground);
      const { rows, hasMore } = await ground.adapter.changes({ messageId, since: next });
      insist(rows.length === 0 && !hasMore, `It tells ${rows.length} changes again.`);
    },
  ),
  ofCall('changes', 'answers at most as many rows as were asked for', async (ground) => {
    const { id: messageId } = await ground.message();
    const since = await firstCursor(ground);
    const { rows } = await ground.adapter.changes({ messageId, since, limit: 1 });
    insist(rows.length <= 1, `It answers ${rows.length} rows for a limit of 1.`);
  }),
  ofCall(
    'changes',
    'fails with 410 for a cursor it does not know',
    async ({ adapter, message }) => {
      const { id: messageId } = await message();
      await insistStatus(410, adapter.changes({ messageId, since: nobodysId() }));
    },
  ),
  ofCall('changes', 'fails with 404 for a message that does not exist', async (ground) => {
    const since = await firstCursor(ground);
    await insistStatus(404, ground.adapter.changes({ messageId: nobodysId(), since }));
  }),
  ofCall(
    'stream',
    'opens, and stays until it is aborted or has nothing more to tell',
    async (ground) => {
      const { id: messageId } = await ground.message();
      const since = await firstCursor(ground);
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), ground.options.listenMs ?? 1000);
      const failure = await failureOf(
        listen(ground.adapter.stream({ messageId, since }, { signal: controller.signal })),
      );
      clearTimeout(timer);
      // The word that nothing more will come. An end without it would have whoever listens connect again.
      if (isAdapterError(failure) && failure.status === 204) return;
      insist(!isAdapterError(failure), `It fails: ${nameOf(failure)}.`);
      insist(
        failure === undefined || failure === controller.signal.reason,
        'It fails with something else than the reason of the abort.',
      );
    },
  ),
];

/** Where a page that shows the message would go on from. */
async function firstCursor({ adapter, page, message }: Ground): Promise<string> {
  const { id: messageId } = await message();
  const cursor =
    (await page({ limit: 1 })).changesCursor ??
    (await adapter.message({ messageId })).changesCursor;
  insist(cursor !== undefined, 'Neither a page nor its message has a changesCursor to start from.');
  return cursor;
}

/** The last answer, after all that there is to tell. */
async function drain(ground: Ground): Promise<ChangesAnswer> {
  const { id: messageId } = await ground.message();
  let since = await firstCursor(ground);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const answer = await ground.adapter.changes?.({ messageId, since });
    if (!answer) throw new NotChecked('The adapter does not have this call.');
    if (!answer.hasMore) return answer;
    insist(answer.next !== since, 'It has more, and the cursor stays where it was.');
    since = answer.next;
  }
  throw new NotChecked(`There is more to tell after ${MOST_ROUNDS} answers.`);
}

async function listen(stream: AsyncIterable<ChangesAnswer>): Promise<void> {
  for await (const { next } of stream) insist(next !== '', 'An event has no cursor.');
}
