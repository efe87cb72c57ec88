import type { SmtpRule } from './rule.js';

/** What the message holds: SpamAssassin, Rspamd, Amavis, ClamAV, Cloudmark, Proofpoint, Barracuda, Mimecast, Gmail and others. */
export const CONTENT_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(classified|detected|identified|considered|regarded|recogni[sz]ed|marked|flagged|tagged|rejected|blocked|refused|treated|reported|categorized|categorised|scored|deemed|determined|judged|filtered|discarded|denied|listed|suspected|bounced|looks|look|likely|seen|thought|scanned|dropped|assessed|qualified) .. (spam|junk|phish|phishing|spams|unsolicited|ube|uce|bulk|scam|spam or virus|malware|virus)',
      '(message|mail|email|content|e mail|this|it|messages|body|subject|text|url|link|attachment) (is |was |looks |appears |seems |has been |to be |very |much |likely |like |a |an |contains |contained |containing |contain |may |might |be |considered |suspected |probably |probable |include |included |includes |with |your |unsolicited |bulk ){1,6}(spam|spammy|junk|phishing|unsolicited|malware|virus|viruses|a virus|infected|spam like|spam content|ube|uce|scam|worm|trojan|malicious|suspicious|a spam|inappropriate|objectionable|prohibited|forbidden|banned|unacceptable)',
      '(spam|junk|phishing|malware|virus) (message|mail|email|content|messages|detected|filter|score|scoring|check|threshold|level|rejected|reject|refused|found|blocked|block|signature|suspected|control|filtering|scanner|test|tests|probability|hits|points|engine|detection|is not|not accepted|not allowed|not welcome|not wanted|prohibited|or virus|and virus|discarded|denied|characteristics|body|url|link|pattern|word|words|identified|policy|scan|rule|rules|firewall|heuristics|type|status|report|protection|rating)',
      '(suspected|possible|probable|suspicious|suspect|likely|high|definite|contains|contain|confirmed|obvious|is|anti|known|too much|no|antispam|potential|detected|identified) (spam|junk mail|phishing|malware|virus|spamming|spam mail|spam message|phish|junk)',
      '(anti ?spam|anti ?virus|spam ?assassin|rspamd|amavis|clam ?av|clam ?smtpd|dspam|spam ?filter|virus ?scanner|spamcheck|mail ?scanner|cloudmark|vade|brightmail|mail ?shield|razor|content ?filter|content scanner) … (reject\\w{0,3}|block\\w{0,3}|refus\\w{0,3}|found|denied|detect\\w{0,3}|score|hit|match\\w{0,3}|positive|says|content|message|policy|threshold|points)',
      '(rejected|blocked|refused|denied|dropped|bounced|stopped|filtered|caught|quarantined|discarded|not accepted) (by|due to|because of|for|on|as) .. (spam|anti ?spam|content|anti ?virus|virus|malware|phishing|filters?|filtering|spam ?(filter|assassin)|header|subject|attachments?|body|urls?|links?|dlp|fingerprint|milter|rspamd)',
      'unsolicited .. (mail|email|message|messages|e mail|emails|mailing)',
      'likely (unsolicited|suspicious|spam)',
      '(virus|malware|worm|trojan|phishing|infected|spam|malicious|dangerous|prohibited|suspicious|forbidden|objectionable|offensive|inappropriate|banned|unacceptable|blocked|illegal|unsafe|harmful|disallowed|executable|restricted|encrypted|black ?listed|unwanted) ~ (attachments?|content|files?|links?|urls?|file types?|extensions?|uris?|body|mime type|headers?|subject|keywords?|words|phrases?|payload|macros?)',
      '(attachments?|content|file ?types?|file ?names?|extensions?|urls?|links?|html|images?|macro|mime type|subject|executable|zip|archive|attachment type|uri|message body|8 ?bit|encrypted) .. (not allowed|not accepted|not permitted|prohibited|blocked|banned|rejected|forbidden|denied|unacceptable|infected|not acceptable|disallowed|refused|malicious|black ?listed|dangerous|violates?|unsafe|restricted)',
      '(contains?|containing|contained|carries|carrying|includes?|including|found|infected|detected|with) (a |an |the |by |with |known |of |computer |some |following |possible |potential |potentially |possibly |one or more |suspicious |harmful |dangerous |malicious |illegal |forbidden |prohibited |banned |blocked |unacceptable |objectionable |blacklisted |restricted |invalid |spam |phishing |bad |unsafe |suspected |unwanted |executable ){1,5}(virus|viruses|malware|worm|trojan|attachments?|content|links?|urls?|file|files|phishing|spam|code|extension|word|words|phrase|uri|domain|html|characters?|headers?|subject|macro|script|elements?)',
      '(virus|malware|worm|trojan|exploit|phishing) .. (found|detected|infected|in|was|has|identified|rejected|alert|removed|present|blocked|discovered)',
      'infected (with|by|message|mail|email|file)',
      'is infected',
      '(probability|likelihood) of spam',
      'suspicion of spam',
      '(suspicious|malicious|offensive|objectionable|inappropriate|undesirable|unacceptable|prohibited|illegal|potentially (dangerous|harmful)|harmful|bad|dangerous) (message|mail|email|content|attachment|link|url|subject|body|header)s?',
      'content (is |was |has been |of (this |the |your )?(message|mail|email) )?(rejected|blocked|refused|denied|not accepted|not allowed|unacceptable|prohibited|filter\\w{0,3}|policy|policies|polic|restriction|restrictions|violat\\w{0,4}|examination|control|scan\\w{0,4}|check|presents|inspection|error)',
      '(message|mail|prohibited|its|email|bad|email ?body|body|header|subject|attachment|text|your|undesirable) content',
      '(rejected|blocked|failed|denied|refused) … (message|mail|email|its) content',
      '(data ?leak|data loss|dlp|compliance) (prevention|policy|rule|violation)',
      '(high|spam|too high|threat|content|total) (spam |score |probability |threat )?(score|points)',
      'hits? … required … (spam|score|points)',
      '(gtube|eicar)( test)?( string| pattern| signature)?',
      'blocked because its content',
      'message filtered',
      'rejected as bulk',
      'url(s)? (in|within|found) … (listed|black ?listed|blocked|message|body)',
      'bulk (mail|email|messages?) (not|is not|are not|rejected|refused|blocked|detected)',
      'looks like (it is )?(spam|junk|virus|phishing|uce|bulk)',
      '(does|do) not (like|accept|want) (your |this |the |such )?(spam|junk|unsolicited)',
      'spam is not (accepted|welcome|allowed|wanted)',
      'no spam (here|please|accepted|allowed|thanks)',
      'because of … (spam|virus|malware|phishing|unsolicited|junk)',
      'identical (message|content|messages) … (spam|received|too many|recently|rejected)',
      'body … (black ?listed|listed) (url|uri|domain|link)',
      'this (message|mail|email) … (virus|spam|phishing|unsolicited|malware)',
    ],
    reason: 'content_rejected',
  },
  // RFC 5322 and MIME: Gmail, Microsoft, Mail.ru, Courier, Amavis.
  {
    says: [
      '(not|is not|are not|non|isn) (rfc ?)?(compliant|conform\\w{0,4}|complian\\w{0,3}|compatible) … (rfc|5322|2822|822|standard|internet message format)',
      '(not|is not|non) rfc ?(5322|2822|822|5321|compliant|\\d{3,4})( compliant| conform)?',
      '(rfc|rfc ?)(5322|2822|822) (compliant|compliance|violation|conform\\w{0,3}|section|error)',
      '(missing|multiple|duplicate|duplicated|invalid|bad|malformed|illegal|empty|improper|incorrect|no|too many|several|more than one) .. (message id|headers?|(from|date|to|subject|received|mime) (headers?|field|line)|mime (structure|part)|content type|boundary)',
      '(bare|stray|lone|naked) (lf|cr|line ?feeds?|newlines?|carriage returns?)( characters?)?( received| found| in| not)?',
      '(8 ?bit|non ascii|non printable|null|binary|improper|unescaped|illegal) (data |characters? |chars? |bytes? )(in|found|not) … (header|headers|message|body|subject|allowed|mail)',
      '(message|mail|mime|email) .. (malformed|not well formed|corrupt\\w{0,2}|syntax error|invalid format|improperly formatted|badly formatted|syntax is invalid|parse error|bad format)',
      '(header|headers|mime) … (syntax|structure|format|parse|encoding) (error|errors|invalid|problem|failure)',
      '(smtputf8|internationali[sz]ed) … (not|required|unsupported|but was not)',
    ],
    reason: 'content_rejected',
  },
];

/** A policy that names neither sender nor recipient is about this message. It counts where the code says nothing. */
export const POLICY_RULES: readonly SmtpRule[] = [
  {
    codes: 'x.7.0 x.7.1',
    says: ['spam', 'content polic\\w{0,3}', 'phishing'],
    reason: 'content_rejected',
  },
  {
    says: [
      '(rejected|refused|blocked|denied|not accepted|prohibited|violat\\w{0,4}|bounced|dropped|failed|not allowed|discarded) … (policy|policies)',
      '(policy|policies) … (rejected|refused|blocked|denied|prohibit\\w{0,3}|violat\\w{0,4}|not allowed)',
      '(due to|because of|violates?|violation of|per|against|violating) .. (policy|policies)',
      '(local|security|administrative|message|email|mail|server|system|site) policy (violation|reasons?|restrictions?|rejection|block\\w{0,2}|reject\\w{0,3}|prohibit\\w{0,2}|issue|filter)',
      'policy (violation|rejection|restrictions?|reasons?)',
      '(blocked|rejected|denied|refused|prohibited) by (\\w{1,15} )?(rule|rules|ruleset|filter|filters|filtering|custom filter|customer filter|user filter)',
      '(message|mail|email) ~ (blocked|filtered|quarantined)',
      'message (rejected|refused) by (recipient|user|filter|rule|server rule)',
      '(message|mail) (looks|appears) suspicious',
      'filter (rule|rejected|blocked) … (message|mail|email)',
      'blocked by (the )?(recipient|administrator|admin|postmaster) … (filter|rule|policy)',
    ],
    reason: 'content_rejected',
  },
];
