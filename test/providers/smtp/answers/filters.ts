import type { Answers } from './answers.ts';

export const FILTERS: Answers = {
  Mimecast: [
    [
      '554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [abc]',
      'content_rejected',
      'permanent',
    ],
    [
      '550 Rejected by header based manually Blocked Senders: news@example.org',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 Local CT IP reputation policy - https://community.mimecast.com/docs/DOC-1369#550',
      'sender_rejected',
      'permanent',
    ],
    ['550 csi.mimecast.org Poor Reputation Sender.', 'sender_rejected', 'permanent'],
    [
      '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550',
      'recipient_not_found',
      'permanent',
    ],
    [
      '451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
      'service_error',
      'transient',
    ],
    ['550 Anti-Spoofing policy - Inbound not allowed', 'sender_rejected', 'permanent'],
    ['550 DKIM Sender Invalid - envelope rejected', 'sender_rejected', 'permanent'],
    ['550 DMARC Sender Invalid - envelope rejected', 'sender_rejected', 'permanent'],
    ['554 Virus Signature detected', 'content_rejected', 'permanent'],
    ['550 Message bounced due to Content Examination Policy', 'content_rejected', 'permanent'],
    ['554 Maximum email size exceeded', 'message_too_large', 'permanent'],
    ['451 Open relay not allowed', undefined, 'transient'],
  ],
  Proofpoint: [
    [
      '554 5.7.1 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9 - your IP 192.0.2.9 is blocked',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.7.0 Local Policy Violation', 'content_rejected', 'permanent'],
    ['550 5.1.1 User Unknown - psmtp', 'recipient_not_found', 'permanent'],
    ['554 5.7.0 Message rejected: high spam score. spam detected', 'content_rejected', 'permanent'],
    ['550 5.7.1 Message contains a suspicious attachment', 'content_rejected', 'permanent'],
    ['421 4.7.1 Too many bad recipients from your IP', 'sender_rejected', 'transient'],
  ],
  Barracuda: [
    [
      '554 Service unavailable; Client host [mail.example.org] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.9',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 permanent failure for one or more recipients (jane@example.com:blocked): message content rejected',
      'content_rejected',
      'permanent',
    ],
    [
      '550 permanent failure for one or more recipients (jane@example.com:550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown)',
      'recipient_not_found',
      'permanent',
    ],
    ['554 5.7.1 Message rejected due to possible spam content', 'content_rejected', 'permanent'],
    ['550 No such user (jane@example.com)', 'recipient_not_found', 'permanent'],
    ['550 No such user here: mailbox not found', 'recipient_not_found', 'permanent'],
  ],
  'Cisco IronPort': [
    [
      "554-mx.example.com 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
      'sender_rejected',
      'permanent',
    ],
    [
      '550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.',
      'sender_rejected',
      'permanent',
    ],
    [
      '450 #4.7.1 Your access to submit messages to this e-mail system has been temporarily rejected. poor reputation',
      'sender_rejected',
      'transient',
    ],
    ['550 #5.1.0 Address rejected.', 'recipient_not_found', 'permanent'],
    [
      "5.1.2 - Bad destination host 'DNS Hard Error looking up example.invalid (MX): NXDomain'",
      'domain_not_found',
      'permanent',
    ],
    ["5.4.7 - Delivery expired (message too old) 'timeout'", 'expired', 'permanent'],
    [
      "5.1.0 - Unknown address error 550-'5.1.1 <jane@example.com>: Recipient address rejected: User unknown'",
      'recipient_not_found',
      'permanent',
    ],
    ['452 Too many recipients received this hour', 'service_error', 'transient'],
    ["5.3.0 - Other mail system problem 554-'Transaction failed'", 'service_error', 'permanent'],
    ['552 #5.3.4 message size exceeds limit', 'message_too_large', 'permanent'],
  ],
  'MessageLabs and Cloudmark': [
    [
      '553-SPF (Sender Policy Framework) domain authentication 553-fail. Refer to the Troubleshooting page at 553 http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
      'sender_rejected',
      'permanent',
    ],
    [
      '501 Connection rejected by policy [7.7] 20805, please visit www.messagelabs.com/support for more details about this error message.',
      'sender_rejected',
      'permanent',
    ],
    [
      '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting',
      'content_rejected',
      'permanent',
    ],
    [
      '553-mail rejected because your IP is in the PBL. See http://www.spamhaus.org/pbl',
      'sender_rejected',
      'permanent',
    ],
    ['550 Invalid recipient <jane@example.com> (#5.1.1)', 'recipient_not_found', 'permanent'],
    [
      '550 5.7.1 Message blocked due to spam content in the message.',
      'content_rejected',
      'permanent',
    ],
    [
      '552 5.2.0 Message rejected for spam or virus content; Please include this entire message when contacting support: v=2.3 cv=abc',
      'content_rejected',
      'permanent',
    ],
    ['554 Message considered as spam', 'content_rejected', 'permanent'],
  ],
  'SpamAssassin, Rspamd, Amavis and greylisting': [
    ['554 5.7.1 Spam message rejected', 'content_rejected', 'permanent'],
    [
      '550 5.7.1 This message has been flagged as spam by SpamAssassin (score 12.3)',
      'content_rejected',
      'permanent',
    ],
    ['554 5.7.1 Blocked by SpamAssassin', 'content_rejected', 'permanent'],
    [
      '550 5.7.1 Message scored too high on spam scale. High spam score',
      'content_rejected',
      'permanent',
    ],
    [
      '554 5.7.0 Reject, id=12345-01 - INFECTED: Eicar-Test-Signature',
      'content_rejected',
      'permanent',
    ],
    [
      '554 5.7.0 Reject, id=12345-01 - BANNED: .exe,invoice.exe. Banned attachment',
      'content_rejected',
      'permanent',
    ],
    ['554 5.7.1 Virus found, message rejected', 'content_rejected', 'permanent'],
    ['550 5.7.1 Attachment type not allowed: file.exe', 'content_rejected', 'permanent'],
    ['554 5.6.0 Message contains bare LF', 'content_rejected', 'permanent'],
    ['550 5.6.0 Headers malformed. Multiple From: headers', 'content_rejected', 'permanent'],
    [
      '451 4.7.1 Greylisting in action, please come back later',
      'recipient_unavailable',
      'transient',
    ],
    [
      '450 4.2.0 <jane@example.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.com.html',
      'recipient_unavailable',
      'transient',
    ],
    ['451 4.7.1 Try again later. Greylisted for 300 seconds', 'recipient_unavailable', 'transient'],
    ['451 Greylisted, please try again in 300 seconds', 'recipient_unavailable', 'transient'],
    [
      '450 4.7.1 You have been graylisted, try again in 5 minutes',
      'recipient_unavailable',
      'transient',
    ],
  ],
  'block lists': [
    [
      '550 5.7.1 Service unavailable; client [192.0.2.9] blocked using bl.spamcop.net; Blocked - see http://www.spamcop.net/bl.shtml?192.0.2.9',
      'sender_rejected',
      'permanent',
    ],
    ['554 5.7.1 Rejected: 192.0.2.9 listed at dnsbl.sorbs.net', 'sender_rejected', 'permanent'],
    [
      '550 Your server IP address is in the SpamHaus SBL-XBL database, bye',
      'sender_rejected',
      'permanent',
    ],
    ['571 Email from 192.0.2.9 is currently blocked by our RBL', 'sender_rejected', 'permanent'],
    ['554 5.7.1 You are blacklisted by invaluement.com', 'sender_rejected', 'permanent'],
    [
      '550 Mail from 192.0.2.9 blocked: listed on UCEPROTECT-Level 2',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.7.1 The IP address of your server is blacklisted', 'sender_rejected', 'permanent'],
    ['554 No reverse DNS for your host', 'sender_rejected', 'permanent'],
    ['550 5.7.1 Fix reverse DNS for 192.0.2.9', 'sender_rejected', 'permanent'],
    ['550 5.7.1 Dynamic IP address range blocked', 'sender_rejected', 'permanent'],
    [
      '550 SPF check failed: 192.0.2.9 is not allowed to send mail from example.org',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.7.1 DKIM signature verification failed', 'sender_rejected', 'permanent'],
    ['550 5.7.1 Email rejected per DMARC policy for example.org', 'sender_rejected', 'permanent'],
  ],
};
