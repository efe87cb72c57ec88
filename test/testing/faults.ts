import { AdapterError, type DeliveryStatusAdapter } from '../../src/adapter/index.ts';

export type Whole = Required<DeliveryStatusAdapter>;

/** Its name, a check that it has to fail, and what is broken. */
type PlantedFault = readonly [fault: string, check: string, broken: Partial<Whole>];

/** Faults as backends have them, each with a check that it has to fail. */
export function faultsOf(good: Whole, messageId: string): readonly PlantedFault[] {
  return [
    [
      'it answers any message for any id',
      'message fails with 404 for a message that does not exist',
      { message: async () => good.message({ messageId: messageId }) },
    ],
    [
      'it wraps an abort',
      'recipients passes an abort through',
      {
        recipients: async (request, options) => {
          try {
            return await good.recipients(request, options);
          } catch {
            throw new AdapterError('network', 'It was aborted.');
          }
        },
      },
    ],
    [
      'it gives more rows than asked for',
      'recipients answers at most as many rows as were asked for',
      { recipients: (request, options) => good.recipients({ ...request, limit: 50 }, options) },
    ],
    [
      'it counts with the status filter in',
      'recipients leaves the status filter out of the counts',
      {
        recipients: async ({ statuses = [], ...request }) => {
          const page = await good.recipients({ ...request, statuses });
          if (statuses.length === 0) return page;
          return { ...page, counts: { ...page.counts, delivered: 0 } };
        },
      },
    ],
    [
      'it ignores the status filter',
      'recipients shows only the status asked for, as often as it counts it',
      { recipients: (request) => good.recipients({ ...request, statuses: [] }) },
    ],
    [
      'it takes several statuses as all of them at once',
      'recipients takes several statuses as any of them',
      {
        recipients: ({ statuses = [], ...request }) =>
          good.recipients({ ...request, statuses: statuses.slice(0, 1) }),
      },
    ],
    [
      'it ignores the channel filter',
      'recipients shows and counts only the channels asked for',
      {
        recipients: async ({ channels = [], ...request }) => {
          const page = await good.recipients(request);
          if (channels.length === 0) return page;
          return { ...page, rows: page.rows.map((row) => ({ ...row, channel: 'rcs' as const })) };
        },
      },
    ],
    [
      'a page begins with the last row of the page before',
      'recipients gives each recipient once over all pages, as many as it counts',
      {
        recipients: async (request) => {
          const page = await good.recipients(request);
          return request.cursor ? { ...page, rows: [...page.rows, ...page.rows] } : page;
        },
      },
    ],
    [
      'the last page points to the first',
      'recipients gives each recipient once over all pages, as many as it counts',
      {
        recipients: async (request) => ({ nextCursor: 'p1', ...(await good.recipients(request)) }),
      },
    ],
    [
      'its counts are of yesterday',
      'recipients counts by status what its rows show',
      {
        recipients: async (request) => {
          const page = await good.recipients(request);
          const { sent, delivered } = page.counts;
          return { ...page, counts: { ...page.counts, sent: sent + delivered, delivered: 0 } };
        },
      },
    ],
    [
      'a message counts otherwise than its recipients',
      'recipients counts the same as the message itself',
      {
        message: async (request) => {
          const summary = await good.message(request);
          return { ...summary, counts: { ...summary.counts, failed: 0 } };
        },
      },
    ],
    [
      'it never sorts',
      'recipients sorts by status, both ways',
      { recipients: (request) => good.recipients({ ...request, sort: undefined }) },
    ],
    [
      'it sorts the wrong way round',
      'recipients sorts by updatedAt, both ways',
      {
        recipients: ({ sort, ...request }) =>
          good.recipients({
            ...request,
            ...(sort && {
              sort: {
                key: sort.key,
                order: sort.order === 'ascending' ? 'descending' : 'ascending',
              },
            }),
          }),
      },
    ],
    [
      'its ids are addresses',
      'recipients has ids that are no addresses and that a URL can carry',
      {
        recipients: async (request) => {
          const page = await good.recipients(request);
          return { ...page, rows: page.rows.map((row) => ({ ...row, id: row.address })) };
        },
      },
    ],
    [
      'it says settled too early',
      'recipients says settled only when nobody is open',
      {
        recipients: async (request) => {
          const page = await good.recipients(request);
          const rows = page.rows.map((row) => ({ ...row, settled: false }));
          return { ...page, rows, settled: true };
        },
      },
    ],
    [
      'its versions go back',
      'recipients never gives a row an older version than before',
      {
        recipients: (() => {
          let version = 1_000_000;
          return async (request) => {
            version -= 1;
            const page = await good.recipients(request);
            return { ...page, rows: page.rows.map((row) => ({ ...row, version })) };
          };
        })(),
      },
    ],
    [
      'a row cannot be read',
      'recipients sends no row that cannot be read',
      {
        recipients: async (request) => ({
          ...(await good.recipients(request)),
          unreadableCount: 1,
        }),
      },
    ],
    [
      'its search takes % for anything',
      'searchRecipients takes every sign of the text literally',
      {
        searchRecipients: ({ q, ...request }) =>
          good.searchRecipients({ ...request, q: q.replace('%', '') }),
      },
    ],
    [
      'its search minds the case',
      'searchRecipients finds a recipient by part of the address, whatever the case',
      {
        searchRecipients: async (request) => {
          const page = await good.searchRecipients(request);
          const rows = page.rows.filter(({ address }) => address.includes(request.q));
          return { ...page, rows };
        },
      },
    ],
    [
      'its search counts everybody',
      'searchRecipients counts what it finds, the status filter left out',
      {
        searchRecipients: async ({ q, ...request }) => ({
          ...(await good.searchRecipients({ ...request, q })),
          counts: (await good.recipients(request)).counts,
        }),
      },
    ],
    [
      'changes have no cursor to start from',
      'changes goes on from the cursor of a page and comes to an end',
      {
        message: async (request, options) => {
          const { changesCursor: _, ...summary } = await good.message(request, options);
          return summary;
        },
        recipients: async (request, options) => {
          const { changesCursor: _, ...page } = await good.recipients(request, options);
          return page;
        },
      },
    ],
    [
      'changes count only what changed',
      'changes counts the whole message',
      {
        changes: async (request) => ({
          ...(await good.changes(request)),
          counts: { pending: 0, sent: 0, delivered: 0, failed: 0, timed_out: 0, unknown: 0 },
        }),
      },
    ],
    [
      'changes have more for ever',
      'changes goes on from the cursor of a page and comes to an end',
      { changes: async (request) => ({ ...(await good.changes(request)), hasMore: true }) },
    ],
    [
      'an unknown cursor starts anew',
      'changes fails with 410 for a cursor it does not know',
      { changes: (request) => good.changes({ ...request, since: 'c0' }) },
    ],
    [
      'a stream breaks at once',
      'stream opens, and stays until it is aborted or has nothing more to tell',
      {
        async *stream() {
          yield await Promise.reject(new AdapterError('network', 'It broke.'));
        },
      },
    ],
    [
      'a timeline is told backwards',
      'timeline tells every attempt of a recipient, oldest first',
      {
        timeline: async (request) => {
          const { items, unreadableCount } = await good.timeline(request);
          return { items: items.toReversed(), unreadableCount };
        },
      },
    ],
    [
      'a block comes on two pages',
      'suppressions gives each block once over all pages, and each can be read',
      {
        suppressions: async (request) => {
          const page = await good.suppressions(request);
          return { ...page, suppressions: [...page.suppressions, ...page.suppressions] };
        },
      },
    ],
    [
      'the cause filter is ignored',
      'suppressions shows only the cause asked for',
      { suppressions: (request) => good.suppressions({ ...request, causes: [] }) },
    ],
    [
      'a check answers in its own order',
      'checkAddresses answers every address, in the order asked',
      {
        checkAddresses: async (request) => ({
          answers: (await good.checkAddresses(request)).answers.toReversed(),
        }),
      },
    ],
    [
      'a check minds the case',
      'checkAddresses knows a blocked address in another case, with blanks around it',
      {
        checkAddresses: async ({ addresses }) => {
          const { answers } = await good.checkAddresses({ addresses });
          return {
            answers: answers.map(({ suppression, address }) =>
              address === address.toLowerCase() ? { address, suppression } : { address },
            ),
          };
        },
      },
    ],
    [
      'a lookup finds everybody',
      'lookup has an empty list for an address that nobody has',
      {
        lookup: async () => {
          const message = await good.message({ messageId });
          const { rows } = await good.recipients({ messageId });
          return { deliveries: rows.map((row) => ({ message, row })), unreadableCount: 0 };
        },
      },
    ],
    [
      'a retry of nothing is accepted',
      'retry fails with 404 for a message that does not exist',
      { retry: async () => ({ accepted: [], skipped: [] }) },
    ],
  ];
}
