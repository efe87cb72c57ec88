import { expect, it } from 'vitest';
import { readTwilio } from '../../src/providers/index.ts';

it('returns what the host wrote into the callback address', () => {
  const { events } = readTwilio('MessageStatus=sent&To=%2B1', { query: { ref: 'order-7' } });
  expect(events[0]?.metadata).toEqual({ ref: 'order-7' });
});
