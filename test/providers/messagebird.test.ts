import { expect, it } from 'vitest';
import { readMessageBird } from '../../src/providers/index.ts';

it("takes the network's number for more exact than the words", () => {
  const { events } = readMessageBird({
    recipient: '447700900142',
    status: 'delivery_failed',
    statusReason: 'unavailable subscriber',
    statusErrorCode: '1',
  });
  expect(events[0]?.reason).toBe('recipient_not_found');
});
