import type { SmtpRule } from './rule.js';

/** The sending provider's own lists, and the person's wish: SendGrid, SES, SparkPost, Postmark, Postal and others. */
export const LISTED_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(recipient|address|user|contact|person|subscriber) … (unsubscribed|opted out)( from| of)?',
      '(unsubscribed|opted out) (address|recipient|user|contact)',
      'spam reporting address',
      '(recipient|address|user|contact) … (previously |earlier )?(reported|marked) … as spam',
      'suppressed due to … (spam complaint|unsubscribe|complaint)',
      'suppression list … (unsubscri\\w{0,6}|spam complaint|complaint)',
    ],
    reason: 'opted_out',
  },
  {
    says: [
      '(on|in|by|to|due to|because of|from) .. (suppression|suppressed|hard bounce|bounced|bounce|do not send|exclusion) list',
      'suppression list … (account|global|address|recipient|matched|entry)',
      '(address|recipient|email|rcpt|message) … (suppressed|on the suppression list)',
      'suppressed (recipient|address|by)',
      'bounced address',
      '(address|recipient) … (hard bounced|previously bounced|bounced (recently|previously|before|earlier))',
      'previously (hard )?bounced',
      'historically (undeliverable|bounced)',
      '(sending|previous|earlier) … hard bounces? … (address|recipient)',
      'inactive recipient … (hard bounce|spam complaint|manually)',
    ],
    reason: 'suppressed',
  },
  {
    says: [
      '(message|mail|email|delivery|sending) .. (cancell?ed|recalled|aborted|removed|deleted|withdrawn) by (the )?(sender|administrator|admin|user|operator|postmaster|owner)',
      '(removed|deleted|cancell?ed|purged) (from (the )?queue )?by (the )?(administrator|sender|admin|postmaster|operator)',
    ],
    reason: 'cancelled',
  },
];

/** What the sender's own account may send in a day or an hour: Google Workspace, Microsoft 365, SES, cPanel. */
export const ALLOWANCE_RULES: readonly SmtpRule[] = [
  // RFC 4954: the user whom it does not know is the one who logs in.
  {
    replies: '535',
    says: ['authenticat\\w{1,5} .. (failed|failure|unsuccessful|rejected)', 'user .. password'],
    reason: 'configuration_error',
  },
  {
    says: [
      '(daily|hourly|monthly|sending|outgoing|outbound|submission|smtp relay|per day) .. (quota|limit|allowance|limits)',
      'email quota exceeded',
      '(your|sender|sending|the sending|this sending) (email |mail |user )?account .. (suspended|disabled|blocked|paused|restricted|limited|locked|not (allowed|exist|valid|found)|inactive|invalid|unknown|expired|deleted|deactivated|closed|on hold)',
      '(maximum|max|allowed) (sending|send) (rate|rates) .. (exceeded|reached)',
      '(credits?|funds|balance) (limit )?(is |are |has been )?(exceeded|exhausted|insufficient|used up)',
      '(free|trial|sandbox|test) (accounts?|domains?|subdomains?|plans?|mode) .. (only|not allowed|limited|upgrade|can not)',
      'unauthenticated senders not allowed',
      'verified (sender|sending) (identity|identities|address|domain)',
      'unusual sending activity',
      'your (\\w{1,10} )?account … exceed\\w{0,3} … (messages|mails|emails) per (second|minute|hour|day)',
      'max emails per hour',
      'max defers and failures per hour',
    ],
    reason: 'configuration_error',
  },
];

/** The sender's own account: login, permission, allowance. Submission servers, SES, Google Workspace, cPanel, Microsoft 365. */
export const ACCOUNT_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(authentication|authenticated|authorization|smtp auth) .. (required|failed|invalid|needed|unsuccessful|failure|mandatory|too weak|error|incorrect)',
      '(must|need to|have to|requires?|required to) .. (authenticate|authenticated|authentication|log ?in|starttls|smtp auth|auth)',
      '(invalid|incorrect|bad|wrong|missing|unknown) (login|credentials|username or password|user ?name or password|user name and password|password|api ?key|username and password|user or password|login or password)( or password)?',
      'username and password not accepted',
      'password (is )?required',
      '(only|available) (over|with|via|using|by) .. (ssl|tls)',
      'no credentials',
      'please authenticate',
      'log ?in (with|via|through|using) .. browser',
      '(log ?in|smtp auth|authentication) (fail\\w{0,3}|incorrect|denied|rejected|invalid)',
      '(incorrect|invalid|wrong|bad) authentication',
      'api ?key .. (not have|lacks?|without|invalid|no) .. (permission|right|scope|access)\\w{0,1}',
      'must use (tls|ssl|encryption)',
      'encryption (is )?(required|needed)',
      'need smtp auth(entication)?',
      'pop before smtp',
      '(email|sender|from|identity|identities|domain) .. not (been )?(verified|validated)',
      'sending (is |has been |was )?(paused|suspended|disabled|blocked) for (this|your|the) account',
      '(insufficient|not enough|no|out of) (account )?(credit|credits|funds|balance)',
      'message ?rate ?limit ?exceeded for (user|account)',
      'send ?as ?denied',
      'not (allowed|permitted|authori[sz]ed|have permission) to (send|submit) (as|on behalf of|mail as|messages as)',
      'is not allowed to send (mail|messages|email)s? (via|through|using|from) this server',
    ],
    reason: 'configuration_error',
  },
];
