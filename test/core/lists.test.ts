import { describe, expect, it } from 'vitest';
import {
  ANSWER_ORDER,
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
/** What a host in plain JavaScript, or one with a newer backend, may hand over. */
const NEWER = JSON.parse(
  '{ "id": "5", "address": "li@example.org", "channel": "pigeon", "status": "teleported" }',
) as RecipientRow;
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

it('tells first who got a message, and then who did not', () => {
  expect(ANSWER_ORDER).toEqual(['delivered', 'failed', 'timed_out', 'unknown', 'sent', 'pending']);
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
    expect(totalOf(countByStatus([]))).toBe(0);
  });

  it('hold a status of a newer backend as a blank', () => {
    expect(countByStatus([...ROWS, NEWER])).toMatchObject({ failed: 2, unknown: 1 });
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
    [{ search: 'ama' }, '2'],
    [{ search: '5550101' }, '2'],
    [{ search: 'example.com', statuses: ['failed'] }, '4'],
    [{ search: 'nobody' }, ''],
    [{ search: '   ' }, '1234'],
    [{ search: 'ＭＥＩ@' }, '3'],
    [{ search: 'e\u0308' }, '134'],
    [{ search: '.*' }, ''],
  ] as const)('keeps for %j the rows %s', (filter, kept) => {
    expect(ids(filterRecipients(ROWS, { ...EVERY_RECIPIENT, ...filter }))).toBe(kept);
  });
});

describe('rows that this version does not know', () => {
  it('stand with the blanks and the other channels', () => {
    const rows = [...ROWS, NEWER];
    const blanks = { ...EVERY_RECIPIENT, statuses: ['unknown'] } as const;
    expect(ids(filterRecipients(rows, blanks))).toBe('5');
    expect(ids(filterRecipients(rows, { ...EVERY_RECIPIENT, channels: ['other'] }))).toBe('5');
    expect(ids(sortRecipients(rows, { key: 'status', order: 'descending' }))).toBe('51423');
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

  it('sorts an empty name like none, by the address', () => {
    const rows = ROWS.map((row) => (row.id === '1' ? { ...row, name: '' } : row));
    expect(ids(sortRecipients(rows, { key: 'name', order: 'ascending' }, 'en'))).toBe('2314');
  });

  it('sorts names as the language of the page does', () => {
    const rows = ['Ö', 'Z', 'O'].map((name, place) => ({
      id: String(place),
      name,
      address: 'a@example.org',
      channel: 'email' as const,
      status: 'sent' as const,
    }));
    const byName = { key: 'name', order: 'ascending' } as const;
    expect(sortRecipients(rows, byName, 'de').map(({ name }) => name)).toEqual(['O', 'Ö', 'Z']);
    expect(sortRecipients(rows, byName, 'sv').map(({ name }) => name)).toEqual(['O', 'Z', 'Ö']);
  });

  it('sorts by moments, whatever they are written as, with those that name none last', () => {
    const rows = [
      '2026-11-23T12:00:00.5Z',
      '2026-02-30T00:00:00Z',
      '2026-11-23T12:00:00Z',
      undefined,
      '2026-11-23T14:00:00+05:00',
    ].map((updatedAt, place) => ({
      id: String(place),
      address: 'a@example.org',
      channel: 'email' as const,
      status: 'sent' as const,
      ...(updatedAt !== undefined && { updatedAt }),
    }));
    const sorted = (order: 'ascending' | 'descending') =>
      sortRecipients(rows, { key: 'updatedAt', order })
        .map(({ id }) => id)
        .join('');
    expect(sorted('ascending')).toBe('42013');
    expect(sorted('descending')).toBe('02413');
  });

  it.each(['status', 'name', 'updatedAt'] as const)(
    'keeps equal rows in the order they came in, either way, and leaves the list alone: %s',
    (key) => {
      const rows = Object.freeze(
        Array.from({ length: 40 }, (_, place) => ({
          id: String(place),
          name: 'Ama',
          address: 'ama@example.org',
          channel: 'email' as const,
          status: 'sent' as const,
          updatedAt: '2026-11-23T12:00:00.000Z',
        })),
      );
      for (const order of ['ascending', 'descending'] as const) {
        expect(sortRecipients(rows, { key, order }, 'en')).toEqual(rows);
      }
    },
  );

  it('survives a locale that is none', () => {
    expect(ids(sortRecipients(ROWS, { key: 'name', order: 'ascending' }, 'en_US'))).toBe('2314');
  });
});
