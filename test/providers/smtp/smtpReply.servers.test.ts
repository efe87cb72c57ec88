import { describe, expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';

describe('Postfix', () => {
  it.each([
    [
      '550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown in local recipient table (in reply to RCPT TO command)',
      'recipient_not_found',
      'permanent',
    ],
    [
      '550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
      'recipient_not_found',
      'permanent',
    ],
    [
      '550 5.1.0 <jane@example.com>: Recipient address rejected: User unknown in virtual alias table',
      'recipient_not_found',
      'permanent',
    ],
    [
      '550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown in relay recipient table',
      'recipient_not_found',
      'permanent',
    ],
    ['unknown user: "jane"', 'recipient_not_found', 'unstated'],
    [
      '550 5.1.1 <jane@example.com>: Recipient address rejected: undeliverable address: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
      'recipient_not_found',
      'permanent',
    ],
    [
      '450 4.1.1 <jane@example.com>: Recipient address rejected: unverified address: Address verification in progress',
      'recipient_unavailable',
      'transient',
    ],
    [
      '550 5.1.2 <jane@example.com>: Recipient address rejected: Domain not found',
      'domain_not_found',
      'permanent',
    ],
    [
      '504 5.5.2 <jane>: Recipient address rejected: need fully-qualified address',
      'invalid_address',
      'permanent',
    ],
    ['501 5.1.3 Bad recipient address syntax', 'invalid_address', 'permanent'],
    [
      '553 5.1.8 <news@example.org>: Sender address rejected: Domain not found',
      'sender_rejected',
      'permanent',
    ],
    [
      '450 4.1.8 <news@example.org>: Sender address rejected: Domain not found',
      'sender_rejected',
      'transient',
    ],
    [
      '554 5.7.1 <news@example.org>: Sender address rejected: Access denied',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.1.0 <news@example.org>: Sender address rejected: User unknown in virtual mailbox table',
      'sender_rejected',
      'permanent',
    ],
    [
      '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]',
      'sender_rejected',
      'transient',
    ],
    [
      '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.9]',
      'sender_rejected',
      'transient',
    ],
    [
      '554 5.7.1 <mail.example.org[192.0.2.9]>: Client host rejected: Access denied',
      'sender_rejected',
      'permanent',
    ],
    [
      '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
      'sender_rejected',
      'permanent',
    ],
    [
      '450 4.7.1 <mail.example.org>: Helo command rejected: Host not found',
      'sender_rejected',
      'transient',
    ],
    ['554 5.7.1 <jane@example.com>: Relay access denied', undefined, 'permanent'],
    [
      '454 4.7.1 <jane@example.com>: Relay access denied (in reply to RCPT TO command)',
      undefined,
      'transient',
    ],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.9',
      'sender_rejected',
      'permanent',
    ],
    ['552 5.3.4 Message size exceeds fixed limit', 'message_too_large', 'permanent'],
    ['552 5.3.4 Error: message file too big', 'message_too_large', 'permanent'],
    ['452 4.3.1 Insufficient system storage', 'service_error', 'transient'],
    ['452 4.5.3 Error: too many recipients', 'service_error', 'transient'],
    ['451 4.3.0 Error: queue file write error', 'service_error', 'transient'],
    ['451 4.3.0 <jane@example.com>: Temporary lookup failure', 'service_error', 'transient'],
    ['451 4.3.5 Server configuration error', 'service_error', 'transient'],
    ['mail for example.com loops back to myself', 'service_error', 'unstated'],
    ['554 5.4.0 Error: too many hops', 'service_error', 'permanent'],
    [
      'cannot update mailbox /var/mail/jane for user jane. error writing message: File too large',
      'mailbox_full',
      'unstated',
    ],
    [
      '552 5.2.2 <jane@example.com>: maildir delivery failed: Disk quota exceeded',
      'mailbox_full',
      'permanent',
    ],
    [
      'maildir delivery failed: error writing message: Disc quota exceeded',
      'mailbox_full',
      'unstated',
    ],
    [
      '452 4.3.1 cannot append message to file /var/mail/jane: error writing message: No space left on device',
      'service_error',
      'transient',
    ],
    ['5.3.0 Command died with status 1: "/usr/bin/procmail"', 'service_error', 'permanent'],
    ['unknown mail transport error', 'service_error', 'unstated'],
    ['mail transport unavailable', 'service_error', 'unstated'],
    ['Command time limit exceeded: "/usr/local/bin/filter"', 'service_error', 'unstated'],
    [
      'Command died with status 67: "/usr/lib/deliver". Command output: user unknown',
      'recipient_not_found',
      'unstated',
    ],
    [
      '550 5.7.1 message content rejected (in reply to end of DATA command)',
      'content_rejected',
      'permanent',
    ],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Sendmail', () => {
  it.each([
    ['550 5.1.1 <jane@example.com>... User unknown', 'recipient_not_found', 'permanent'],
    ['550-5.1.1 jane... No such user here', 'recipient_not_found', 'permanent'],
    ['553 5.1.3 <jane@>... Hostname required', 'invalid_address', 'permanent'],
    ['553 5.1.3 jane@... User address required', 'invalid_address', 'permanent'],
    ['550 5.7.1 <jane@example.com>... Relaying denied', undefined, 'permanent'],
    [
      '550 5.7.1 <jane@example.com>... Relaying denied. IP name lookup failed [192.0.2.9]',
      undefined,
      'permanent',
    ],
    [
      '550 5.7.1 <jane@example.com>... Relaying denied. Proper authentication required.',
      undefined,
      'permanent',
    ],
    [
      '550 5.1.2 <jane@example.com>... Host unknown (Name server: mx.example.com: host not found)',
      'domain_not_found',
      'permanent',
    ],
    [
      '501 5.1.8 Domain of sender address news@example.org does not exist',
      'sender_rejected',
      'permanent',
    ],
    [
      '451 4.1.8 Domain of sender address news@example.org does not resolve',
      'sender_rejected',
      'transient',
    ],
    [
      '553 5.1.8 <news@example.org>... Domain of sender address news@example.org does not exist',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.0.0 <news@example.org>... We do not accept mail from your IP address',
      'sender_rejected',
      'permanent',
    ],
    ['Deferred: Connection timed out with mx.example.com.', 'service_error', 'unstated'],
    ['Deferred: Connection refused by mx.example.com.', 'service_error', 'unstated'],
    [
      'Deferred: Name server: mx.example.com.: host name lookup failure',
      'service_error',
      'unstated',
    ],
    ['554 5.3.5 Local configuration error', 'service_error', 'permanent'],
    [
      '553 5.3.5 mx.example.com. config error: mail loops back to me (MX problem?)',
      'service_error',
      'permanent',
    ],
    [
      '554 5.4.6 Too many hops 26 (25 max): from <news@example.org> via localhost',
      'service_error',
      'permanent',
    ],
    [
      '552 5.3.4 <jane@example.com>... Message is too large; 10485760 bytes max',
      'message_too_large',
      'permanent',
    ],
    ['554 5.3.0 unknown mailer error 1', 'service_error', 'permanent'],
    ['Message could not be delivered for 5 days', 'expired', 'unstated'],
    ['Warning: 4.4.7 Cannot send message for 5 days', 'expired', 'transient'],
    ['550 5.2.2 <jane@example.com>... Mailbox Full', 'mailbox_full', 'permanent'],
    ['452 4.2.2 <jane@example.com>... Mailbox full', 'mailbox_full', 'transient'],
    [
      '550 5.7.1 Mail from 192.0.2.9 refused by blackhole site dnsbl.example.net; listed in dnsbl',
      'sender_rejected',
      'permanent',
    ],
    ['451 4.7.1 Please try again later (load average too high)', 'service_error', 'transient'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Exchange on premises', () => {
  it.each([
    ['550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found', 'recipient_not_found', 'permanent'],
    ['#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##', 'recipient_not_found', 'permanent'],
    ['5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address', 'recipient_not_found', 'permanent'],
    [
      '501 5.1.3 RESOLVER.ADR.InvalidInternetAddress; invalid address',
      'invalid_address',
      'permanent',
    ],
    [
      '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message',
      'mailbox_full',
      'permanent',
    ],
    ['452 4.2.2 STOREDRV.Deliver; mailbox full', 'mailbox_full', 'transient'],
    ['550 5.2.1 STOREDRV.Deliver; mailbox disabled', 'recipient_inactive', 'permanent'],
    [
      '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
      'message_too_large',
      'permanent',
    ],
    [
      '550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route',
      'message_too_large',
      'permanent',
    ],
    ['550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized', 'sender_rejected', 'permanent'],
    [
      '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.7.1 Unable to relay for jane@example.com', undefined, 'permanent'],
    [
      '550 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain',
      'domain_not_found',
      'permanent',
    ],
    ['#550 4.4.7 QUEUE.Expired; message expired ##', 'expired', 'transient'],
    [
      '550 5.7.1 Client does not have permissions to send as this sender',
      'configuration_error',
      'permanent',
    ],
    ['530 5.7.1 Client was not authenticated', 'configuration_error', 'permanent'],
    ['452 4.3.1 Insufficient system resources', 'service_error', 'transient'],
    [
      '550 5.2.2 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; message submission quota exceeded',
      'configuration_error',
      'permanent',
    ],
    [
      '550 5.7.1 Recipient rejected your message because delivery to this address is restricted',
      'sender_rejected',
      'permanent',
    ],
    ['554 5.4.6 Hop count exceeded - possible mail loop', 'service_error', 'permanent'],
    [
      '452 4.2.1 STOREDRV.Deliver; mailbox server is offline. Mailbox temporarily unavailable',
      'recipient_unavailable',
      'transient',
    ],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('qmail', () => {
  it.each([
    ['Sorry, no mailbox here by that name. (#5.1.1)', 'recipient_not_found', 'permanent'],
    ['550 sorry, no mailbox here by that name (#5.7.17)', 'recipient_not_found', 'permanent'],
    [
      'This address no longer exists: Sorry,_no_mailbox_here_by_that_name._vpopmail_(#5.1.1)',
      'recipient_not_found',
      'permanent',
    ],
    [
      "Sorry, I couldn't find any host named mail.example.com. (#5.1.2)",
      'domain_not_found',
      'permanent',
    ],
    [
      'Sorry, I couldn’t find a mail exchanger or IP address. (#5.4.4)',
      'domain_not_found',
      'permanent',
    ],
    ['CNAME lookup failed temporarily. (#4.4.3)', 'service_error', 'transient'],
    [
      "CNAME lookup failed temporarily. (#4.4.3) I'm not going to try again; this message has been in the queue too long.",
      'expired',
      'transient',
    ],
    [
      "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
      'service_error',
      'transient',
    ],
    [
      "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1) I'm not going to try again; this message has been in the queue too long.",
      'expired',
      'transient',
    ],
    [
      "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
      'service_error',
      'permanent',
    ],
    [
      "user is over quota. Recipient's mailbox is full, message returned to sender. (#5.2.2)",
      'mailbox_full',
      'permanent',
    ],
    ['552 The user is over quota (#5.2.2)', 'mailbox_full', 'permanent'],
    [
      'vpopmail: user jane message would exceed quota, mailbox is over quota',
      'mailbox_full',
      'unstated',
    ],
    [
      "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
      undefined,
      'permanent',
    ],
    [
      '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
      'sender_rejected',
      'permanent',
    ],
    ['553 sorry, your envelope sender domain must exist (#5.7.1)', 'sender_rejected', 'permanent'],
    [
      '552 sorry, that message size exceeds my databytes limit (#5.3.4)',
      'message_too_large',
      'permanent',
    ],
    [
      '192.0.2.1 does not like recipient. Remote host said: 550 <jane@example.com>: user not found. Giving up on 192.0.2.1.',
      'recipient_not_found',
      'permanent',
    ],
    ['Connected to 192.0.2.1 but connection died. (#4.4.2)', 'service_error', 'transient'],
    ['Connected to 192.0.2.1 but greeting failed.', 'service_error', 'unstated'],
    ['This_address_no_longer_accepts_mail. (#5.2.1)', 'recipient_inactive', 'permanent'],
    ['451 DNS temporary failure (#4.3.0)', 'service_error', 'transient'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Exim', () => {
  it.each([
    ['550 Unrouteable address', 'recipient_not_found', 'permanent'],
    ['Unrouteable address', 'domain_not_found', 'unstated'],
    ['all relevant MX records point to non-existent hosts', 'domain_not_found', 'unstated'],
    ['all host address lookups failed permanently', 'domain_not_found', 'unstated'],
    ['an MX or SRV record indicated no SMTP service', 'domain_not_found', 'unstated'],
    ['retry timeout exceeded', 'expired', 'unstated'],
    ['retry time not reached for any host after a long failure period', 'expired', 'unstated'],
    [
      "all hosts for 'example.com' have been failing for a long time and were last tried after this message arrived",
      'expired',
      'unstated',
    ],
    ['host lookup did not complete', 'service_error', 'unstated'],
    ['lowest numbered MX record points to local host', 'service_error', 'unstated'],
    [
      'SMTP error from remote mail server after RCPT TO:<jane@example.com>: host mx.example.com [192.0.2.1]: 550 5.1.1 <jane@example.com>: user unknown',
      'recipient_not_found',
      'permanent',
    ],
    [
      'SMTP error from remote mail server after RCPT TO:<jane@example.com>: 550 No Such User Here"',
      'recipient_not_found',
      'permanent',
    ],
    [
      '550-Verification failed for <news@example.org> 550-No Such User Here 550 Sender verify failed',
      'sender_rejected',
      'permanent',
    ],
    ['550 Sender verify failed', 'sender_rejected', 'permanent'],
    ['451 Could not complete sender verify callout', 'sender_rejected', 'transient'],
    ['mailbox is full: retry timeout exceeded', 'mailbox_full', 'unstated'],
    ['error: quota exceeded for jane. mailbox quota exceeded', 'mailbox_full', 'unstated'],
    ['local delivery failed', 'service_error', 'unstated'],
    [
      '550 rejected because 192.0.2.9 is in a black list at dnsbl.example.net',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 This message was classified as SPAM and may not be delivered',
      'content_rejected',
      'permanent',
    ],
    ['550 This message contains a virus (Eicar-Test-Signature).', 'content_rejected', 'permanent'],
    [
      'Domain example.org has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.',
      'configuration_error',
      'unstated',
    ],
    ['550 relay not permitted', undefined, 'permanent'],
    [
      '550-Please turn on SMTP Authentication in your mail client. 550 mail.example.org is not permitted to relay through this server without authentication.',
      undefined,
      'permanent',
    ],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Dovecot, Cyrus, Courier and Zimbra', () => {
  it.each([
    [
      '552 5.2.2 <jane@example.com> Quota exceeded (mailbox for user is full)',
      'mailbox_full',
      'permanent',
    ],
    [
      '452 4.2.2 <jane@example.com> Quota exceeded (mailbox for user is full)',
      'mailbox_full',
      'transient',
    ],
    [
      "550 5.1.1 <jane@example.com> User doesn't exist: jane@example.com",
      'recipient_not_found',
      'permanent',
    ],
    ['451 4.2.0 <jane@example.com> Temporary internal error', 'service_error', 'transient'],
    ['452 4.2.2 Over quota', 'mailbox_full', 'transient'],
    ['552 5.2.2 Over quota', 'mailbox_full', 'permanent'],
    ['550 5.1.1 mailbox full', 'mailbox_full', 'permanent'],
    ['550 5.1.1 Mailbox does not exist', 'recipient_not_found', 'permanent'],
    [
      '550-Mailbox unknown. Either there is no mailbox associated with this name or you do not have authorization to see it. 550 5.1.1 User unknown',
      'recipient_not_found',
      'permanent',
    ],
    ['Maildir over quota', 'mailbox_full', 'unstated'],
    ['452 4.3.1 Not enough disk space on the server', 'service_error', 'transient'],
    ['550 5.2.1 Mailbox disabled for this recipient', 'recipient_inactive', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});
