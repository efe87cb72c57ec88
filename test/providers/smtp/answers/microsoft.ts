import type { Answers } from './answers.ts';

export const MICROSOFT: Answers = {
  'Exchange Online': [
    [
      '550 5.2.0 STOREDRV.Deliver.Exception:MailboxDisabledException; the delivery failed',
      'recipient_inactive',
      'permanent',
    ],
    ['554 5.4.14 Routing loop detected for this message', 'service_error', 'permanent'],
    ['550 5.1.351 The remote server has no place for it', 'recipient_not_found', 'permanent'],
    ['550 5.4.310 DNS query gave no such name', 'domain_not_found', 'permanent'],
    ['550 5.7.124 Senders are limited for this group', 'sender_rejected', 'permanent'],
    ['550 5.7.512 Access denied: see the rules for headers', 'content_rejected', 'permanent'],
    ['550 5.4.317 Cannot connect to the remote server', 'expired', 'permanent'],
    ['550 5.2.122 The limit of an hour is reached', 'recipient_unavailable', 'permanent'],
    [
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jane@example.com not found by SMTP address lookup',
      'recipient_not_found',
      'permanent',
    ],
    [
      '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      'recipient_not_found',
      'permanent',
    ],
    [
      '550 5.1.1 The email account that you tried to reach does not exist',
      'recipient_not_found',
      'permanent',
    ],
    [
      '5.1.351 The remote server has no place for it -> 550 5.1.1 user unknown',
      'recipient_not_found',
      'permanent',
    ],
    [
      '550 5.4.310 DNS domain example.invalid does not exist [Message=InfoDomainNonexistent]',
      'domain_not_found',
      'permanent',
    ],
    [
      '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException',
      'mailbox_full',
      'permanent',
    ],
    [
      "550 5.2.121 RESOLVER.RST.RecipientPerHourLimit; Recipient's per hour message receive limit from specific sender exceeded",
      'recipient_unavailable',
      'permanent',
    ],
    [
      "550 5.2.122 Recipient's per hour message receive limit exceeded",
      'recipient_unavailable',
      'permanent',
    ],
    [
      "550 5.7.1 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses set; access denied",
      'sender_rejected',
      'permanent',
    ],
    ['550 5.7.64 TenantAttribution; Relay Access Denied', undefined, 'permanent'],
    [
      '550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relay access denied',
      undefined,
      'permanent',
    ],
    [
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox', 'sender_rejected', 'permanent'],
    ['550 5.7.124 Sender not in the allowed-senders list', 'sender_rejected', 'permanent'],
    [
      '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
      'configuration_error',
      'permanent',
    ],
    [
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      'configuration_error',
      'permanent',
    ],
    [
      '550 5.7.501 Service unavailable. Access denied, spam abuse detected',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.7.508 Access denied, 192.0.2.9 has exceeded permitted limits within the range',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.7.511 Access denied, banned sender[192.0.2.9]. To request removal from this list please forward this message',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant',
      'content_rejected',
      'permanent',
    ],
    [
      '550 5.7.513 Service unavailable, Client host [192.0.2.9] blocked by example.com using Customer Block list (AS16012607)',
      'sender_rejected',
      'permanent',
    ],
    [
      "550 5.7.515 Access denied, sending domain example.org doesn't meet the required authentication level",
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)',
      undefined,
      'permanent',
    ],
    [
      '550 5.7.606 Access denied, banned sending IP [192.0.2.9]. To request removal from this list please visit https://sender.office.com/ (AS1410)',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.7.705 Access denied, tenant has exceeded threshold', 'sender_rejected', 'permanent'],
    [
      '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP AS(7230)',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.1.8 Access denied, bad outbound sender AS(42003)', 'sender_rejected', 'permanent'],
    [
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.23',
      'sender_rejected',
      'permanent',
    ],
    [
      '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 rejected',
      'content_rejected',
      'permanent',
    ],
    [
      '451 4.7.500 Server busy. Please try again later from [192.0.2.9]. (S77719)',
      'service_error',
      'transient',
    ],
    [
      '451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://aka.ms/postmaster (S775)',
      'sender_rejected',
      'transient',
    ],
    [
      '451 4.4.62 Mail sent to the wrong Office 365 region. Connection refused',
      'service_error',
      'transient',
    ],
    ['550 5.4.300 Message expired -> 421 4.4.2 Connection dropped', 'expired', 'permanent'],
    [
      '550 5.4.316 Message expired, connection refused(Socket error code 10061)',
      'expired',
      'permanent',
    ],
    [
      '450 4.4.317 Cannot connect to remote server [Message=UntrustedRoot]',
      'service_error',
      'transient',
    ],
    [
      '450 4.4.316 Connection refused [Message=Socket error code 10061]',
      'service_error',
      'transient',
    ],
    ['550 5.4.14 Hop count exceeded - possible mail loop ATTR34', 'service_error', 'permanent'],
    [
      '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
      'recipient_unavailable',
      'transient',
    ],
    [
      "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
      'configuration_error',
      'permanent',
    ],
    [
      "Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
      'recipient_not_found',
      'permanent',
    ],
    [
      '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
      'content_rejected',
      'permanent',
    ],
  ],
  'Outlook.com and Hotmail': [
    ['550 Requested action not taken: mailbox unavailable', 'recipient_not_found', 'permanent'],
    [
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      'recipient_not_found',
      'permanent',
    ],
    [
      "550 5.7.1 Unfortunately, messages from [192.0.2.9] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
      'sender_rejected',
      'permanent',
    ],
    [
      "550 5.7.1 Unfortunately, messages from [192.0.2.9] weren't sent (S3150)",
      'sender_rejected',
      'permanent',
    ],
    [
      "550 OU-001 Unfortunately, messages from 192.0.2.9 weren't sent",
      'sender_rejected',
      'permanent',
    ],
    [
      "550 OU-002 (COL004-MC2F1) Unfortunately, messages from 192.0.2.9 weren't sent",
      'sender_rejected',
      'permanent',
    ],
    [
      "550 SC-001 (BAY0-MC1-F1) Unfortunately, messages from 192.0.2.9 weren't sent",
      'sender_rejected',
      'permanent',
    ],
    [
      '550 SC-004 Mail rejected by Windows Live Hotmail for policy reasons',
      'sender_rejected',
      'permanent',
    ],
    [
      "550 DY-001 (SNT0-MC1-F1) Unfortunately, messages from 192.0.2.9 weren't sent. We generally do not accept email from dynamic IP's",
      'sender_rejected',
      'permanent',
    ],
    [
      "421 RP-001 (COL0-MC1-F1) Unfortunately, some messages from 192.0.2.9 weren't sent. The mail server IP has exceeded the rate limit allowed",
      'sender_rejected',
      'transient',
    ],
    [
      "552 5.2.2 The recipient's mailbox is full and can't accept messages now",
      'mailbox_full',
      'permanent',
    ],
    [
      '450 Requested mail action not taken: mailbox unavailable',
      'recipient_unavailable',
      'transient',
    ],
  ],
};
