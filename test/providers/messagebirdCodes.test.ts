import { expect, it } from 'vitest';
import { readMessageBird } from '../../src/providers/index.ts';

const FAILED = { recipient: '447700900142', status: 'delivery_failed' };

it.each([
  ['1', 'recipient_not_found'],
  ['6', 'recipient_unavailable'],
  ['9', 'recipient_inactive'],
  ['13', 'recipient_inactive'],
  ['27', 'recipient_unavailable'],
  ['31', 'recipient_unavailable'],
  ['4711', undefined],
] as const)('reads the error %s of a network as %s', (code, reason) => {
  const { events } = readMessageBird({ ...FAILED, statusErrorCode: code });
  expect(events).toMatchObject([{ status: 'failed', finality: 'soft', code }]);
  expect(events[0]?.reason).toBe(reason);
});

it.each([
  ['incorrect number', 'invalid_address'],
  ['unknown subscriber', 'recipient_not_found'],
  ['unavailable subscriber', 'recipient_unavailable'],
  ['opted out', 'opted_out'],
  ['received network error', 'service_error'],
  ['insufficient balance', 'configuration_error'],
  ['capacity limit reached', 'service_error'],
  ['generic delivery failure', undefined],
] as const)('reads the cause "%s" as %s', (statusReason, reason) => {
  const { events } = readMessageBird({ ...FAILED, statusReason });
  expect(events).toMatchObject([
    { status: 'failed', raw: 'delivery_failed', detail: statusReason },
  ]);
  expect(events[0]?.reason).toBe(reason);
});

it("takes the network's number for more exact than the words", () => {
  const { events } = readMessageBird({
    ...FAILED,
    statusReason: 'unavailable subscriber',
    statusErrorCode: '1',
  });
  expect(events[0]?.reason).toBe('recipient_not_found');
});
