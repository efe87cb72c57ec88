import { expect, it } from 'vitest';
import { readDsn } from '../../src/providers/index.ts';

/** Enhanced codes of a final failure, the cause that each states, and whether it is a word against the address. */
const CODES = [
  ['5.1.0', undefined, false],
  ['5.1.1', 'recipient_not_found', true],
  ['5.1.2', 'domain_not_found', true],
  ['5.1.3', 'invalid_address', true],
  ['5.1.4', 'recipient_not_found', false],
  ['5.1.6', 'recipient_inactive', true],
  ['5.1.7', 'sender_rejected', false],
  ['5.1.8', 'sender_rejected', false],
  ['5.1.10', 'domain_not_found', true],
  ['4.2.1', 'recipient_inactive', false],
  ['5.2.1', 'recipient_inactive', false],
  ['4.2.2', 'mailbox_full', false],
  ['5.2.2', 'mailbox_full', false],
  ['5.2.3', 'message_too_large', false],
  ['5.3.4', 'message_too_large', false],
  ['5.3.0', 'service_error', false],
  ['4.4.1', 'service_error', false],
  ['5.4.1', 'service_error', false],
  ['5.4.4', 'domain_not_found', false],
  ['5.5.3', 'service_error', false],
  ['5.6.0', 'content_rejected', false],
  ['5.7.1', undefined, false],
  ['5.7.13', 'recipient_inactive', false],
  ['5.7.17', 'recipient_inactive', true],
  ['5.7.18', 'recipient_inactive', true],
  ['5.7.20', 'sender_rejected', false],
  ['5.7.25', 'sender_rejected', false],
  ['5.7.26', 'sender_rejected', false],
  ['5.7.27', 'sender_rejected', false],
  ['5.7.28', 'sender_rejected', false],
  ['5.7.30', 'configuration_error', false],
  ['4.1.1', undefined, false],
  ['5.9.9', undefined, false],
] as const;

const failure = (code: string) =>
  `Final-Recipient: rfc822; jane@example.com\nAction: failed\nStatus: ${code}`;

it.each(CODES)('reads a failure with %s as %s', (code, reason) => {
  const [event] = readDsn(failure(code)).events;
  expect(event).toMatchObject({ status: 'failed', finality: 'firm', code });
  expect(event?.reason).toBe(reason);
});

it.each(CODES)(
  'takes a failure with %s (%s) for a word against the address: %s',
  (code, _, hard) => {
    expect(readDsn(failure(code)).suppressions.map(({ via }) => via)).toEqual(
      hard ? ['bounce'] : [],
    );
  },
);

it.each(['4.4.7', '5.4.7'])('takes %s for a time that ran out', (code) => {
  const { events, suppressions } = readDsn(failure(code));
  expect(events).toMatchObject([{ status: 'timed_out', finality: 'soft', reason: 'expired' }]);
  expect(suppressions).toEqual([]);
});
