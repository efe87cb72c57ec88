import type { Answers } from './answers.ts';

export const GOOGLE: Answers = {
  Gmail: [
    [
      "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. For more information, go to\n550 5.1.1 https://support.google.com/mail/?p=NoSuchUser a1si1.1 - gsmtp",
      'recipient_not_found',
      'permanent',
    ],
    [
      '552-5.2.2 The email account that you tried to reach is over quota. Please direct 552 5.2.2 the recipient to https://support.google.com/mail/?p=OverQuotaPerm - gsmtp',
      'mailbox_full',
      'permanent',
    ],
    [
      "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp",
      'mailbox_full',
      'transient',
    ],
    [
      "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm",
      'mailbox_full',
      'permanent',
    ],
    [
      '550-5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser',
      'recipient_inactive',
      'permanent',
    ],
    [
      '550 5.2.1 The email account that you tried to reach is inactive.',
      'recipient_inactive',
      'permanent',
    ],
    [
      '450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. Please resend your message at a later time.',
      'recipient_unavailable',
      'transient',
    ],
    [
      '450 4.2.1 The user you are trying to contact is receiving mail too quickly.',
      'recipient_unavailable',
      'transient',
    ],
    [
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
      'sender_rejected',
      'permanent',
    ],
    [
      "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy. Please contact the administrator",
      'sender_rejected',
      'permanent',
    ],
    [
      "550-5.7.27 This mail has been blocked because SPF authentication didn't pass for this message",
      'sender_rejected',
      'permanent',
    ],
    [
      '550-5.7.30 This mail has been blocked because DKIM does not pass',
      'sender_rejected',
      'permanent',
    ],
    [
      "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain",
      'sender_rejected',
      'transient',
    ],
    [
      '421-4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
      'sender_rejected',
      'transient',
    ],
    [
      '550-5.7.28 There is an unusual rate of unsolicited mail originating from your IP address',
      'sender_rejected',
      'permanent',
    ],
    [
      '550-5.7.1 [192.0.2.9 19] Our system has detected that this message is likely suspicious due to the very low reputation of the sending IP address.',
      'sender_rejected',
      'permanent',
    ],
    [
      '550-5.7.1 Our system has detected that this message is likely suspicious due to the very low reputation of the sending domain.',
      'sender_rejected',
      'permanent',
    ],
    [
      '550-5.7.1 [192.0.2.9 12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.',
      'content_rejected',
      'permanent',
    ],
    [
      '550-5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP.',
      'sender_rejected',
      'permanent',
    ],
    [
      '552-5.7.0 This message was blocked because its content presents a potential security issue.',
      'content_rejected',
      'permanent',
    ],
    [
      '550-5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent.',
      'content_rejected',
      'permanent',
    ],
    [
      '550 5.7.1 Messages missing a valid address in From: header, or having no From: header, are not accepted.',
      'content_rejected',
      'permanent',
    ],
    [
      "552-5.3.4 Your message exceeded Google's message size limits. Please visit https://support.google.com/mail/?p=MaxSizeError",
      'message_too_large',
      'permanent',
    ],
    [
      '550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to',
      'configuration_error',
      'permanent',
    ],
    [
      '550 5.7.1 Relaying denied. Invalid credentials for relay [192.0.2.9].',
      undefined,
      'permanent',
    ],
    [
      '421 4.7.0 IP not in whitelist for RCPT domain, closing connection.',
      'sender_rejected',
      'transient',
    ],
    ['421 4.3.0 Temporary System Problem. Try again later', 'service_error', 'transient'],
    ['451 4.4.2 Timeout - closing connection.', 'service_error', 'transient'],
    ['452 4.5.3 Your message has too many recipients.', 'service_error', 'transient'],
    ['535 5.7.8 Username and Password not accepted.', 'configuration_error', 'permanent'],
    ['530 5.7.0 Must issue a STARTTLS command first.', 'configuration_error', 'permanent'],
    [
      "DNS Error: DNS type 'mx' lookup of example.invalid responded with code NXDOMAIN Domain name not found: example.invalid",
      'domain_not_found',
      'unstated',
    ],
    [
      'The recipient server did not accept our requests to connect. [mx.example.com 192.0.2.1: timed out]',
      'service_error',
      'unstated',
    ],
  ],
};
