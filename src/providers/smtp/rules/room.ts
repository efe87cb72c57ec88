import type { SmtpRule } from './rule.js';

/** A mailbox without room: Dovecot, Cyrus, Courier, Zimbra, Exchange, qmail and vpopmail, Gmail, RFC 5321's words for 552. */
export const FULL_RULES: readonly SmtpRule[] = [
  {
    says: [
      'not enough .. (space|room|storage) (left |available )?(in|for) (the |this |your )?(mailbox|user|account|inbox|recipient)',
      '(mailbox|user|account|inbox|recipient) has (insufficient|not enough|no|too little) .. (space|storage|room)',
      'no (more |free )?(space|room|storage)( left| available)? (in|for) (the |this |your )?(mailbox|user|account|inbox|recipient)',
    ],
    reason: 'mailbox_full',
  },
  // GMX and others put the cause behind RFC 5321's words for 552.
  {
    says: ['exceeded storage allocation'],
    and: ['message size exceeds'],
    reason: 'message_too_large',
  },
  // What is counted is recipients or messages in an hour, and not room.
  {
    says: [
      'recipients? (count|list|number) … exceed\\w{0,3}',
      'exceed\\w{0,3} … number of (recipients|connections)',
    ],
    reason: 'service_error',
  },
  {
    says: [
      '(?<!your )MAILBOX … exceed\\w{0,3} … (messages|mails|emails) per (second|minute|hour|day)',
    ],
    reason: 'recipient_unavailable',
  },
  // The file system of the one who stores, which a single message may be too large for.
  {
    says: [
      'no space left on device',
      'insufficient (system )?(storage|disk|space|disk space|system resources)',
      'not enough (disk )?(space|storage)( on (the )?(server|disk|device))?',
      'out of (disk )?space on (the )?(server|disk|device)',
      'disk (is )?full',
      'system (storage|disk) (is )?(full|exceeded)',
      'file ?system (is )?full',
      'spool (is )?full',
      'server (is )?out of (disk )?space',
      '(mail )?system full',
    ],
    reason: 'service_error',
  },
  {
    says: [
      'MAILBOX … (full(?! (name|text|list|details|message|report|headers?|address))|overfull|over ?filled|out of (storage )?space|out of storage)',
      '(mailbox|inbox|maildir|mail ?folder|mail ?box|mbox) ?full',
      'address (is full|is out of (storage )?space|has no (space|room))',
      'full (mailbox|inbox|mail ?folder)',
      '(mailbox|inbox|mail ?folder|maildir)( storage| size| quota| space)? limit .. (exceeded|reached|hit)',
      '(mailbox|user|inbox|storage|quota|account) .. (space|storage|room) .. (not enough|insufficient|exhausted|used up)',
      'MAILBOX … over .. (quota|limits?|size limit|storage limit|size)',
      '(storage|disk|mailbox|space) (limit|space|allocation) … (exceeded|reached|used up|exhausted)',
      '(is |are |temporarily )over ?quota',
      'over ?quota',
      'quota .. (exceeded|exceed|reached|full|violation|over)',
      '(mailbox|storage|disk|disc|user|mail|account|maildir|inbox|recipient|space|folder|group|block|message|domain|system|box|size|users?) quota .. (exceeded|reached|full|violation|exceed\\w{0,3})',
      '(exceed|exceeds|exceeded|exceeding|over|reached|beyond|out of|above|surpassed) .. (quota|storage limit|storage allocation|storage capacity|storage quota|mailbox size limit|mailbox limit|mailbox size|mail ?box capacity|storage space|space limit|disk space|disk limit|storage size|disk quota|mailbox storage|storage)',
      'exceeded storage allocation',
      'storage allocation (has been |is )?exceeded',
      'MAILBOX … (exceeded|exceeds|exceed|has reached|reached|is above|would exceed|is larger than) … (limit|quota|capacity|size|space|allocation|storage)',
      'mailbox (size|storage|capacity|space) (limit |size )?(is |has been |was )?(exceeded|reached|full)',
      '(mailbox|account|user|inbox|recipient) … (has )?(no|not enough|insufficient|too little|run out of|ran out of|not have enough) .. (space|room|storage|quota|capacity)',
      'not enough .. (space|room|storage) (in|for|available in) … (mailbox|user|account|inbox|message)',
      'insufficient (mailbox|quota|user) ?(space|storage|quota|room)?',
      'would (exceed|be over|put … over) … (quota|mailbox)',
      'too many (messages|mails) (in|on) .. (mailbox|inbox|maildrop|account|drop)',
      'mailbox … (has )?too many messages',
      '(user|account|recipient) (has |had )?too many (messages|mails) (on|in|stored)',
      'maildir (over|full|delivery failed … quota)',
      'maildir … over ?quota',
      'can not update mailbox … file too large',
      'error writing (message|mailbox) … (file too large|quota)',
      '(disk|disc) quota exceeded',
      'used (up )?all .. (space|storage)',
      'overdrawn … quota',
      'mailbox … (is )?(at|above|over|past) … (limit|quota)',
      'quota … (is )?(full|exhausted|used up)',
      'mailbox … has reached … (limit|maximum)',
      'message (files? )?would exceed (user |mailbox |the )?quota',
    ],
    reason: 'mailbox_full',
  },
];

/** A message that the system or the mailbox does not take for its size: SIZE of RFC 1870, Postfix, qmail, Exchange. */
export const SIZE_RULES: readonly SmtpRule[] = [
  {
    says: [
      'MESSAGE … (too (large|big|long|huge))',
      '(messages?|mails?|emails?|attachments?|header|file|line|size|content) … (too large|too big|larger than|is bigger than|exceeds? … size|over … size limit)',
      '(message|mail|email|data|msg|header) ?size .. (exceed\\w{0,3}|larger|greater|over|too|violat\\w{0,3}|limit|restriction|not allowed)',
      '(message|mail|email|body|attachment|attachments|content|header) … (exceeds?|exceeded|exceeding|greater than|over|above|beyond) … (size|length|limit|databytes|maximum|bytes)',
      '(exceed|exceeds|exceeded|exceeding|over) .. (message|mail|email|mailsize|messages|header|attachment|databytes) ?(size|length|limit|limits)( limit| limits| maximum)?',
      'size of (the |your |this |an )?(message|mail|email|attachments?) .. (exceeds?|exceeded|over|larger|greater|too|above)',
      '(maximum|max|fixed|allowed) .. size (limit )?(is |was |has been )?(exceeded|reached)',
      'exceeds? (the )?fixed (maximum message )?(size|limit)',
      'exceeded mailsize limit',
      'size limit (is |was |has been |for )?exceeded',
      'too much mail data',
      'sizelimit',
      '(message|line|header) (length|line) (is |was )?(too long|exceed\\w{0,3}|limit)',
      'too (large|big) (a )?(message|mail|email|attachment)',
      'lines? (is |are )?too long',
      '(line|header) (length )?limit (exceeded|reached)',
      'message file too big',
      'attachments? (is |are )?(too|exceed\\w{0,3}) … (large|big|limit|size)',
      'exceeds? … databytes limit',
    ],
    reason: 'message_too_large',
  },
];
