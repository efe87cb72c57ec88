import { describe, expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';

describe('an address that is not there', () => {
  it.each([
    ['550 5.1.0 Recipient rejected', 'recipient_not_found', 'permanent'],
    ['550 Account not available', 'recipient_not_found', 'permanent'],
    ['550 Not a valid recipient', 'recipient_not_found', 'permanent'],
    ['550 Unable to find alias user', 'recipient_not_found', 'permanent'],
    ['550 the account jane@example.com does not exist', 'recipient_not_found', 'permanent'],
    ['551 User not local; please try <jane@example.org>', 'recipient_not_found', 'permanent'],
    [
      '550 Rule imposed mailbox access for jane@example.com refused: user invalid',
      'recipient_not_found',
      'permanent',
    ],
    ['550 Mailbox does not exist or is not active', 'recipient_not_found', 'permanent'],
    ['550 There is no such email address', 'recipient_not_found', 'permanent'],
    ['The recipient name is not recognized', 'recipient_not_found', 'unstated'],
    ['501 5.5.4 Invalid Address', 'invalid_address', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('a mailbox that is closed, full or busy', () => {
  it.each([
    ['550 this account is no longer active', 'recipient_inactive', 'permanent'],
    [
      '550 5.1.1 This address was de-activated because of sender failure',
      'recipient_inactive',
      'permanent',
    ],
    [
      '550 5.2.1 This mailbox has been blocked due to inactivity',
      'recipient_inactive',
      'permanent',
    ],
    ['551 5.7.1 The recipient has moved', 'recipient_inactive', 'permanent'],
    [
      '550 Recipient Rejected: Mailbox would exceed maximum allowed storage',
      'mailbox_full',
      'permanent',
    ],
    ['550 user has exceeded quota, bouncing mail', 'mailbox_full', 'permanent'],
    ['552 Message for <jane@example.com> would exceed mailbox quota', 'mailbox_full', 'permanent'],
    ['421 mailbox temporarily locked', 'recipient_unavailable', 'transient'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('a sender that is not wanted', () => {
  it.each([
    [
      '553 5.5.4 <news>... Domain name required for sender address news',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.7.1 DMARC unauthenticated mail is prohibited', 'sender_rejected', 'permanent'],
    [
      '421-4.7.0 This message does not have authentication information or fails to pass authentication checks.',
      'sender_rejected',
      'transient',
    ],
    ['421 4.7.1 Intrusion prevention active for [192.0.2.9]', 'sender_rejected', 'transient'],
    [
      '554 5.3.2 Mailbox unavailable. Your IP address 192.0.2.9 is blacklisted using Trend Micro RBL',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.7.1 Mail sending from 192.0.2.9 rejected, Trend Micro Email Reputation database',
      'sender_rejected',
      'permanent',
    ],
    [
      'host mx.example.com[192.0.2.1] refused to talk to me: 554 5.7.1 blocked by reputation',
      'sender_rejected',
      'permanent',
    ],
    ['501 5.0.0 HELO requires domain address', 'sender_rejected', 'permanent'],
    [
      '550 No thank you rejected: Account Unavailable: Possible Forgery',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.7.1 you are not allowed to send mail to this recipient',
      'sender_rejected',
      'permanent',
    ],
    ['550 The group staff@example.com only allows members to post', 'sender_rejected', 'permanent'],
    [
      '550 5.7.1 Message rejected. This domain is not accepting mail from you',
      'sender_rejected',
      'permanent',
    ],
    [
      '541 Recipient address rejected - Mail server rejected, DNS blacklist',
      'sender_rejected',
      'permanent',
    ],
    ['550 User has blocked you', 'sender_rejected', 'permanent'],
    ['550 rejected: invalid DNS MX or A/AAAA resource record', 'sender_rejected', 'permanent'],
    [
      '550 inconsistent or no DNS PTR record for 192.0.2.9 (see RFC 1912 2.1)',
      'sender_rejected',
      'permanent',
    ],
    ['550 spammers are not welcome here', 'sender_rejected', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('a message that is not wanted', () => {
  it.each([
    ['550 High probability of spam', 'content_rejected', 'permanent'],
    [
      '554 5.7.1 Executable files are not allowed in compressed files',
      'content_rejected',
      'permanent',
    ],
    [
      '550 5.6.2 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA',
      'content_rejected',
      'permanent',
    ],
    ['554 5.7.1 Rejected for policy reasons', 'content_rejected', 'permanent'],
    ['554 5.7.1 The file attached to the mail is not allowed', 'content_rejected', 'permanent'],
    ['550 5.2.0 mail rejected: AUP violation', 'content_rejected', 'permanent'],
    ['550 Content filter rejection', 'content_rejected', 'permanent'],
    ['550 Too much mail data', 'message_too_large', 'permanent'],
    ["523 the message size exceeds the recipient's size limit", 'message_too_large', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('everything else', () => {
  it.each([
    ['521 host does not accept mail', 'domain_not_found', 'permanent'],
    ['554 No SMTP service here', 'domain_not_found', 'permanent'],
    ['554 5.7.1 You must use TLS', 'configuration_error', 'permanent'],
    [
      "450 4.7.1 You've exceeded your sending limit to this domain.",
      'configuration_error',
      'transient',
    ],
    ['450 4.7.1 Error: too much mail from 192.0.2.9', 'service_error', 'transient'],
    ['450 4.4.312 DNS query failed', 'service_error', 'transient'],
    ['550 5.7.0 Need SMTP authentication', 'configuration_error', 'permanent'],
    [
      "552 5.7.0 Number of 'Received:' headers exceeds maximum permitted",
      'service_error',
      'permanent',
    ],
    ['503 Need MAIL before RCPT', 'service_error', 'permanent'],
    [
      'delivery temporarily suspended: connect to mx.example.com[192.0.2.1]:25: Connection timed out',
      'service_error',
      'unstated',
    ],
    ['Your message has been enqueued and undeliverable for 4 days', 'expired', 'unstated'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});
