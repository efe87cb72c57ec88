import type { DeliveryStatusAdapter } from '../adapter/index.js';
import type { RecipientFilter, RecipientSort } from '../core/index.js';
import { searchToken } from './searchToken.js';

type Scoped = Pick<DeliveryStatusAdapter, 'scope'>;

/**
 * Names of what is cached. All begin with `message-delivery-status` and the adapter's scope, so that two backends share one
 * cache, and none holds an address or a search text.
 */
export const queryKeys = {
  all: ({ scope }: Scoped) => ['message-delivery-status', scope] as const,
  messages: (adapter: Scoped) => [...queryKeys.all(adapter), 'messages'] as const,
  /** Everything of one message. */
  message: (adapter: Scoped, messageId: string) =>
    [...queryKeys.all(adapter), 'message', messageId] as const,
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
  /** `revision` changes with the row, so that its timeline is asked for anew. */
  timeline: (adapter: Scoped, messageId: string, recipientId: string, revision = '') =>
    [...queryKeys.message(adapter, messageId), 'timeline', recipientId, revision] as const,
  lifts: (adapter: Scoped) => [...queryKeys.all(adapter), 'lifts'] as const,
};
