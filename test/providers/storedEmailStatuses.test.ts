import { describe, expect, it } from 'vitest';
import { readStatus, readWebhook } from '../../src/providers/index.ts';

/** Words and codes as a backend may have stored them, and what each says. */
const STORED = [
  ['mailgun', 'failed permanent bounce', '5.1.1', 'failed', 'recipient_not_found'],
  ['mailgun', 'failed permanent', 498, 'failed', 'domain_not_found'],
  ['mailgun', 'failed temporary', 499, 'sent', 'service_error'],
  ['mailgun', 'failed permanent', 602, 'timed_out', 'expired'],
  ['mailgun', 'failed permanent', 605, 'failed', 'suppressed'],
  ['mailgun', 'failed permanent', 606, 'failed', 'opted_out'],
  ['mailgun', 'failed permanent', 607, 'failed', 'opted_out'],
  ['mailgun', 'failed permanent', 625, 'failed', 'sender_rejected'],
  ['mailgun', 'failed temporary old', 602, 'timed_out', 'expired'],
  ['postmark', 'SoftBounce', '5.2.2', 'failed', 'mailbox_full'],
  ['postmark', 'DMARCPolicy', 100009, 'failed', 'sender_rejected'],
  ['postmark', 'queued', undefined, 'pending', undefined],
  ['resend', 'email.bounced Transient/MailboxFull', 'MailboxFull', 'failed', 'mailbox_full'],
  ['resend', 'bounced', undefined, 'failed', undefined],
  ['resend', 'canceled', undefined, 'failed', 'cancelled'],
  ['brevo', 'softBounces', '4.4.7', 'timed_out', 'expired'],
  ['brevo', 'blocked unsubscribed', undefined, 'failed', 'opted_out'],
  ['brevo', 'accepted', undefined, 'sent', undefined],
  ['brevo', 'hardBounce', '5.1.1', 'failed', 'recipient_not_found'],
  ['ses', 'Bounce Permanent', '5.1.1', 'failed', 'recipient_not_found'],
  ['ses', 'Bounce Transient', undefined, 'failed', undefined],
  ['sendgrid', 'dropped', undefined, 'failed', undefined],
  ['mailgun', 'bounced', '5.1.1', 'failed', 'recipient_not_found'],
  ['mailgun', 'dropped', 607, 'failed', 'opted_out'],
  ['mailersend', 'delivered', undefined, 'delivered', undefined],
  ['mailersend', 'queued', undefined, 'pending', undefined],
] as const;

it.each(STORED)('reads %s "%s" with code %s', (provider, status, code, expected, reason) => {
  const reading = readStatus(provider, { status, code });
  expect(reading.status).toBe(expected);
  expect(reading.reason).toBe(reason);
});

it.each([
  ['mailgun', 'stored'],
  ['postmark', 'AutoResponder'],
  ['postmark', 'SubscriptionChange false'],
  ['resend', 'suppression.added bounce'],
  ['resend', 'contact.updated'],
  ['brevo', 'adminBlocked'],
  ['brevo', 'unsubscription'],
  ['brevo', 'list_addition'],
  ['mandrill', 'inbound'],
  ['mailersend', 'sender_identity.verified'],
  ['sendgrid', 'account_status_change'],
  ['ses', 'Received'],
] as const)('takes %s "%s" for no news of a delivery', (provider, status) => {
  expect(readStatus(provider, { status }).unknownCause).toBe('not_reported_yet');
});

/** One bounce for each provider, whose cause stands in the server's words alone. */
const SPOKEN = [
  [
    'mailgun',
    {
      event: 'failed',
      severity: 'permanent',
      reason: 'bounce',
      recipient: 'jane@example.com',
      'delivery-status': { code: 550, message: '550 mailbox is full' },
    },
  ],
  [
    'postmark',
    { RecordType: 'Bounce', Type: 'SoftBounce', Email: 'jane@example.com', Details: 'over quota' },
  ],
  [
    'resend',
    {
      type: 'email.bounced',
      data: {
        to: ['jane@example.com'],
        bounce: { type: 'Permanent', subType: 'General', message: 'mailbox full' },
      },
    },
  ],
  ['brevo', { event: 'hard_bounce', email: 'jane@example.com', reason: 'mailbox is full' }],
] as const;

describe('a full mailbox that only words tell of', () => {
  it.each(SPOKEN)('is the cause that %s gives, and no word against the address', (name, body) => {
    const { events, suppressions } = readWebhook(name, body);
    expect(events).toMatchObject([{ status: 'failed', reason: 'mailbox_full' }]);
    expect(suppressions).toEqual([]);
  });
});

it.each(SPOKEN)('asks the reader that it is given what a server of %s answered', (name, body) => {
  const asked: unknown[] = [];
  const { events } = readWebhook(name, body, {
    readReply: (reply) => {
      asked.push(reply.text);
      return { reason: 'content_rejected', permanence: 'permanent' };
    },
  });
  expect(events).toMatchObject([{ reason: 'content_rejected' }]);
  expect(asked).toContainEqual(expect.stringMatching(/full|quota/));
});
