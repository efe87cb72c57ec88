import type { Answers } from './answers.ts';

export const CONTRADICTIONS: Answers = {
  'text against code': [
    ['550 5.1.1 <jane@example.com>: mailbox full', 'mailbox_full', 'permanent'],
    ['550 5.7.1 <jane@example.com>: user unknown', 'recipient_not_found', 'permanent'],
    ['550 5.2.1 The user is over quota', 'mailbox_full', 'permanent'],
    ['550 5.0.0 Unknown user', 'recipient_not_found', 'permanent'],
    ['554 5.0.0 mailbox is full', 'mailbox_full', 'permanent'],
    ['550 5.1.1 Message rejected as spam', 'content_rejected', 'permanent'],
    [
      '550 5.1.1 Client host [192.0.2.9] blocked using dnsbl.example.net',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.2.2 no such user here', 'recipient_not_found', 'permanent'],
    ['550 5.4.1 no such user', 'recipient_not_found', 'permanent'],
    ['553 5.3.0 mailbox over quota', 'mailbox_full', 'permanent'],
    ['450 4.2.1 Mailbox temporarily unavailable', 'recipient_unavailable', 'transient'],
    ['550 5.1.1 This account has been suspended', 'recipient_inactive', 'permanent'],
    ['550 5.3.0 jane... User unknown, not local address', 'recipient_not_found', 'permanent'],
    ['550 5.1.1 Host unknown', 'domain_not_found', 'permanent'],
    ['550 5.7.1 Message size exceeds maximum permitted', 'message_too_large', 'permanent'],
  ],
  'line breaks, case, quotes and entities': [
    ['smtp;550 5.1.1 USER UNKNOWN', 'recipient_not_found', 'permanent'],
    [
      'smtp; 550-5.1.1 The email account that you tried\n550-5.1.1 to reach does not\n550 5.1.1 exist.',
      'recipient_not_found',
      'permanent',
    ],
    ['550 5.1.1 &lt;jane@example.com&gt;: user unknown', 'recipient_not_found', 'permanent'],
    ['550 5.1.1 The recipient’s mailbox is full', 'mailbox_full', 'permanent'],
    ['550\tMailbox\t\tis   full!!!', 'mailbox_full', 'permanent'],
    ['550 The user doesn´t exist', 'recipient_not_found', 'permanent'],
    ["550 User does'nt exist here... sorry", 'recipient_not_found', 'permanent'],
    ['552 over-quota', 'mailbox_full', 'permanent'],
    ['552 mailbox_full', 'mailbox_full', 'permanent'],
    ['"550 No such user here"', 'recipient_not_found', 'permanent'],
    ['550 Ｕｓｅｒ ｕｎｋｎｏｗｎ', 'recipient_not_found', 'permanent'],
    [
      '(host mx.example.com[192.0.2.1] said: 550 5.1.1 user unknown (in reply to RCPT TO command))',
      'recipient_not_found',
      'permanent',
    ],
  ],
  transcripts: [
    ['250 2.1.0 Sender ok\n550 User unknown', 'recipient_not_found', 'permanent'],
    ['<<< 220 mx.example.com ESMTP <<< 452 mailbox full', 'mailbox_full', 'transient'],
  ],
};
