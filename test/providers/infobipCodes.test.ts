import { expect, it } from 'vitest';
import { readInfobip } from '../../src/providers/index.ts';

function reportOf(to: string, id: number) {
  return readInfobip({
    results: [
      { messageId: 'ib-1', to, status: { name: 'UNDELIVERABLE_NOT_DELIVERED' }, error: { id } },
    ],
  });
}

it.each([
  [1, 'recipient_not_found'],
  [6, 'recipient_unavailable'],
  [9, 'recipient_inactive'],
  [13, 'recipient_inactive'],
  [27, 'recipient_unavailable'],
  [31, 'recipient_unavailable'],
  [256, 'mailbox_full'],
  [573, 'opted_out'],
  [581, 'recipient_unavailable'],
  [603, 'opted_out'],
  [607, 'content_rejected'],
  [2049, 'suppressed'],
  [2050, 'opted_out'],
  [2052, 'suppressed'],
  [3041, 'recipient_inactive'],
  [99_999, undefined],
] as const)('reads error %s of an SMS as %s', (id, reason) => {
  const { events, suppressions } = reportOf('12025550142', id);
  expect(events).toMatchObject([{ status: 'failed', finality: 'soft', code: String(id) }]);
  expect(events[0]?.reason).toBe(reason);
  expect(suppressions).toEqual([]);
});

it.each([811, 2048, 4098, 4101])(
  'takes error %s for the end of the time, not for a failure',
  (id) => {
    expect(reportOf('12025550142', id).events).toMatchObject([
      { status: 'timed_out', finality: 'soft', reason: 'expired', code: String(id) },
    ]);
  },
);

it.each([
  [6006, 'invalid_address', 'bounce', 'observed'],
  [6009, 'recipient_inactive', 'bounce', 'observed'],
  [6012, undefined, 'bounce', 'observed'],
  [6034, 'suppressed', 'bounce', 'listed'],
  [6035, 'opted_out', 'spam_report', 'listed'],
  [6037, 'domain_not_found', 'bounce', 'observed'],
  [6052, 'invalid_address', 'bounce', 'observed'],
] as const)(
  'reads error %s as final for an email, and as news of its address',
  (id, reason, via, basis) => {
    const { events, suppressions } = reportOf('jane@example.com', id);
    expect(events).toMatchObject([{ channel: 'email', status: 'failed', finality: 'firm' }]);
    expect(events[0]?.reason).toBe(reason);
    expect(suppressions).toMatchObject([{ address: 'jane@example.com', via, basis, scope: 'all' }]);
  },
);

it.each([
  [6002, 'content_rejected'],
  [6003, 'opted_out'],
  [6007, 'recipient_unavailable'],
  [6010, 'mailbox_full'],
  [6011, 'recipient_unavailable'],
  [6017, 'sender_rejected'],
  [6042, 'content_rejected'],
  [6043, 'content_rejected'],
  [6044, 'sender_rejected'],
  [6045, 'sender_rejected'],
  [6048, 'sender_rejected'],
  [6049, 'sender_rejected'],
  [6053, 'sender_rejected'],
  [6057, 'sender_rejected'],
  [6058, 'sender_rejected'],
] as const)('holds error %s of an email against no address', (id, reason) => {
  const { events, suppressions } = reportOf('jane@example.com', id);
  expect(events).toMatchObject([{ channel: 'email', status: 'failed', finality: 'soft', reason }]);
  expect(suppressions).toEqual([]);
});

it('holds an error of email against no phone number', () => {
  expect(reportOf('12025550142', 6012).suppressions).toEqual([]);
});

it.each(['PENDING_ENROUTE', 'DELIVERED_TO_HANDSET'])(
  'says nothing of an address whose message is %s',
  (name) => {
    const { suppressions } = readInfobip({
      results: [{ to: 'jane@example.com', status: { name }, error: { id: 6012 } }],
    });
    expect(suppressions).toEqual([]);
  },
);
