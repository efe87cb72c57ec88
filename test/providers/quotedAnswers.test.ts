import { describe, expect, it } from 'vitest';
import { readWebhook } from '../../src/providers/index.ts';

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

it('asks nobody what a server answered to a mail that it took', () => {
  const asked: unknown[] = [];
  const readReply = (reply: unknown) => {
    asked.push(reply);
    return { permanence: 'unstated' } as const;
  };
  const body = { event: 'delivered', email: 'jane@example.com', reason: '250 OK' };
  expect(readWebhook('brevo', body, { readReply }).events).toHaveLength(1);
  expect(asked).toEqual([]);
});
