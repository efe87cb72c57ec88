import { describe, expect, it } from 'vitest';
import { explainRow } from '../../../src/components/internal/explainRow.ts';
import type { FailureReason, RecipientRow, Suppression } from '../../../src/core/index.ts';

function row(some: Partial<RecipientRow>): RecipientRow {
  return { id: '1', address: 'ama@example.org', channel: 'email', status: 'sent', ...some };
}

function blocked(via: Suppression['via'], since?: string): Pick<RecipientRow, 'suppression'> {
  return {
    suppression: {
      id: 's',
      address: 'ama@example.org',
      cause: 'complained',
      via,
      basis: 'observed',
      by: 'recipient',
      lift: { allowed: false },
      ...(since && { since }),
    },
  };
}

const explained = (stem: string) => ({
  line: `${stem}.line`,
  meaning: `${stem}.meaning`,
  nextStep: `${stem}.nextStep`,
});

const plain = (status: string) => ({
  meaning: `status.${status}.meaning`,
  nextStep: `status.${status}.nextStep`,
});

describe('on its way', () => {
  it('says nothing beside a plain Pending or Sent', () => {
    expect(explainRow(row({ status: 'pending' }))).toEqual(plain('pending'));
    expect(explainRow(row({ status: 'sent' }))).toEqual(plain('sent'));
  });

  it('says for when it is scheduled', () => {
    const scheduledAt = '2026-11-23T12:30:00Z';
    expect(explainRow(row({ status: 'pending', scheduledAt }))).toEqual({
      line: 'pending.scheduled',
      lineTime: scheduledAt,
      ...plain('pending'),
    });
  });

  it.each([
    ['mailbox_full', 'delay.mailbox_full'],
    ['sender_rejected', 'delay.sender_rejected'],
    ['recipient_unavailable', 'delay.recipient_unavailable'],
    ['service_error', 'delay.service_error'],
    ['content_rejected', 'delay.unstated'],
    ['expired', 'delay.unstated'],
  ] as const)('tells the reason beside Sent as a delay, never as a failure: %s', (reason, line) => {
    expect(explainRow(row({ reason }))).toEqual({
      line,
      meaning: `reason.${reason}.meaning`,
      nextStep: 'sent.delayed.nextStep',
    });
  });

  it('says that Pending is the last word where nothing more will come', () => {
    const settled = { status: 'pending', settled: true } as const;
    expect(explainRow(row(settled))).toEqual(explained('pending.lastWord'));
    expect(explainRow(row({ ...settled, scheduledAt: '2026-11-23T12:30:00Z' }))).toEqual(
      explained('pending.lastWord'),
    );
  });

  it('says that Sent is the last word where nothing more will come', () => {
    expect(explainRow(row({ settled: true }))).toEqual(explained('sent.lastWord'));
    expect(explainRow(row({ settled: true, reason: 'mailbox_full' }))).toEqual(
      explained('sent.lastWord'),
    );
  });
});

describe('delivered', () => {
  it('is never explained by a reason', () => {
    expect(explainRow(row({ status: 'delivered', reason: 'mailbox_full' }))).toEqual(
      plain('delivered'),
    );
  });

  it('tells a spam report that came after it', () => {
    expect(
      explainRow(
        row({
          status: 'delivered',
          updatedAt: '2026-11-23T11:00:00Z',
          ...blocked('spam_report', '2026-11-23T12:00:00Z'),
        }),
      ),
    ).toEqual({
      line: 'delivered.spamReport.line',
      meaning: 'status.delivered.meaning',
      nextStep: 'delivered.spamReport.nextStep',
    });
  });

  it('does not blame this message for a report that is older', () => {
    expect(
      explainRow(
        row({
          status: 'delivered',
          updatedAt: '2026-11-23T11:00:00Z',
          ...blocked('spam_report', '2026-11-20T12:00:00Z'),
        }),
      ),
    ).toEqual(plain('delivered'));
  });

  it('tells an opt-out in its own words', () => {
    expect(explainRow(row({ status: 'delivered', ...blocked('unsubscribe') })).line).toBe(
      'delivered.unsubscribed.line',
    );
  });

  it.each(['bounce', 'provider_refusal', 'provider_list', 'manual', 'unstated'] as const)(
    'says nothing of a block by %s, which the mark beside it tells',
    (via) => {
      expect(explainRow(row({ status: 'delivered', ...blocked(via) }))).toEqual(plain('delivered'));
    },
  );
});

describe('failed', () => {
  it.each([
    'invalid_address',
    'recipient_not_found',
    'domain_not_found',
    'opted_out',
    'suppressed',
    'unsupported_destination',
    'recipient_inactive',
    'cancelled',
    'configuration_error',
    'sender_rejected',
    'message_too_large',
    'content_rejected',
    'mailbox_full',
    'expired',
    'recipient_unavailable',
    'service_error',
  ] as const)('is explained by its reason: %s', (reason) => {
    expect(explainRow(row({ status: 'failed', reason }))).toEqual(explained(`reason.${reason}`));
  });

  it('says that no cause was given', () => {
    expect(explainRow(row({ status: 'failed' }))).toEqual(explained('failed.unstated'));
  });

  it('tells an opt-out from a spam report by what blocked the address', () => {
    const refused = { status: 'failed', reason: 'opted_out' } as const;
    expect(explainRow(row({ ...refused, ...blocked('spam_report') }))).toEqual(
      explained('failed.spamReport'),
    );
    expect(explainRow(row({ ...refused, ...blocked('unsubscribe') }))).toEqual(
      explained('failed.unsubscribed'),
    );
    expect(explainRow(row({ ...refused, ...blocked('manual') }))).toEqual(
      explained('reason.opted_out'),
    );
  });
});

describe('timed out', () => {
  it('without a reason says how long was waited, where that is known', () => {
    expect(explainRow(row({ status: 'timed_out' }))).toEqual({
      line: 'timedOut.line',
      ...plain('timed_out'),
    });
    expect(explainRow(row({ status: 'timed_out', windowMs: 900_000 }))).toEqual({
      line: 'timedOut.lineWithin',
      lineWindowMs: 900_000,
      ...plain('timed_out'),
    });
  });

  it('with a reason says that the attempts ended', () => {
    expect(explainRow(row({ status: 'timed_out', reason: 'expired', windowMs: 900_000 }))).toEqual(
      explained('reason.expired'),
    );
  });
});

describe('no status', () => {
  it.each(['not_reported_yet', 'provider_does_not_report', 'not_recognised'] as const)(
    'explains itself: %s',
    (unknownCause) => {
      expect(explainRow(row({ status: 'unknown', unknownCause }))).toEqual(
        explained(`blank.${unknownCause}`),
      );
    },
  );

  it('without a cause has had no report so far', () => {
    expect(explainRow(row({ status: 'unknown' }))).toEqual(explained('blank.not_reported_yet'));
  });
});

describe('a row that no adapter has read', () => {
  it.each(['constructor', '__proto__', 'toString', 'melted'])(
    'counts the unknown name “%s” as not stated',
    (name) => {
      const reason = name as FailureReason;
      expect(explainRow(row({ status: 'failed', reason }))).toEqual(explained('failed.unstated'));
      expect(explainRow(row({ status: 'sent', reason }))).toEqual(plain('sent'));
      expect(explainRow(row({ status: name as RecipientRow['status'] }))).toEqual(
        explained('blank.not_reported_yet'),
      );
      expect(
        explainRow(
          row({
            status: 'unknown',
            unknownCause: name as NonNullable<RecipientRow['unknownCause']>,
          }),
        ),
      ).toEqual(explained('blank.not_reported_yet'));
    },
  );
});
