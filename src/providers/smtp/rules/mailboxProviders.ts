import type { SmtpRule } from './rule.js';

/** Codes and set phrases of single mailbox providers, where they would be misread or not read at all by the common rules. */
export const MAILBOX_PROVIDER_RULES: readonly SmtpRule[] = [
  // Gmail, https://support.google.com/a/answer/3726730: a rate is about the one who receives, or the one who sends.
  {
    says: [
      '(receiving|getting) (mail|messages|email) (at a rate|too (quickly|fast|often))',
      '(recipient|mailbox|user) … receiv(e|ing) (rate |message )?limit',
      'rate ?limit exceeded for (mailbox|recipient)',
      'getting too much mail right now',
      '(recipient|mailbox|user) … (mail|message|messages|receive|receiving) rate( limit)?( exceeded)?',
    ],
    reason: 'recipient_unavailable',
  },
  {
    says: [
      'unusual rate of (unsolicited )?(mail|email)',
      'reputation of the sending (ip|domain)',
      'unauthenticated (email|mail|message) from … not accepted',
      'ip not in white ?list for rcpt domain',
      'does not meet ipv6 sending guidelines',
      'have (a )?ptr record',
      'from header … (is not|not) aligned',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      'policy that prohibited the mail',
      'missing a valid (address in )?from header',
      'missing a valid address in from',
      'having no from header',
      'multiple (addresses|from headers?) in from( header)?',
    ],
    reason: 'content_rejected',
  },
  // Yahoo and AOL, https://senders.yahooinc.com/smtp-error-codes: temporary and lasting blocks of an IP address, by number.
  {
    says: [
      '(ip)?ts ?s?(0[0-9]|1[0-9])',
      'bl ?[0-2][0-9]',
      'unexpected volume or user complaints',
      'deferred due to (user complaints|unexpected volume)',
      'all messages from … will be (permanently|temporarily) deferred',
      'aol will not accept delivery of this message',
      'rly (b|bd|bl|ch|cs|dy|ip|nw|ob|sn)[0-9]?',
      'rtr bl',
      'dyn t1',
      'con b1',
    ],
    reason: 'sender_rejected',
  },
  { says: ['ph0[0-9]', 'hvu b[12]', 'cs01', 'hm0[0-9]'], reason: 'content_rejected' },
  {
    says: [
      'does not have a (yahoo|aol|ymail|rocketmail)?( com)? ?account',
      'not our customer',
      'cuda nsu',
    ],
    reason: 'recipient_not_found',
  },
  { says: ['gl0[0-9]'], reason: 'recipient_unavailable' },
  // The registry has a weak login under this code; Yahoo, a sender whom it could not verify.
  {
    codes: '5.7.9',
    says: ['not accepted for policy reasons'],
    reason: 'sender_rejected',
  },
  // NetEase (163.com, 126.com): two letters for the stage, three for the cause.
  {
    says: ['dt (spm|sum)', 'ct spm'],
    reason: 'content_rejected',
  },
  {
    says: [
      '(hl|ip) (rep|ipb|itc|ihu|blk)',
      'mi (spf|spb|nhd|dki|dmarc)',
      'dt rbl',
      'mr spf',
      'wm bl[iu]',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      'hl (icc|ifc|mep)',
      'mi (cel|ccl|dmc|sfq|stc)',
      'rp (cel|ccl|drc|qrc|trc)',
      '(ip|domain|sender|connection) frequency limited',
    ],
    reason: 'service_error',
  },
  // Mail.ru calls every mailbox invalid before it says why.
  {
    says: ['unavailable (account|user) is (disabled|terminated|blocked|suspended|deleted)'],
    reason: 'recipient_inactive',
  },
  // Alibaba tells the behaviour of a sender from the content of a mail.
  { says: ['reject(ed)? by behaviou?r spam'], reason: 'sender_rejected' },
  // QQ, https://service.mail.qq.com: the person turned the sender away.
  {
    says: ['mail is rejected by recipients?', 'suspected spam ip', 'suspected bounce attacks'],
    reason: 'sender_rejected',
  },
  { says: ['mail content denied'], reason: 'content_rejected' },
  // Orange, https://postmaster.orange.fr, in French and English; LPN is La Poste's.
  { says: ['ofr ?(\\d{3} )?416'], reason: 'recipient_not_found' },
  { says: ['ofr ?(\\d{3} )?417'], reason: 'mailbox_full' },
  { says: ['ofr ?(\\d{3} )?418'], reason: 'recipient_inactive' },
  { says: ['ofr ?(\\d{3} )?(506|515|516|517|518|519)'], reason: 'content_rejected' },
  { says: ['(ofr|lpn) ?(\\d{3} )?(10[1-9]|11[0-9]|20[0-9])'], reason: 'service_error' },
  // AT&T and its sisters; Spectrum and Cox name their acceptable use policy; Comcast its own list.
  {
    says: [
      'dnsbl (att)?rbl',
      '(att)?rbl … is blocked',
      'aup (i|in|out) \\d{4}',
      'aup cx(bl|dns|mj|sndr)',
      'aup pol',
      'comcast block for spam',
      '(bl|rl)0000[0-9]{2}',
      'invaluement',
      'ivm(sip|uri)',
      'vade … (blocked|reputation)',
    ],
    reason: 'sender_rejected',
  },
  { says: ['aup cnt\\w{0,3}', 'ib70[0-9][a-z]?'], reason: 'content_rejected' },
  { says: ['aup cx(cnct|thrt)'], reason: 'service_error' },
  // Barracuda tells a refusal for what the message is from one for what the recipient is.
  {
    says: ['permanent failure for one or more recipients blocked'],
    reason: 'content_rejected',
  },
  // T-Online and GMX refuse by the address of the sending server.
  {
    says: [
      'none bad reputation',
      'tosa',
      'bad dns ptr resource record',
      'nemesis esmtp service',
      'a problem occurred . ask your postmaster for help',
    ],
    reason: 'sender_rejected',
  },
];
