import type { DeliveryStatusAdapter } from '../adapter/index.js';
import type { RecipientFilter, RecipientSort } from '../core/index.js';
import { searchToken } from './searchToken.js';

type Scoped = Pick<DeliveryStatusAdapter, 'scope'>;

/**
 * Names of what is cached. All begin with `message-delivery-status` and the adapter's scope, so that two backends share one
 * cache, and none holds an address or a search text.
 *
 * What is cached under them does hold addresses. A host that keeps its cache between visits leaves them out; where it does
 * not, rows are asked for anew all the same.
 *
 * @example
 * persistQueryClient({
 *   queryClient,
 *   persister,
 *   dehydrateOptions: {
 *     shouldDehydrateQuery: (query) =>
 *       query.queryKey[0] !== queryKeys.all(adapter)[0] && defaultShouldDehydrateQuery(query),
 *   },
 * });
 */
export const queryKeys = {
  all: ({ scope }: Scoped) => ['message-delivery-status', scope] as const,
  messages: (adapter: Scoped) => [...queryKeys.all(adapter), 'messages'] as const,
  /** Everything of every message, but for their list. */
  everyMessage: (adapter: Scoped) => [...queryKeys.all(adapter), 'message'] as const,
  /** Everything of one message. */
  message: (adapter: Scoped, messageId: string) =>
    [...queryKeys.everyMessage(adapter), messageId] as const,
  summary: (adapter: Scoped, messageId: string) =>
    [...queryKeys.message(adapter, messageId), 'summary'] as const,
  /** The one entry that holds the message's rows and totals. */
  cache: (adapter: Scoped, messageId: string) =>
    [...queryKeys.message(adapter, messageId), 'cache'] as const,
  changes: (adapter: Scoped, messageId: string) =>
    [...queryKeys.message(adapter, messageId), 'changes'] as const,
  recipients: (adapter: Scoped, messageId: string) =>
    [...queryKeys.message(adapter, messageId), 'recipients'] as const,
  view: (
    adapter: Scoped,
    messageId: string,
    { statuses, channels, search }: RecipientFilter,
    sort: RecipientSort | undefined,
  ) =>
    [
      ...queryKeys.recipients(adapter, messageId),
      { statuses, channels, search: searchToken(search), sort },
    ] as const,
  timelines: (adapter: Scoped, messageId: string) =>
    [...queryKeys.message(adapter, messageId), 'timeline'] as const,
  timeline: (adapter: Scoped, messageId: string, recipientId: string) =>
    [...queryKeys.timelines(adapter, messageId), recipientId] as const,
  lifts: (adapter: Scoped) => [...queryKeys.all(adapter), 'lifts'] as const,
};
