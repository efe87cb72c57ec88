import type { SmtpRule } from './rule.js';

/** Says outright that the message is what the filter looks for, whatever else it names: a sender's address, a list of links. */
export const PLAIN_CONTENT_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(message|mail|email) (is|was|has been|as) .. (detected|identified|classified|flagged|recogni[sz]ed|categori[sz]ed|marked|scored) (by .. )?as .. (spam|junk|phishing|virus|malware|bulk)',
      '(contains?|containing|contained) .. (urls?|uris?|links?|domains?) .. (listed|black ?listed|block ?listed|reported|blocked|rejected)',
      '(this|it)( mail| message| email)? (is|was|seems to be|appears to be|might be|may be)(?! not| no) .. (spam|junk mail|phishing)',
      '(urls?|uris?|links?) (in|within|found in) .. (body|message|mail|email|content) … (listed|black ?listed|block ?listed|blocked)',
      'reasons? (is |was )?(spam|virus|malware|phishing|infected|spam content)',
      'matches a profile … spam',
      'reject id … (banned|infected|spam|spammy|bad header|unchecked)',
    ],
    reason: 'content_rejected',
  },
];

/** What the message holds: SpamAssassin, Rspamd, Amavis, ClamAV, Cloudmark, Proofpoint, Barracuda, Mimecast, Gmail and others. */
export const CONTENT_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(classified|detected|identified|considered|regarded|recogni[sz]ed|marked|flagged|tagged|rejected|blocked|refused|treated|reported|categori[sz]ed|scored|deemed|determined|judged|filtered|discarded|denied|suspected|bounced|looks|likely|consider|dropped|qualified) .. (spam|junk|phish|phishing|unsolicited|ube|uce|bulk|scam|malware|virus)',
      '(message|mail|email|content|attachment|url|link|text|headers?|body) (is|was|looks|appears|seems|contains?|containing|contained|consistently|may|might) .. (spam|spammy|junk|phishing|unsolicited|malware|virus|viruses|infected|ube|uce|scam|worm|trojan|malicious|suspicious|inappropriate|objectionable|prohibited|forbidden|banned|unacceptable)',
      '(spam|spamming|junk|phishing|malware|virus) (detected|score|scoring|threshold|rejected|reject|refused|found|blocked|block|signature|suspected|probability|hits|detection|is not|not accepted|not allowed|not welcome|prohibited|or virus|flag set|discarded|denied|characteristics|identified)',
      '(spam|junk|phishing) (message|mail|email|content|messages|filter|filters|control|rule|check|scan|policy) .. (rejected|refused|blocked|discarded|denied|detected|not accepted|dropped|bounced|deleted|suspected|found|not queued|not delivered|not relayed)',
      '(rejected|refused|blocked|discarded|denied|detected|not accepted|dropped|bounced|deleted|suspected|found) .. (spam|junk|phishing|virus|content) (filter|filters|control|rule|check|scan|scanner|policy)',
      '(suspected|possible|probable|suspicious|suspect|likely|definite|contains|contain|confirmed|potential|detected|identified) (spam|junk mail|phishing|malware|virus|phish|junk)',
      '(anti ?spam|anti ?virus|spam ?assassin|rspamd|amavis|clam ?av|clam ?smtpd|dspam|spam ?filter|bayes(ian)?|virus ?scanner|spamcheck|mail ?scanner|cloudmark|vade|brightmail|mail ?shield|razor|content ?filter|content scanner) … (reject\\w{0,3}|block\\w{0,3}|refus\\w{0,3}|found|denied|detect\\w{0,3}|score|hit|match\\w{0,3}|positive|says|content|message|policy|threshold|points)',
      '(rejected|blocked|refused|denied|dropped|bounced|stopped|filtered|caught|quarantined|discarded|not accepted) (by|due to|because of|for|on|as) .. (spam|anti ?spam|content|anti ?virus|virus|malware|phishing|filters?|filtering|spam ?(filter|assassin)|dspam|bayes(ian)?|bogofilter|clam ?av|header|subject|attachments?|body|urls?|links?|dlp|fingerprint|milter|rspamd)',
      'unsolicited .. (mail|email|message|messages|e mail|emails|mailing)',
      'likely (unsolicited|suspicious|spam)',
      '(virus|malware|worm|trojan|phishing|infected|spam|malicious|dangerous|prohibited|suspicious|forbidden|objectionable|offensive|inappropriate|banned|unacceptable|blocked|illegal|unsafe|harmful|disallowed|executable|restricted|encrypted|black ?listed|unwanted) ~ (attachments?|content|files?|links?|urls?|file types?|extensions?|uris?|body|mime type|headers?|subject|keywords?|words|phrases?|payload|macros?)',
      '(attachments?|content|files?|file ?types?|file ?names?|extensions?|urls?|links?|html|images?|macro|mime type|subject|executable|zip|archive|attachment type|uri|message body|8 ?bit|encrypted) .. (not allowed|not accepted|not permitted|prohibited|blocked|banned|rejected|forbidden|denied|unacceptable|infected|not acceptable|disallowed|refused|malicious|black ?listed|dangerous|violates?|unsafe|restricted)',
      '(contains?|containing|contained|carries|carrying|infected) .. (virus|viruses|malware|worm|trojan|phishing|spam)',
      '(contains?|containing|contained) .. (suspicious|malicious|illegal|forbidden|prohibited|banned|blocked|unacceptable|objectionable|black ?listed|restricted|harmful|dangerous|unsafe|executable)',
      '(virus|malware|worm|trojan|exploit|phishing) .. (found|detected|infected|identified|rejected|alert|blocked|discovered)',
      '(?<!no )(macros?|scripts?|executables?) (was |were )?(found|detected)',
      'infected (with|by|message|mail|email|file)',
      'is infected',
      '(probability|likelihood) of (being )?spam',
      'suspicion of spam',
      '(suspicious|malicious|offensive|objectionable|inappropriate|undesirable|unacceptable|prohibited|illegal|potentially (dangerous|harmful)|harmful|bad|dangerous) (message|mail|email|content|attachment|link|url|subject|body|header)s?',
      'content (is |was |has been |of (this |the |your )?(message|mail|email) )?(rejected|blocked|refused|denied|not accepted|not allowed|unacceptable|prohibited|filter\\w{0,3}|policy|policies|polic|restriction|restrictions|violat\\w{0,4}|examination|control|scan\\w{0,4}|check|presents|inspection|error)',
      '(prohibited|bad|undesirable) content',
      '(rejected|blocked|failed|denied|refused) … (message|mail|email|its) content',
      '(data ?leak|data loss|dlp|compliance) (prevention|policy|rule|violation)',
      '(high|spam|too high|threat|content|total) (spam |score |probability |threat )?(score|points)',
      'hits? … required … (spam|score|points)',
      '(gtube|eicar)( test)?( string| pattern| signature)?',
      'blocked because its content',
      'message filtered',
      'subject (line )?contains? .. (invalid|illegal|forbidden|prohibited|suspicious)',
      '(message|mail|email) (has )?scored \\d{1,3}',
      'content block',
      '(spam|virus) (score |points )?limit (is |was )?(exceeded|reached)',
      'rejected as bulk',
      'url(s)? (in|within|found) … (listed|black ?listed|blocked|message|body)',
      'bulk (mail|email|messages?) (not|is not|are not|rejected|refused|blocked|detected)',
      'look(s|ed)? (very much )?like (it is |a )?(spam|junk|virus|phishing|uce|bulk)',
      '(does|do) not (like|accept|want) (your |this |the |such )?(spam|junk|unsolicited)',
      'spam is not (accepted|welcome|allowed|wanted)',
      'because of … (spam|virus|malware|phishing|unsolicited|junk)',
      'identical (message|content|messages) … (spam|received|too many|recently|rejected)',
      'body … (black ?listed|listed) (url|uri|domain|link)',
    ],
    reason: 'content_rejected',
  },
  // A filter that failed for a while has found nothing.
  {
    permanence: 'permanent',
    says: [
      '(spam|anti ?spam|virus|anti ?virus|content) (check|checks|test|tests|scan) (has |have )?(failed|failure|positive)',
      '(fails?|failed) .. (spam|anti ?spam|virus|anti ?virus|content) (check|checks|test|tests|scan)',
    ],
    reason: 'content_rejected',
  },
  // RFC 5322 and MIME: Gmail, Microsoft, Mail.ru, Courier, Amavis.
  {
    says: [
      'malformed (mime|message)',
      '(invalid|bad|improper|malformed|incorrect|illegal) (message|mail|mime|email) (format|syntax|structure|content)',
      '(not|is not|are not|non|isn) (rfc ?)?(compliant|conform\\w{0,4}|complian\\w{0,3}|compatible) … (rfc|5322|2822|822|standard|internet message format)',
      '(not|is not|non) rfc ?(5322|2822|822|5321|compliant|\\d{3,4})( compliant| conform)?',
      '(rfc|rfc ?)(5322|2822|822) (compliant|compliance|violation|conform\\w{0,3}|section|error)',
      '(missing|lacks|lacking|multiple|duplicate|duplicated|invalid|bad|malformed|illegal|empty|improper|incorrect|no|too many(?! received)|several|more than one) .. (message id|headers?|(from|date|to|subject|received|mime) (headers?|field|line)|mime (structure|part)|content type|boundary)',
      '(bare|stray|lone|naked) (lf|cr|line ?feeds?|newlines?|carriage returns?)( characters?)?( received| found| in| not)?',
      '(8 ?bit|non ascii|non printable|null|binary|improper|unescaped|illegal) (data |characters? |chars? |bytes? )(in|found|not) … (header|headers|message|body|subject|allowed|mail)',
      '(message|mail|mime|email) .. (malformed|not well formed|corrupt\\w{0,2}|syntax error|invalid format|improperly formatted|badly formatted|syntax is invalid|parse error|bad format)',
      '(mime|message|mail|date|to|subject) headers? (is |are |was |were )?(invalid|missing|malformed|illegal|incorrect|not valid)',
      '(header|headers|subject|body|message) contains? .. (invalid|illegal|nul|null|control) (characters?|chars|bytes)',
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
    says: [
      'spam',
      'phishing',
      'content polic\\w{0,3}',
      '(message|mail|email|its|your|body|header|subject|attachment|text) content',
    ],
    reason: 'content_rejected',
  },
  {
    says: [
      '(rejected|refused|blocked|denied|not accepted|prohibited|violat\\w{0,4}|bounced|dropped|failed|not allowed|discarded) … (policy|policies)',
      '(policy|policies) … (rejected|refused|blocked|denied|prohibit\\w{0,3}|violat\\w{0,4}|not allowed)',
      '(due to|because of|violates?|breach(es)?|violation of|per|against|violating) .. (policy|policies)',
      '(local|security|administrative|message|email|mail|server|system|site) policy (violation|reasons?|restrictions?|rejection|block\\w{0,2}|reject\\w{0,3}|prohibit\\w{0,2}|issue|filter)',
      'aup violation',
      'policy (violation|rejection|restrictions?|reasons?)',
      '(blocked|rejected|denied|refused|prohibited) (by|due to) (\\w{1,15} )?(rule|rules|ruleset|filter|filters|filtering|custom filter|customer filter|user filter)',
      '(message|mail|email) ~ (blocked|filtered|quarantined)',
      'message not (allowed|permitted|acceptable)',
      'message (rejected|refused) by (recipient|user|filter|rule|server rule)',
      '(message|mail) (looks|appears) suspicious',
      'filter (rule|rejected|blocked) … (message|mail|email)',
      'blocked by (the )?(recipient|administrator|admin|postmaster) … (filter|rule|policy)',
    ],
    reason: 'content_rejected',
  },
];
