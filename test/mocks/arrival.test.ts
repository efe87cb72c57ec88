import { describe, expect, it } from 'vitest';
import { createBackend } from '../../mocks/index.ts';
import { createRestAdapter } from '../../src/adapter/index.ts';

const SENDGRID = {
  email: 'ama@example.org',
  timestamp: 1_763_899_200,
  sg_message_id: 'm1.filter0001',
};

const DELIVERED = { ...SENDGRID, event: 'delivered', sg_event_id: 'e2', response: '250 OK' };
const PROCESSED = { ...SENDGRID, event: 'processed', sg_event_id: 'e1' };
const DELIVERED_OTHERWISE = { ...DELIVERED, response: '250 Queued' };
const BY_SMS = 'MessageSid=SM1&MessageStatus=sent&To=%2B12025550101';

type Webhook = readonly [provider: string, body: unknown];

/** What the page gets of a message after these webhooks. */
async function after(...webhooks: readonly Webhook[]) {
  const backend = createBackend('nobody', { clock: 'manual', now: '2026-11-23T12:00:00Z' });
  try {
    for (const [provider, body] of webhooks) {
      await backend.receive(provider, body, { messageId: 'm' });
    }
    const adapter = createRestAdapter({ ...backend, calls: 'all' });
    const message = await adapter.message({ messageId: 'm' });
    const { rows } = await adapter.recipients({ messageId: 'm' });
    const id = rows.find(({ channel }) => channel === 'email')?.id ?? '';
    const timeline = await adapter.timeline?.({ messageId: 'm', recipientId: id });
    return { channels: message.channels, items: timeline?.items ?? [] };
  } finally {
    backend.dispose();
  }
}

describe('whichever webhook arrives first', () => {
  it('the timeline goes the way of a message’s life where two times are the same', async () => {
    const one = await after(['sendgrid', [DELIVERED]], ['sendgrid', [PROCESSED]]);
    const other = await after(['sendgrid', [PROCESSED]], ['sendgrid', [DELIVERED]]);
    expect(one.items.map(({ status }) => status)).toEqual(['pending', 'delivered']);
    expect(other.items).toEqual(one.items);
  });

  it('one report told in two ways keeps the same words', async () => {
    const one = await after(['sendgrid', [DELIVERED]], ['sendgrid', [DELIVERED_OTHERWISE]]);
    const other = await after(['sendgrid', [DELIVERED_OTHERWISE]], ['sendgrid', [DELIVERED]]);
    expect(one.items.map(({ detail }) => detail)).toEqual(['250 Queued']);
    expect(other.items).toEqual(one.items);
  });

  it('the channels of the message stand in one order', async () => {
    const one = await after(['sendgrid', [DELIVERED]], ['twilio', BY_SMS]);
    const other = await after(['twilio', BY_SMS], ['sendgrid', [DELIVERED]]);
    expect([one.channels, other.channels]).toEqual([
      ['email', 'sms'],
      ['email', 'sms'],
    ]);
  });
});
