import { codesOf } from './codesOf.ts';

/** Errors of an SMS, and the cause that each states. */
const SMS = codesOf('infobip', reportOf('12025550142'), { status: 'failed', finality: 'soft' }, [
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
]);

/** Errors that are the end of the time, not a failure. */
const EXPIRED = codesOf(
  'infobip',
  reportOf('12025550142'),
  { status: 'timed_out', finality: 'soft' },
  [
    [811, 'expired'],
    [2048, 'expired'],
    [4098, 'expired'],
    [4101, 'expired'],
  ],
);

/** Errors of an email that are held against no address. */
const EMAIL = codesOf(
  'infobip',
  reportOf('jane@example.com'),
  { status: 'failed', finality: 'soft' },
  [
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
  ],
);

export const INFOBIP = [...SMS, ...EXPIRED, ...EMAIL];

function reportOf(to: string) {
  return (id: string | number) => ({
    results: [
      { messageId: 'ib-1', to, status: { name: 'UNDELIVERABLE_NOT_DELIVERED' }, error: { id } },
    ],
  });
}
