import type { RecipientRow } from '../../src/core/index.ts';

/** Five recipients of one message, one of each thing that the table has to tell apart. */
export const ROWS: readonly RecipientRow[] = [
  {
    id: 'r1',
    name: 'Ama Mensah',
    address: 'ama.mensah@example.org',
    channel: 'email',
    status: 'delivered',
    updatedAt: '2026-11-23T11:05:00Z',
  },
  {
    id: 'r2',
    name: 'Jonas Weber',
    address: 'jonas.weber@example.com',
    channel: 'email',
    status: 'failed',
    reason: 'recipient_not_found',
    code: '5.1.1',
    detail: '550 5.1.1 User unknown in virtual mailbox table',
    updatedAt: '2026-11-23T11:02:00Z',
    suppression: {
      id: 's1',
      address: 'jonas.weber@example.com',
      cause: 'bounced',
      via: 'bounce',
      basis: 'observed',
      by: 'recipient_provider',
      lift: { allowed: true },
    },
  },
  {
    id: 'r3',
    name: 'Rosa Lindqvist',
    address: '+12025550142',
    channel: 'sms',
    status: 'failed',
    reason: 'opted_out',
    updatedAt: '2026-11-23T11:04:00Z',
  },
  {
    id: 'r4',
    name: 'Tomás Ferreira',
    address: '+12025550117',
    channel: 'sms',
    status: 'timed_out',
    windowMs: 900_000,
    updatedAt: '2026-11-23T11:03:00Z',
  },
  { id: 'r5', address: 'owen.price@example.com', channel: 'email', status: 'pending' },
];

/** As many recipients as a test of long tables needs. */
export function manyRows(count: number): readonly RecipientRow[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `r${place}`,
    name: `Recipient ${place}`,
    address: `r${place}@example.org`,
    channel: 'email',
    status: place % 7 === 0 ? 'failed' : 'delivered',
    ...(place % 7 === 0 && { reason: 'mailbox_full' as const }),
    updatedAt: '2026-11-23T11:00:00Z',
  }));
}
