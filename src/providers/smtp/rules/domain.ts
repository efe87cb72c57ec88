import type { SmtpRule } from './rule.js';
import { EXPIRED } from './transport.js';

const NAME_LOOKUP_FAILED = [
  '(dns|mx) (lookup|resolution|query) (has )?(failed|failure|error)',
  '(unable|failed) to (resolve|look ?up) (dns|mx)',
];

const NO_ANSWER: readonly string[] = [
  'host not found … try again',
  '(host|domain) name lookup (failure|failed) … (try again|temporar)\\w{0,4}',
  '(temporary|transient) (dns|name server|name service|lookup|resolution|mx lookup) (failure|error|problem|lookup failure)',
  'temporary (failure|error) (in|of|during) (dns|name|mx|domain|host) (lookup|resolution)',
  '(dns|mx|name|host|address|cname) (lookup|server|query|resolution) … (temporarily|timed out|timeout|servfail|try again|did not complete|temporary)',
  'cname lookup failed( temporarily)?',
  'host (name )?lookup (did not complete|failed|failure)',
  'servfail',
  'malformed (or unexpected )?(dns|name) server reply',
  'dns (temporary|soft) (failure|error)',
  'eai ?again',
];

/** The part after the `@`, as the one who sends or relays finds it: Postfix, Sendmail, qmail, Exim, IronPort, Exchange. */
export const DOMAIN_RULES: readonly SmtpRule[] = [
  // A name server that did not answer says nothing about the domain, not even when the time has run out.
  { says: NO_ANSWER, and: EXPIRED, reason: 'expired' },
  { says: NAME_LOOKUP_FAILED, and: EXPIRED, reason: 'expired' },
  {
    says: NO_ANSWER,
    reason: 'service_error',
  },
  {
    permanence: 'transient',
    says: NAME_LOOKUP_FAILED,
    reason: 'service_error',
  },
  // Codes of a route that is missing, beside words about a host that is there.
  {
    codes: 'x.1.2 x.4.4',
    says: [
      'connection … (refused|timed out|reset|dropped|lost|closed)',
      'connect … (refused|timed out)',
    ],
    reason: 'service_error',
  },
  // RFC 7505 and 7504.
  {
    says: [
      'null ?mx',
      'mx (record )?(is )?null',
      '(domain|host|server) … (does not|not) accept(ing)? (any )?(mail|email)(?! from)',
      'no smtp service here',
      'an mx or srv record indicated no smtp service',
      'HOST … (does not|never) accepts? (any )?(mail|email)',
    ],
    reason: 'domain_not_found',
  },
  {
    says: [
      'HOST (name )?(is |was )?(not found|unknown|could not be found|can not be found|not known|unresolvable|invalid|non ?exist[ae]nt|unrouteable|unroutable|not resolvable)',
      '(?<!from )(unknown|invalid|bad|illegal|nonexistent|non existent|unresolvable|unrouteable|unroutable) (destination |mail |recipient |remote )?(host|domain|hostname|domain name|host name|destination system|domain part|mail domain)',
      '(recipient|destination|email|mail|target|address|your) (address )?domain (name )?(is |was )?(not found|unknown|does not exist|invalid|could not be found|not exist|can not be resolved|does not resolve)',
      'HOST (does not|do not|did not) (seem to |appear to )?(exist|resolve)',
      '(no such|nonexistent|non existent) (host|domain)( name)?( is known)?',
      'HOST ((name|part) )?(of|for|in) (the |this |your )?(recipient|destination|email|address)( address| email address)? (is |was |does |could |can )?(not )?(unknown|invalid|exist|found|be found|be resolved)',
      '(not able|unable|failed) to (find|resolve|locate|verify) .. (recipient|destination) (domain|host)',
      'not an? (valid|existing) (host|domain)( name)?',
      'nx ?domain',
      'enotfound',
      'enodata',
      'name service error … (host not found|no data|not found)',
      'name or service not known',
      'host or domain name not found',
      'host found but no data record of requested type',
      '(can|could) not (find|resolve|lookup|locate) (any |a |the )?(host|domain|hostname|mail server|mx|mail exchanger|destination|address for|mx record|mx records|host name)( named)?',
      '(could|can) not find any host',
      '(unable|failed) to (resolve|find|look ?up|locate) (the |a |any )?(host|domain|hostname|host name|mx|mail server|recipient domain|destination|dns|address for|mail host)( name| records?)?',
      'no (valid |usable |working )?(mx|mail exchanger|mail host|mail server|mail exchange|a|dns)( or a| and a| or address| hosts?| nor a)?( record| records| hosts?| entry)?( found| exists?| available| for| could be found| defined| in dns)',
      'no (valid )?(mx|mail ?hosts?|mail ?exchangers?|mail ?servers?)( record| records)?( for| at| found| defined| exists?)?',
      'no (mx|dns) (or a |and a )?records?',
      'no (mx|dns) (information|data|entry) (is |was )?(found |available )?(for|of) (that|(the |this )?(recipient|destination|domain))',
      'mx (record|records|host) … not (found|exist)',
      '(domain|host) … (has|have) no (valid |usable )?(mx|mail exchangers?|a|dns|mail server|mx or a|mail hosts?|valid mail)( record| records| exchangers?| host)?',
      'all relevant mx records point to non ?existent hosts',
      'all host address lookups failed permanently',
      'valid hostname but no … record',
      'domain … (is )?(not registered|not configured|unregistered|expired)',
      '(bad|invalid) destination (host|system|domain|address system)',
      '(recipient|destination) (address )?domain … (must exist|not exist)',
      'dns hard error',
      'unrouteable mail domain',
      'unable to route … (domain|host|address)',
      '(?<!reverse )(dns|mx) (lookup|resolution|record lookup|query) (has )?(failed|failure|error)',
      'no route to (the )?domain',
      'no (such )?host(s)? (was )?found',
      '(unable|failed) to resolve (the )?route',
      'no matches to (nameserver|name server) query',
      'domain lookup failed',
      'no mail ?(host|server|exchanger)s? (for|was found)',
      'illegal host domain name found',
      'get ?mx(rr)? … (failed|no)',
    ],
    reason: 'domain_not_found',
  },
];
