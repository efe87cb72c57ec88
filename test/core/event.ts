import type { DeliveryEvent } from '../../src/core/index.ts';

/** An event with what a test does not speak of filled in. */
export function event(facts: Partial<DeliveryEvent>): DeliveryEvent {
  return {
    provider: 'ses',
    messageId: 'm-1',
    recipient: 'ama@example.org',
    channel: 'email',
    status: 'sent',
    finality: 'open',
    raw: 'raw',
    metadata: {},
    ...facts,
  };
}
