import { expect, it } from 'vitest';
import { readTwilio } from '../../src/providers/index.ts';

it('returns what the host wrote into the callback address', () => {
  const { events } = readTwilio('MessageStatus=sent&To=%2B1', { query: { ref: 'order-7' } });
  expect(events[0]?.metadata).toEqual({ ref: 'order-7' });
});

it('takes no event of a stream that is about no message for one', () => {
  const type = 'com.twilio.messaging.compliance.toll-free-verification.expired';
  const event = { specversion: '1.0', type, id: 'EV1', data: { to: '+12025550142' } };
  const { events, problems } = readTwilio([event]);
  expect(events).toEqual([]);
  expect(problems).toEqual([{ code: 'not_recognised', where: '[0]', raw: type }]);
});
