import { type Check, ofCall } from '../check.js';
import { failureOf, insist, insistStatus, isAdapterError } from '../insist.js';
import { nobodysId } from '../nobody.js';

/** What holds of `message`. */
export const messageChecks: readonly Check[] = [
  ofCall('message', 'answers the message that was asked for', async ({ adapter, message }) => {
    const { id } = await message();
    const answer = await adapter.message({ messageId: id });
    insist(answer.id === id, 'It answers another message.');
  }),
  ofCall('message', 'fails with 404 for a message that does not exist', ({ adapter }) =>
    insistStatus(404, adapter.message({ messageId: nobodysId() })),
  ),
  ofCall('message', 'passes an abort through', async ({ adapter, message }) => {
    const { id } = await message();
    await insistAbort((signal) => adapter.message({ messageId: id }, { signal }));
  }),
  ofCall('recipients', 'passes an abort through', async ({ adapter, message }) => {
    const { id } = await message();
    await insistAbort((signal) => adapter.recipients({ messageId: id, limit: 1 }, { signal }));
  }),
];

async function insistAbort(call: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  const reason = new Error('The page was left.');
  controller.abort(reason);
  const error = await failureOf(call(controller.signal));
  insist(error !== undefined, 'It answers although it was aborted.');
  insist(!isAdapterError(error), 'It takes an abort for a failure of the backend.');
  insist(
    error === reason || (error instanceof Error && error.name === 'AbortError'),
    'It fails with something else than the reason of the abort.',
  );
}
