import type { SmtpRule } from './rule.js';

/**
 * What Exchange, Exchange Online and Outlook.com write: names of their own components and codes of their own.
 *
 * @see https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online
 * @see https://sendersupport.olc.protection.outlook.com/pm/troubleshooting
 */
export const MICROSOFT_RULES: readonly SmtpRule[] = [
  // A store that has no room, under the name of its exception; quotas of the sender are another exception.
  {
    says: [
      '(submission|message submission) ?quota ?exceeded( ?exception)?',
      'sendas ?denied( ?exception)?',
      'mapi ?exception ?send ?as ?denied',
      'not have permissions to send as this sender',
      'client was not authenticated',
    ],
    reason: 'configuration_error',
  },
  {
    says: [
      'storedrv … (quota ?exceeded|mailbox ?full|mailbox over ?quota|over ?quota|mapi ?exception ?shutoff ?quota ?exceeded)( ?exception)?',
    ],
    reason: 'mailbox_full',
  },
  // Directory lookups of the resolver.
  {
    says: [
      'resolver adr (ex ?)?recip(ient)? ?not ?found',
      'resolver adr (ex ?)?unk(nown)?',
      'resolver adr ambiguous',
      'recipient not ?found by smtp address lookup',
      'smtp ?address ?lookup',
      'adr ex not ?found',
    ],
    reason: 'recipient_not_found',
  },
  // The edge knows no such recipient of the tenant; the registry knows 5.4.1 as "no answer".
  {
    codes: '5.4.1',
    says: ['USER rejected … access denied', 'access denied … as 20\\d{7}', 'as 20\\d{7}'],
    reason: 'recipient_not_found',
  },
  { says: ['resolver adr invalid ?(internet|smtp)? ?address'], reason: 'invalid_address' },
  {
    says: [
      'smtpsend dns non ?existent ?domain',
      'dns non ?existent ?domain',
      'dns domain … does not exist',
      'infodomainnonexistent',
      'infonorecords',
    ],
    reason: 'domain_not_found',
  },
  { says: ['storedrv … (mailbox|account) ?(is )?disabled\\w{0,20}'], reason: 'recipient_inactive' },
  {
    says: ['resolver rst (recip ?|send ?)?size ?limit( ?exceeded)?( \\w{1,9})?'],
    reason: 'message_too_large',
  },
  // Groups and mailboxes that take mail from certain senders only.
  {
    says: [
      'resolver rst (not ?auth ?orized|auth ?required)( ?\\w{1,20})?',
      'resolver rst sender ?not ?auth\\w{0,40}',
      'resolver rst (restricted|recipient ?restricted)\\w{0,20}',
      'delivery to this (address|group|recipient) is restricted',
    ],
    reason: 'sender_rejected',
  },
  // Outlook.com's own: block lists, dynamic ranges, reputation, authentication.
  {
    says: [
      's31[0-9]{2}',
      's84[0-9]',
      'ou 00[0-9]',
      'sc 00[0-9]',
      'dy 00[0-9]',
      'rp 00[0-9]',
      'tenant ?inbound ?attribution',
      'part of their network is on our block list',
      'access denied … banned (sending ip|sender)',
      'banned sending ip',
      'rate limited due to ip reputation',
      'tenant has exceeded threshold',
      'traffic not accepted from this ip',
      'bad outbound sender',
      'sending domain … does not (meet|pass) … (authentication|dmarc)',
      'blocked by … using customer block ?list',
      'remote server returned message (blocked|rejected) … (reputation|sender)',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      'remote server returned message detected as spam',
      'storedrv … (conversion ?failed|message content)\\w{0,30}',
      'transport rules … rejected',
      'transport rules agent',
      'invalid mime (content|structure)',
      'rejected by … (mail flow rule|transport rule)',
    ],
    reason: 'content_rejected',
  },
  { says: ['queue expired'], reason: 'expired' },
  { codes: '4.7.5xx 4.7.7xx', says: ['(server|agent) busy'], reason: 'service_error' },
  // A mailbox that takes no more from one sender, or from all, within the hour.
  {
    says: [
      'recipient per hour … receive limit',
      'per hour message receive limit',
      'recipient thread limit exceeded',
      'storedrv … mailbox ?(unavailable|server ?offline|locked)\\w{0,20}',
    ],
    reason: 'recipient_unavailable',
  },
  {
    says: [
      'resolver fwd loop\\w{0,20}',
      'resolver loop',
      'routing loop detected',
      'ambiguous ?loop',
    ],
    reason: 'service_error',
  },
];

/** Codes that Microsoft alone gives a meaning; they count where neither words nor the registry tell. */
export const MICROSOFT_CODES: readonly SmtpRule[] = [
  { codes: '5.1.351', reason: 'recipient_not_found' },
  { codes: '5.4.310', reason: 'domain_not_found' },
  { codes: '5.1.90 5.7.57 5.7.60 5.7.232 5.7.233 5.7.236', reason: 'configuration_error' },
  { codes: '5.7.12 5.7.124 5.7.129 5.7.13x 5.7.193', reason: 'sender_rejected' },
  { codes: '5.7.512 x.7.350', reason: 'content_rejected' },
  { codes: '5.7.520 5.7.64 5.7.367' },
  { codes: 'x.7.50x x.7.51x x.7.6xx x.7.7xx', reason: 'sender_rejected' },
  { codes: 'x.4.300 x.4.316 x.4.317', permanence: 'permanent', reason: 'expired' },
  { codes: 'x.2.12x', reason: 'recipient_unavailable' },
  { codes: '4.7.5xx 4.7.8xx 4.4.3xx x.4.31x x.7.32x x.4.14', reason: 'service_error' },
];
