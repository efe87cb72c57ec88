import type { SmtpRule } from './rule.js';

/** Answers that name the sender's address: what they say of it, they do not say of the recipient. Postfix, Sendmail, qmail, Exim. */
export const SENDER_ADDRESS_RULES: readonly SmtpRule[] = [
  {
    says: [
      'sender( address| domain| email| mailbox| ip| verify| host)? (is |was |has been |not |verification )?(rejected|denied|blocked|refused|unknown|invalid|not found|not allowed|not accepted|not permitted|not exist|does not exist|failed|can not be verified|could not be verified|verification failed|block ?listed|black ?listed|banned|forbidden|prohibited|unverified|not verified|not resolvable|unresolvable|not valid)',
      '(invalid|unknown|bad|blocked|unverifiable|unresolvable|forged|rejected|non ?exist[ae]nt|black ?listed|unauthori[sz]ed|spoofed|fake|null|unroutable) (sender|envelope sender|from|return path|reverse path|mail from|senders)( address| domain| name)?',
      '(domain|host) (of|in) (the )?(sender|senders|return path|from|mail from|envelope sender|reverse path)( address| domain)?',
      '(sender|from|envelope sender|mail from|return path|originator)( address)? domain … (does not|not|must|could not|can not|has no|is|invalid|unresolvable)',
      '(could|can) not (verify|resolve|validate|find|confirm|complete) (the |your )?(sender verify|sender|return path|mail from|envelope sender|sender domain|from address)( address| domain)?',
      '(unable|failed) to (verify|validate|resolve|confirm) (the |your )?(sender|return path|mail from|envelope sender|from)( address| domain)?',
      '(sender|reverse path|return path|envelope from|envelope sender) (verify|verification|validation|callout|check|address verify) (has )?(failed|failure|error|failure)',
      '(callback|callout|call out|call back) (sender )?(verification|verify)? ?(failed|failure)',
      'envelope sender … (badmailfrom|bad mail from|must exist|blocked|rejected|denied)',
      'badmailfrom',
      '(rejected|blocked|refused|denied) (by|in|per|due to) … (blocked|block|black ?listed) senders?',
      'sender … (is )?(on|in) (the |a |my |our |your )?(black ?list|block ?list|blocked senders|deny ?list|reject list|spam list|access list)',
      'senders? (is |are |was |has been )?(not (authori[sz]ed|permitted|allowed|accepted|whitelisted)|unauthori[sz]ed|black ?listed|blocked|denied|banned|spoofed|forged)',
      '(envelope|header) (blocked|rejected)',
      'administrative prohibition … (envelope|blocked)',
      'mail from … (not allowed|rejected|denied|refused|blocked|not accepted|not permitted|prohibited)',
      'from (address|header|domain) … (rejected|not allowed|denied|refused|blocked|invalid|not accepted|does not match|mismatch|not exist|must)',
      'helo (command |name |string |host )?(rejected|refused|invalid|denied|verification failed|mismatch)',
      '(invalid|bad|forged|fake) (helo|ehlo)( host| name| hostname| argument)?( name)?',
      'helo … (does not|not|must|should|is) … (resolve|match|fqdn|valid|fully|exist|qualified|local|allowed)',
      'you (are|have been) (black ?listed|block ?listed|banned)',
      '(recipient|user) … (has |have )?(blocked|rejects?|refuses?|refused|black ?listed) … (sender|you|your (address|domain|mail|messages?|emails?))',
      'anti ?spoof\\w{0,4} (policy|protection|check)',
      'spoof(ed|ing) (message|mail|email|sender|address|detected|from|protection)',
    ],
    reason: 'sender_rejected',
  },
];

/** Who sends: authentication, name of the host, lists, reputation. */
export const SENDER_RULES: readonly SmtpRule[] = [
  // RFC 7208, 6376, 7489, 8617, as Gmail, Microsoft, OpenDKIM, OpenDMARC, Mimecast, MessageLabs and Mail.ru word it.
  {
    says: [
      '(spf|dkim|dmarc|arc|sender ?id|sender policy framework|domainkeys|(domain|email|sender) authentication) .. (fail\\w{0,3}|pass|passed|invalid|reject\\w{0,3}|violat\\w{0,3}|error|missing|not found|mismatch|denied|(soft|hard|perm|temp) ?(fail|error)|allow|permit|aligned|unauthori[sz]ed|block\\w{0,3}|quarantine|required|none)',
      '(fail|fails|failed|failing|not pass|did not pass|does not pass|violates|violated|rejected by|rejected due to|rejected per|blocked by|blocked due to|denied by|due to|because of|per|invalid|missing|no|not have|lacks|without|by|require|requires) .. (spf|dkim|dmarc|arc|sender ?id|domainkeys|sender policy framework)( and| or| policy| check| checks| record| validation| verification| signature| evaluation)?',
      '(spf|dkim|dmarc|arc|sender ?id) (sender )?(failed|fail|invalid|failure|policy|reject)',
      '(unauthenticated|not authenticated) (email|mail|message|sender|domain|messages)',
      '(email|mail|message|sender|domain|sending domain) … (is |was |are )?(unauthenticated|not authenticated)',
      '(not|does not|do not) (pass|meet) … authentication (checks?|requirements?|levels?|standards?)',
      '(authentication|security) checks? … fail\\w{0,3}',
      '(is |are )?not (allowed|authori[sz]ed|permitted|designated) (to send|as permitted|sender) … (from|domain|ip|on behalf|by|spf|as)',
      '(not|does not) designate … (permitted|as permitted) sender',
      'domain … (not|does not) … (match|align) … (from|dkim|spf|sender)',
      'sender policy framework',
      'sender domain (is )?not authenticated',
      'submitter failed to authenticate',
    ],
    reason: 'sender_rejected',
  },
  // No name, or a wrong one, for the connecting address: Postfix, Sendmail, Gmail, GMX, Comcast, AOL.
  {
    says: [
      '(can|could) not (find|resolve|get|determine|lookup) (your |the )?(reverse )?(hostname|host name|reverse dns|rdns|ptr|ip address|reverse address|reverse dns entry)( record)?',
      '(no|missing|invalid|bad|without|generic|incorrect|require|requires|required|not have|have no|has no|lacks|lacking|valid|matching|failed|need|dynamic) .. (dns )?(ptr|rdns|reverse dns|reverse lookup|reverse dns entry|reverse name|fcrdns|reverse mapping|reverse hostname|r ?dns)( record| records| entry| resource record| entries| lookup)?',
      '(ptr|rdns|reverse dns|reverse lookup|fcrdns|reverse name|reverse mapping) .. (fail\\w{0,3}|missing|invalid|required|not found|mismatch|exist|set|setup|match\\w{0,3}|generic|unknown|incorrect)',
      'reverse dns',
      '(ip|ip address|client) … (does not|not) … (reverse|resolve|have a name|ptr)',
      '(ip|client) name (lookup )?(failed|mismatch|possibly forged)',
      'client host rejected',
      'unverified client host',
      'dynamic (ip|host|pool|address|range|ip address|ip range|looking)',
      '(dial ?up|residential|generic) (ip|host|pool|address|range|hostname|network|addresses|user)',
      'fix (your |the )?reverse dns',
    ],
    reason: 'sender_rejected',
  },
  // Public lists and private ones: "blocked using", "listed by", "found in".
  {
    says: [
      'LISTHOST',
      '(blocked|listed|rejected|refused|denied|blacklisted|block ?listed|found) (using|via|with|by|in|at|on|from|per|due to|because of|according to) .. (LIST|dynamic list)',
      'client host … blocked',
      'blocked using',
      '(found|listed|is|are|been|was|appears?|you|currently|now) (listed )?(in|on|by|at) .. LIST',
      'LIST (blocked|listed|hit|match|listing|restriction|lookup|reject\\w{0,3}|check|block)',
      'CLIENT ~ (black ?listed|block ?listed|blocked|banned|deny ?listed|on (our|a|the) (block|black|deny) ?list)',
      '(black ?listed|block ?listed|banned|blocked|suspicious|untrusted|unwelcome) (sending |source |client |remote )?(ip|ips|ip address|host|client|sender|server|domain|network|mta)',
      'your (ip|ip address|ips|server|mail server|host|domain|network|isp|mta|provider|sending ip|email server) … (blocked|black ?listed|block ?listed|banned|listed|rejected|refused|denied|not allowed|not accepted|on our|barred|restricted|abuse|unwelcome)',
      '(mail|messages?|emails?|mails|connections?|traffic|smtp) (from|by) (your |this |the |that )?(ip|ips|ip address|server|host|mail server|domain|network|isp|mta|ip range|sending ip|country|subnet|site) … (blocked|rejected|refused|denied|not accepted|not allowed|banned|restricted|deferred|limited|prohibited|suspended|not welcome)',
      'mail … from … (black ?listed|block ?listed|banned)',
      '(we|server|host|system) (do not|does not|not|no longer) (accept|allow|permit|receive|want) (any )?(mail|email|messages|connections?|smtp|traffic) from (your|this|the|you|dynamic|that|hosts|ip|servers)',
      'is not accept(ing|ed) (mail|messages|connections|email) from (your|this|you|the)',
      'not (allowed|permitted|authori[sz]ed) to (connect|access) ?(to|this|from)?( this| our| the)?( server| host| system| service)?',
      'access (is |has been )?denied … (ip|host|black ?list|block ?list|your server|your domain|banned)',
      '(connection|connections|access|session) (is |was |has been |from )?(rejected|refused|denied|blocked|dropped|not allowed|terminated) … (policy|reputation|black ?list|block ?list|blacklisted|blocked|spam|abuse|your ip|dynamic|by rule|untrusted)',
      'your (access|connection) (to|has|was|is) … (rejected|denied|refused|blocked|not allowed|prohibited)',
      '(blocked|rejected|listed|block|refused|denied) (for|due to|because of) (abuse|spamming|spammer|sending spam|suspicious activity|spam source|reputation|poor reputation|spam activity|spam abuse|complaints)',
      '(known|detected|identified|suspected|confirmed) (spam|spammer|abuse) (source|sender|host|ip|network|origin|server)',
      '(spam|abuse) (source|sender|ip|host|origin|activity) (detected|blocked|rejected|refused|listed)?',
      '(send|sent|sends|sending|sourced?|originat\\w{0,3}) (too much |lots of |mostly |a lot of |out )?spam',
      'user complaints',
      'mail flood',
      'unusual (rate|volume|amount|number) of (mail|unsolicited|email|messages|spam)',
      '(rule|policy) … (imposed|block) … (rbl|dnsbl)',
      '(country|network|region|subnet|ip range) (is |has been )?(blocked|banned|not accepted|not allowed)',
      'not in (the |our |my )?white ?list',
      'request(ing)? (removal|delisting|delist|unblock\\w{0,3}|whitelisting)',
      '(delist|delisting|to be delisted|unblock|to request removal)',
      'barracuda reputation',
      'challenge response … (sender|required|whitelist)',
      'too many (spam|spams|bad|invalid|unknown|nonexistent|failed|rejected) (messages?|mails?|recipients?|users?|addresses|rcpts?|commands) (from|by|sent)',
      '(untrusted|suspicious|abusive|unwanted) (client|host|ip|sender|connection|server|network|mta)',
    ],
    reason: 'sender_rejected',
  },
  // IronPort SenderBase, Cloudmark CSI, Mimecast, Proofpoint, Trend Micro, Gmail.
  {
    says: [
      '(ip|domain|sender|host|poor|low|bad|negative|senderbase|sender base|network|url|suspicious|mta|client|csi|ptr|insufficient) ~ reputation',
      'reputation (of|is|for|score|too|block|filter|policy|service|data|failure|blocked|sender|reject\\w{0,3}|based|problem|problems|issues?|low|limit)',
      '(poor|bad|low) (sender|ip|domain|senderbase) (score|rating|ranking)',
      '(due to|because of) (poor|bad|low|your) … reputation',
    ],
    reason: 'sender_rejected',
  },
];

/** Recipients that take mail only from certain senders. */
export const CLOSED_RULES: readonly SmtpRule[] = [
  {
    says: [
      'not (allowed|permitted|authori[sz]ed) to (send|post|mail|submit|write|email) … (to|this|list|group|recipient|mailbox|user|domain|member|address)',
      '(recipient|address|group|list|mailbox|user|account|domain) … (only|just) (accepts?|receives?|allows?|takes?) (mail|email|messages?|e mail)? ?(from|internal|of)',
      '(recipient|user|mailbox|address|group|domain) … (does not|not|will not|refuses to|unwilling to) accept (mail|email|messages?|emails|mails|any) … from',
      '(only|just) (authori[sz]ed|authenticated|internal|registered|approved|subscribed|permitted|list|allowed) (users?|senders?|members?|subscribers?) (can|may|are|is)',
      '(restricted|closed) (list|group|recipient|mailbox|to members|to subscribers)',
      'list … (restricted|closed|members|moderated) … (post|send|only)',
      'not have permission to (send|post|submit|mail)',
      'you (are not|do not|may not|can not) … (subscribed|permission|allowed|authori[sz]ed) … (post|send|list|group|mail|recipient)',
      'sender … not (in|on) … (allowed|allow|white|approved|safe|accepted) ?(list|senders)',
      'sender (is )?not authenticated for',
      'requires? (that )?(all )?senders? (are|is|be|to be) authenticated',
    ],
    reason: 'sender_rejected',
  },
];
