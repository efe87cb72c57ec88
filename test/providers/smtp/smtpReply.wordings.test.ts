import { describe, expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';

describe('an address that is not there', () => {
  it.each([
    ['550 User not exist', 'recipient_not_found', 'permanent'],
    [
      '550 5.7.1 Requested action not taken: message refused, ESMTP Mailbox not existing',
      'recipient_not_found',
      'permanent',
    ],
    ['550 The recipient may not exist, please check', 'recipient_not_found', 'permanent'],
    ['550 recipient not in local recipient list', 'recipient_not_found', 'permanent'],
    ['550 RCPT (<jane@example.com>) does not exist', 'recipient_not_found', 'permanent'],
    ["550 can't accept user", 'recipient_not_found', 'permanent'],
    ['550 Nobody here by that name', 'recipient_not_found', 'permanent'],
    ['550 not a deliverable address', 'recipient_not_found', 'permanent'],
    ['550 jane@example.com is not a recognised address', 'recipient_not_found', 'permanent'],
    ['550 we have no record of that user', 'recipient_not_found', 'permanent'],
    ['550 no matching mailbox for jane@example.com', 'recipient_not_found', 'permanent'],
    ['550 <jane@example.com> is unknown', 'recipient_not_found', 'permanent'],
    [
      '550 Error: User "jane" could not be located on this host',
      'recipient_not_found',
      'permanent',
    ],
    [
      '550 your recipient does not seem to be a customer of ours',
      'recipient_not_found',
      'permanent',
    ],
    ['559 Invalid rcptto [@sm070102]', 'recipient_not_found', 'permanent'],
    [
      '550 The recipient cannot be verified. Please check all recipients of this message.',
      'recipient_not_found',
      'permanent',
    ],
    ['550 5.1.2 The domain of the recipient does not exist', 'domain_not_found', 'permanent'],
    [
      "553-5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors",
      'domain_not_found',
      'permanent',
    ],
    ['501 RCPT TO syntax error: missing at sign', 'invalid_address', 'permanent'],
    ['501 recipient address must contain a domain', 'invalid_address', 'permanent'],
    [
      '553 5.1.3 <jane@example..com>... Invalid host name: bad address syntax',
      'invalid_address',
      'permanent',
    ],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('a mailbox that is closed, full or busy', () => {
  it.each([
    ['550 jane@example.com is disabled', 'recipient_inactive', 'permanent'],
    ['550 The domain owner has suspended this mailbox', 'recipient_inactive', 'permanent'],
    ['550 employee no longer with company', 'recipient_inactive', 'permanent'],
    ['550 not enough storage space in mailbox', 'mailbox_full', 'permanent'],
    ['552 Mailbox limit exceeded for this email address', 'mailbox_full', 'permanent'],
    ['552 local storage limit for user exceeded', 'mailbox_full', 'permanent'],
    ['550 mailbox jane has no free space', 'mailbox_full', 'permanent'],
    ['450 mailbox is locked by another process', 'recipient_unavailable', 'transient'],
    [
      '452 4.2.1 jane@example.com mailbox temporarily disabled',
      'recipient_unavailable',
      'transient',
    ],
    [
      '450 4.2.1 [1] The recipient has exceeded message rate limit. Try again later.',
      'recipient_unavailable',
      'transient',
    ],
    ['452 This user is getting mail too fast at the moment', 'recipient_unavailable', 'transient'],
    ['451 please retry later, you are a first-time sender', 'recipient_unavailable', 'transient'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('a sender that is not wanted', () => {
  it.each([
    ['421 4.7.0 Too many invalid recipients from 192.0.2.9', 'sender_rejected', 'transient'],
    [
      '550 The sending IP does not have a valid PTR: reverse DNS lookup failed',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.7.1 Sender ID (PRA) Not Permitted', 'sender_rejected', 'permanent'],
    [
      '554 IP=192.0.2.9 - Dialup/transient IP not allowed. Use a mailgateway! (BL)',
      'sender_rejected',
      'permanent',
    ],
    ['550 Not currently accepting mail from your ip', 'sender_rejected', 'permanent'],
    ['571 Mail refused from 192.0.2.9', 'sender_rejected', 'permanent'],
    ['554 too many spams from your IP', 'sender_rejected', 'permanent'],
    ['550 You have been blocked by the recipient', 'sender_rejected', 'permanent'],
    [
      '550 5.7.1 member-only list: you are not a member of this list',
      'sender_rejected',
      'permanent',
    ],
    ['550 This group takes messages from members alone', 'sender_rejected', 'permanent'],
    ['550 5.1.8 Sender <news@example.org> does not exist', 'sender_rejected', 'permanent'],
    [
      '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9',
      'sender_rejected',
      'permanent',
    ],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('a message that is not wanted', () => {
  it.each([
    [
      '554 5.7.1 This email from IP 192.0.2.9 has been rejected. The email message was detected as spam.',
      'content_rejected',
      'permanent',
    ],
    [
      '554 5.7.1 The message from (<news@example.org>) with the subject of (Mailbox full) matches a profile the Internet community may consider spam. Please revise your message before resending.',
      'content_rejected',
      'permanent',
    ],
    ['554 5.7.1 Transaction failed: spam message not queued', 'content_rejected', 'permanent'],
    [
      "554 Email rejected. Reason: spam. Contact the recipient's administrator",
      'content_rejected',
      'permanent',
    ],
    [
      '550 Message rejected because it contains URL listed in SURBL',
      'content_rejected',
      'permanent',
    ],
    [
      '550-5.7.1 Messages with multiple addresses in From: header are not accepted',
      'content_rejected',
      'permanent',
    ],
    ['550 Invalid message format', 'content_rejected', 'permanent'],
    [
      '550 5.7.0 The size of the attachment exceeds what the recipient allows',
      'message_too_large',
      'permanent',
    ],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('the way and the time', () => {
  it.each([
    [
      '4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.0 Unable to lookup DNS for example.invalid>',
      'expired',
      'transient',
    ],
    ['550 5.4.312 Message expired, DNS query failed(ServerFailure)', 'expired', 'permanent'],
    ['Message bounced after being queued for 72 hours', 'expired', 'unstated'],
    ['getaddrinfo ENOTFOUND mx.example.invalid', 'domain_not_found', 'unstated'],
    ['queryMx ENODATA example.invalid', 'domain_not_found', 'unstated'],
    ['connect ECONNREFUSED 192.0.2.1:25', 'service_error', 'unstated'],
    ['read ECONNRESET', 'service_error', 'unstated'],
    ['503 valid RCPT command must precede DATA', 'service_error', 'permanent'],
    ['550 message is looping', 'service_error', 'permanent'],
    ['500 Bad command syntax', 'service_error', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('the sending account', () => {
  it.each([
    ['534 5.7.9 Application-specific password required', 'configuration_error', 'permanent'],
    ['454 Throttling failure: Maximum sending rate exceeded.', 'configuration_error', 'transient'],
    ['Maximum credits exceeded', 'configuration_error', 'unstated'],
    ['550 Unauthenticated senders not allowed', 'configuration_error', 'permanent'],
    [
      '550 The from address does not match a verified Sender Identity',
      'configuration_error',
      'permanent',
    ],
    ['Not delivering to a user who marked your messages as spam', 'opted_out', 'unstated'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('codes of single networks', () => {
  it.each([
    [
      '553 5.7.1 [BL01] Connections will not be accepted from 192.0.2.9',
      'sender_rejected',
      'permanent',
    ],
    ['554 ERROR: Mail refused - AUP#CXMJ', 'sender_rejected', 'permanent'],
    ['421 4.2.0 Too many connections AUP#CXCNCT', 'service_error', 'transient'],
    ['521 5.7.1 521< 192.0.2.9 >_is_blocked.__Blocked by attRBL', 'sender_rejected', 'permanent'],
    [
      '550 permanent failure for one or more recipients (jane@example.com:blocked)',
      'content_rejected',
      'permanent',
    ],
    ['550 5.7.236 tenant recipient limit reached', 'configuration_error', 'permanent'],
    ['451 4.7.700 PFA agent busy, please try again later', 'service_error', 'transient'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});
