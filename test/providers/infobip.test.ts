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
