import { addressKey, SUPPRESSION_CAUSES, type Suppression } from '../../core/index.js';
import { type Check, ofCall } from '../check.js';
import { type Ground, walk } from '../ground.js';
import { failureOf, insist, insistUnique, isAdapterError, nameOf, NotChecked } from '../insist.js';
import { nobodysAddress, nobodysId } from '../nobody.js';

/** A register can be long; its beginning shows as much. */
const MOST_PAGES = 20;
const PAGE = 50;

/** What holds of the calls about blocked addresses that change nothing. */
export const suppressionChecks: readonly Check[] = [
  ofCall(
    'suppressions',
    'gives each block once over all pages, and each can be read',
    async ({ adapter }) => {
      let pages = 0;
      const blocks = await walk(async (cursor) => {
        const page = await adapter.suppressions({ limit: PAGE, cursor });
        insist(page.unreadableCount === 0, `${page.unreadableCount} blocks cannot be read.`);
        pages += 1;
        return {
          items: page.suppressions,
          nextCursor: pages < MOST_PAGES ? page.nextCursor : undefined,
        };
      });
      insistUnique(
        blocks.map(({ id }) => id),
        'A block',
      );
    },
  ),
  ofCall('suppressions', 'shows only the cause asked for', async ({ adapter }) => {
    for (const cause of SUPPRESSION_CAUSES) {
      const { suppressions } = await adapter.suppressions({ causes: [cause] });
      insist(
        suppressions.every((block) => block.cause === cause),
        `Asked for "${cause}" it shows another cause.`,
      );
    }
  }),
  ofCall('searchSuppressions', 'finds a block by part of its address', async (ground) => {
    const wanted = await someBlock(ground);
    const q = wanted.address.slice(1, 8).toUpperCase();
    const found = await walk(async (cursor) => {
      const page = await ground.adapter.searchSuppressions({ q, limit: PAGE, cursor });
      return { items: page.suppressions, nextCursor: page.nextCursor };
    });
    insist(
      found.some(({ id }) => id === wanted.id),
      'It does not find a block whose address holds the text.',
    );
    insist(
      found.every(({ address }) => address.toUpperCase().includes(q)),
      'It finds a block in whose address the text does not stand.',
    );
  }),
  ofCall('checkAddresses', 'answers every address, in the order asked', async ({ adapter }) => {
    const addresses = [nobodysAddress(), nobodysAddress(), nobodysAddress()];
    const { answers } = await adapter.checkAddresses({ addresses });
    insist(
      JSON.stringify(answers.map(({ address }) => addressKey(address))) ===
        JSON.stringify(addresses.map(addressKey)),
      'The answers are not those to the questions, in their order.',
    );
    insist(
      answers.every(({ suppression }) => suppression === undefined),
      'It blocks an address that nobody has.',
    );
  }),
  ofCall('checkAddresses', 'answers nothing where nothing is asked', async ({ adapter }) => {
    const { answers } = await adapter.checkAddresses({ addresses: [] });
    insist(answers.length === 0, `It gives ${answers.length} answers.`);
  }),
  ofCall(
    'checkAddresses',
    'knows a blocked address in another case, with blanks around it',
    async (ground) => {
      const { address } = await someBlock(ground);
      const addresses = [address, ` ${address.toUpperCase()} `];
      const { answers } = await ground.adapter.checkAddresses({ addresses });
      insist(
        answers.every(({ suppression }) => suppression !== undefined),
        'It lets an address through that is blocked.',
      );
    },
  ),
  ofCall(
    'liftSuppression',
    'takes a block that does not exist for gone, or fails with 404',
    async ({ adapter }) => {
      const error = await failureOf(adapter.liftSuppression({ suppressionId: nobodysId() }));
      insist(
        error === undefined || (isAdapterError(error) && error.status === 404),
        `It fails in another way: ${nameOf(error)}.`,
      );
    },
  ),
];

async function someBlock({ adapter, page }: Ground): Promise<Suppression> {
  const listed = await adapter.suppressions?.({ limit: 1 });
  const onRow = async () =>
    (await page({ limit: 100 })).rows.find(({ suppression }) => suppression)?.suppression;
  const block = listed?.suppressions[0] ?? (await onRow());
  if (!block) throw new NotChecked('No blocked address is known.');
  return block;
}
