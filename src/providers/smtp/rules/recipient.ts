import type { SmtpRule } from './rule.js';

/** An address that nobody could have: Postfix, Sendmail, Exim, Gmail, submission servers. */
export const MALFORMED_RULES: readonly SmtpRule[] = [
  {
    codes: '5.1.3',
    says: ['(invalid|illegal|malformed|bad) USER', 'USER … (is )?(invalid|illegal|malformed)'],
    reason: 'invalid_address',
  },
  { replies: '501', says: ['invalid (email |recipient )?address'], reason: 'invalid_address' },
  {
    says: [
      '(bad|invalid|illegal|malformed|incorrect)(?! (messages?|mails?|headers?|mime|date|data|file|body|from|attachment|command|parameters?|helo|ehlo)) .. (address )?(syntax|format)',
      'syntax error in (the )?(recipient|mailbox|forward path|email|address)( address)?',
      'syntax error .. (recipient|email|destination|rcpt to) address',
      '((recipient|mailbox|email|destination) )?address (syntax error|syntax (is )?(invalid|incorrect|not valid)|has invalid syntax|is malformed|is syntactically)',
      'malformed (recipient |email |mail |destination )?address',
      '(malformed|unparsable|unparseable) (recipient|mailbox|forward path)',
      '(rcpt|rcpt to|recipient) (address )?syntax (error|is|invalid)(?! no)',
      '(recipient|address) … must contain (a |an )?(domain|at sign)',
      'need fully qualified (recipient )?address',
      'recipient address rejected … need fully qualified',
      'user address required',
      '(recipient|address) … domain (is )?missing',
      'domain missing or malformed',
      'missing or malformed local part',
      'not a valid (rfc ?\\d{3,4}|email|smtp) address',
      '(rfc|5321|5322) … (invalid|not compliant) address',
      '(invalid|illegal) characters? in (the )?(recipient|email|address|local part|mailbox)( address)?',
      'address contains (invalid|illegal) characters?',
    ],
    reason: 'invalid_address',
  },
];

/** No such mailbox. Postfix's tables, Sendmail, qmail, Exim, Dovecot, Exchange, and what administrators made of them. */
export const NOT_FOUND_RULES: readonly SmtpRule[] = [
  // Where a recipient is looked for, and not the recipient.
  {
    says: [
      '(user|recipient|account|address|alias) (database|(verification |lookup |directory )?server) (is |was )?(not (found|available)|unavailable|unreachable|down|(could|can) not)',
    ],
    reason: 'service_error',
  },
  {
    says: [
      'USER … (unknown|not known)(?! (error|reason|host|domain|mailer|problem|failure|status|cause|command|sender))',
      'unknown (or (illegal|invalid) )?(local |virtual |destination )?(USER|alias|local part|addressee)',
      'unknown or (illegal|invalid|disabled) (alias|user|USER)',
      '(illegal|unknown) alias',
      'no such (a |an |local |email |mail |smtp )?(USER|alias|recipient here|member)',
      'no (valid )?(mail ?box|user|account|recipients?) (here |found |available )?(by|with|of|for|under|at) (that|this|the)',
      'no (mailbox|user|account) (here|found)',
      'invalid (email |mail )?address',
      'invalid rcpt( ?to)?',
      '(badrcptto|badrecipientto|validrcptto)',
      '(unable|failed|not able) to (find|locate) .. USER',
      '(bad|wrong) (recipient|addressee)( address)?',
      'no valid recipients?',
      'not an? (\\w{1,10} )?(valid|known|local|recogni[sz]ed|deliverable|registered|existing|real) (local |email |mail )?USER',
      'not an? (valid|known|active) (email|mail)? ?(USER|address)',
      'is not a valid (mailbox|user|recipient|address|email)',
      'USER … (does not|do not|did not|doesnt|not|may not|might not|no) (seem to |appear to )?exist(ing|ent|s)?',
      'USER … not (seem|appear) to be (valid|known|active|a|one of)',
      'USER … (is |has |was )?not (been )?(registered|on file|assigned|allocated)',
      '(user|mailbox|account|recipient|address) … (could|can) not be (located|identified|reached)',
      'no record of (that|this|the|such|any such)( a)? USER',
      'no (matching|corresponding) USER',
      'no \\w{1,12} (account|mailbox|user|person) (by|with|under|at|for) (that|this|the)',
      '(rcpt|rcpt to|recipients?) does not exist',
      'does not exist here',
      'is no (user|account|mailbox|member) (of|on|here|at)',
      'not have an? (mailbox|account|user) (here|on|at|with)',
      'USER … (is )?non ?exist(ent|ant|ing)',
      'non ?exist(ent|ant|ing) (\\w{1,10} )?USER',
      'USER … (not found|(could|can) not be (found|matched)|is not found|was not found|not been found)',
      '(could|can|did|do) not (find|locate|resolve|know|recogni[sz]e|match|accept|identify) (the |this |that |a |any |your |such |such a )?USER',
      'USER .. (not valid|not correct|invalid|incorrect|wrong|not recogni[sz]ed|not listed)( here)?',
      '(invalid|incorrect|unrecogni[sz]ed|nonexistent|undefined) (or (inactive|unknown) )?(local )?(recipients?|mail ?box(es)?|user|users|email recipient|addressee)( name| address)?',
      'USER (is )?not (in|on|listed in|present in|found in) (the |our |my )?(local )?(directory|(recipient )?(list|lists|table)|database|address book|domain)',
      'not our (customer|user)',
      'is not (one of )?our (customers?|users?|members?)',
      'user … (does not|is not|not) (on|at|in|a member of|local to|known (at|to|on)) (this|our|the) (system|host|server|domain|site)',
      'no account (by|with|for) (that|this)',
      'we do not (have|know) (a |any |this |that |an )?(such )?(USER|name)',
      'account (does not|not) (exist|found)',
      'recipient … (address )?rejected … (user unknown|no such user|invalid recipient|unknown user)',
      'not (a )?(known|valid|registered) (recipient|user|mailbox|account)( here)?',
      'undeliverable (address|recipient|mailbox)',
      'delivery to unknown',
      'does not have an? \\w{0,20} ?account',
      'there is no one (at|by) (this|that) (address|name)',
      '(nobody|no one|no person) (here )?(by|with|at) (that|this) (name|address)',
      'address … unknown at this (host|domain|server)',
      'destination (mailbox|user|address) (is )?(unknown|invalid|not valid|not found)',
      'mailbox … unavailable or access denied',
      'envelope recipient (has been |is |was )?(denied|rejected)',
      'user (name )?is (misspelled|wrong)',
      '(account|address|user) … not hosted here',
      'USER (is )?not local',
      '(permanent failure )?other address problem',
      'delivery … failed … no such (user|mailbox)',
      'no mailbox (with|by|for|under) (this|that)',
    ],
    reason: 'recipient_not_found',
  },
  // IronPort, which calls the recipient so.
  {
    codes: 'x.1.0',
    says: ['(address|recipient) rejected', 'unknown address error'],
    reason: 'recipient_not_found',
  },
];

/** What means that there is no such mailbox unless something else is said. */
export const VAGUE_NOT_FOUND_RULES: readonly SmtpRule[] = [
  // RFC 5321's words for 550, which Outlook.com, GMX and 1&1 keep for an address that they do not have. As 450 it is busy.
  {
    permanence: 'permanent',
    says: [
      'USER (is )?(unavailable|not available)',
      'recipients? (address )?can not be verified',
      'server rejected (the |all )?recipients?',
    ],
    reason: 'recipient_not_found',
  },
  // Exim of the other side, answering to RCPT.
  {
    permanence: 'permanent',
    says: ['unroute?able address', 'unroutable (mail|recipient)( address)?'],
    reason: 'recipient_not_found',
  },
  // Exim of the sending side: no way leads to the domain.
  { says: ['unroute?able address', 'unroutable (mail )?address'], reason: 'domain_not_found' },
];

/** Known, and closed or moved. */
export const INACTIVE_RULES: readonly SmtpRule[] = [
  {
    permanence: 'transient',
    says: [
      'USER … temporarily (disabled|blocked|locked|suspended|inactive|closed)',
      '(mailbox|maildrop|inbox|folder) (is )?(currently )?locked',
    ],
    reason: 'recipient_unavailable',
  },
  {
    says: [
      '(?<!your )USER … (disabled|de ?activated|inactivated|inactive|suspend(ed)?|terminated|discontinued|not active|not activated|frozen|dormant|retired|decommissioned|archived)',
      '(?<!your )USER ~ (closed|deleted|expired|cancell?ed)',
      'terminated (mail ?box|recipient|user|account|address)',
      'archived (mail ?box|recipient|user|account|address)',
      '(?<!your )(user|recipient|mail ?box|account|(email )?address) (has been|was) removed(?! from)',
      '(disabled|deactivated|inactive|suspended|closed|deleted|dormant|expired|disabled or discontinued)( this| the| that)? (USER|recipient)',
      'USER … no longer (accepts?|receives?|active|in use|valid|available|exists?|monitored|used|works?|in service|with us|employed|on server|on the server|an? (customer|user|member))( mail)?',
      'no longer (accepts|receives) (mail|email|messages)',
      'recipient no longer on (the )?server',
      '(user|recipient|mailbox|account|address|person) (has |was |is )?(moved|relocated)( to)?',
      'has (moved|left|changed) … (forwarding address|new address|company|organi[sz]ation)',
      'moved … no forwarding',
      '(mailbox|domain) … has changed owners?',
      '(email|mail|recipient|user|mailbox|this) address (has |was )?changed',
      'no longer (works?|employed|working) (here|at|for|with)',
      'no longer (with|at|part of) (the |our |this )?(company|firm|organi[sz]ation|business|us)',
      'USER … (blocked due to inactivity|is locked|locked out|has been locked|on hold)',
      // "Your email has been blocked" is about the message, and "your address" about the sender.
      '(?<!your |your email |your mail |to this |to the |to )(user|recipient|mail ?box|inbox|account|(email )?address)( (?!from )[a-z0-9]{1,20})? (is|has been) blocked',
      '(?<!your )(user|mail ?box|inbox|account)( has been| was| is)? (locked|blocked|closed) by (the |an )?(administrator|admin|owner|postmaster|provider)',
      'mailbox (is )?frozen',
      '(extended|prolonged) inactivity … ((mail ?)?box|account)',
      '(user|recipient|mail ?box|account|address) (has been|was|is) replaced by',
      'account (is )?(blocked|locked|on hold|barred)',
      'this user (has|was) (deleted|left)',
      'out of service … (mailbox|address|account)',
      'user (is )?not active',
    ],
    reason: 'recipient_inactive',
  },
];

/** Known, and not taking mail just then. */
export const UNAVAILABLE_RULES: readonly SmtpRule[] = [
  // Postgrey, milter-greylist, Rspamd, Exim and others that make every first sender wait.
  {
    says: [
      'gr[ae]y ?list\\w{0,5}',
      'first time (sender|senders|delivery|contact)',
      'temporarily deferred … try again',
      'try again in \\d{1,5} (seconds|minutes|secs|mins)',
      'please (try again|retry) (later )?(in|after) \\d{1,5}',
    ],
    reason: 'recipient_unavailable',
  },
  {
    permanence: 'permanent',
    says: ['USER … (is )?temporarily (unavailable|disabled|suspended|blocked)'],
    reason: 'recipient_unavailable',
  },
  {
    says: [
      'USER … (is )?(temporarily|currently) (unavailable|disabled|inactive|inaccessible|locked|suspended|not available|not accepting|blocked|unable)',
      'mailbox (is )?(busy|locked|in use|unavailable|not available|inaccessible|temporarily)',
      'user (is )?(busy|unavailable)',
      'user … (mail )?rate limit',
      'user … (received|receiving) too many (messages|mails|emails)',
      'recipient … (received|receiving) too many (messages|mails|emails)',
      '(mailbox|recipient|user|account) … too many (messages|mails|emails) (today|recently|received|per|in)',
      '(recipient|mailbox) … (rate|hourly|daily) … limit exceeded',
      'address verification in progress',
      'unverified address',
      '(recipient|mailbox|user|address) (is )?not accepting (mail|messages|email|any)( at this time| now| right now)?',
      'unable to (verify|check) (the )?recipient',
      'could not (verify|check) (the )?recipient',
      'can not accept messages now',
    ],
    reason: 'recipient_unavailable',
  },
];
