import { describe, expect, it } from 'vitest';
import { readSmtpReply, readWebhook } from '../../../src/providers/index.ts';

/** What a hard bounce with this answer says of the address, where the words of the answer are read as well. */
function saidOfAddress(diag: string): readonly string[] {
  const event = { event: 'hard_bounce', _id: 'm1', ts: 1795435200 };
  const msg = { _id: 'm1', email: 'jane@example.com', diag };
  const body = new URLSearchParams({ mandrill_events: JSON.stringify([{ ...event, msg }]) });
  const { suppressions } = readWebhook('mandrill', body.toString(), { readReply: readSmtpReply });
  return suppressions.map(({ cause, via }) => `${cause}, ${via}`);
}

describe('a hard bounce about the address', () => {
  it.each([
    'smtp;550 5.1.1 user unknown',
    'smtp;550 5.2.1 account disabled',
    'smtp;550 5.1.2 domain not found',
  ])('lists it for %j', (diag) => {
    expect(saidOfAddress(diag)).toEqual(['bounced, bounce']);
  });
});

describe('a hard bounce that is a refusal', () => {
  it.each([
    'smtp;554 5.7.1 spam message rejected',
    'smtp;550 rejected by local policy',
    'smtp;550 5.7.1 Client host blocked using zen.spamhaus.org',
    'smtp;550 5.7.1 you are blocked',
  ])('lists it as refused for %j', (diag) => {
    expect(saidOfAddress(diag)).toEqual(['blocked, provider_refusal']);
  });
});

describe('a hard bounce that says nothing against the address', () => {
  it.each([
    'smtp;552 5.2.2 mailbox full',
    'smtp;550 5.1.1 mailbox full',
    'smtp;550 Postfach voll',
    'smtp;552 5.3.4 message too big',
    'smtp;554 5.7.1 virus found',
    'smtp;550 message rejected: malware detected',
    'smtp;550 5.7.26 unauthenticated mail',
    'smtp;550 5.7.1 Relaying denied',
    'smtp;550 You are not allowed to post to this list',
    'smtp;450 4.7.1 greylisted',
    'smtp;421 4.7.0 too many connections',
    'smtp;550 5.7.1 Access denied',
    'smtp;550 5.4.7 delivery time expired',
    'smtp;535 5.7.8 authentication failed',
    'smtp;550 message cancelled by the sender',
  ])('lists nothing for %j', (diag) => {
    expect(saidOfAddress(diag)).toEqual([]);
  });
});
