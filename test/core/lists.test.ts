import { describe, expect, it } from 'vitest';
import {
  countByStatus,
  EVERY_RECIPIENT,
  filterRecipients,
  type RecipientRow,
  sortRecipients,
  toChannel,
  toDeliveryStatus,
  toFailureReason,
  toneOf,
  totalOf,
} from '../../src/core/index.ts';

const ROWS: readonly RecipientRow[] = [
  {
    id: '1',
    name: 'Tomás',
    address: 'tomas@example.org',
    channel: 'email',
    status: 'failed',
    updatedAt: '2026-11-23T12:00:00.000Z',
  },
  { id: '2', name: 'Ama', address: '+12025550101', channel: 'sms', status: 'delivered' },
  {
    id: '3',
    address: 'mei@example.com',
    channel: 'email',
    status: 'pending',
    updatedAt: '2026-11-23T13:00:00.000Z',
  },
  {
    id: '4',
    name: 'Zoë',
    address: 'zoe@example.com',
    channel: 'whatsapp',
    status: 'failed',
    updatedAt: '2026-11-23T11:00:00.000Z',
  },
];
const ids = (rows: readonly RecipientRow[]) => rows.map(({ id }) => id).join('');

describe('names from outside', () => {
  it('read as what says least where the kit does not know them', () => {
    expect(toDeliveryStatus('delivered')).toBe('delivered');
    expect(toDeliveryStatus('teleported')).toBe('unknown');
    expect(toChannel('sms')).toBe('sms');
    expect(toChannel('pigeon')).toBe('other');
    expect(toFailureReason('mailbox_full')).toBe('mailbox_full');
    expect(toFailureReason('constructor')).toBeUndefined();
  });

  it('speak in the tone of their meaning', () => {
    expect(toneOf('failed')).toBe('critical');
    expect(toneOf('timed_out')).toBe('warning');
    expect(toneOf('unknown')).toBe('neutral');
    expect(toneOf('delivered')).toBe('success');
    expect(toneOf('sent')).toBe('progress');
    expect(toneOf('pending')).toBe('progress');
  });
});

describe('counts', () => {
  it('hold all six statuses, zeros too', () => {
    const counts = countByStatus(ROWS);
    expect(counts).toEqual({
      pending: 1,
      sent: 0,
      delivered: 1,
      failed: 2,
      timed_out: 0,
      unknown: 0,
    });
    expect(totalOf(counts)).toBe(4);
  });
});

describe('filterRecipients', () => {
  it.each([
    [{}, '1234'],
    [{ statuses: ['failed'] }, '14'],
    [{ statuses: ['failed', 'pending'] }, '134'],
    [{ channels: ['sms', 'whatsapp'] }, '24'],
    [{ search: 'TOMAS' }, '1'],
    [{ search: ' zoe' }, '4'],
    [{ search: '5550101' }, '2'],
    [{ search: 'example.com', statuses: ['failed'] }, '4'],
    [{ search: 'nobody' }, ''],
  ] as const)('keeps for %j the rows %s', (filter, kept) => {
    expect(ids(filterRecipients(ROWS, { ...EVERY_RECIPIENT, ...filter }))).toBe(kept);
  });
});

describe('sortRecipients', () => {
  it.each([
    ['status', 'ascending', '3214'],
    ['status', 'descending', '1423'],
    ['name', 'ascending', '2314'],
    ['name', 'descending', '4132'],
    ['updatedAt', 'ascending', '4132'],
    ['updatedAt', 'descending', '3142'],
  ] as const)('sorts by %s, %s', (key, order, sorted) => {
    expect(ids(sortRecipients(ROWS, { key, order }, 'en'))).toBe(sorted);
  });

  it('survives a locale that is none', () => {
    expect(ids(sortRecipients(ROWS, { key: 'name', order: 'ascending' }, 'en_US'))).toBe('2314');
  });
});
