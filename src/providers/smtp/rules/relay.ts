import type { SmtpRule } from './rule.js';

/** Not one of the server's own domains: the sender's route, the recipient's set-up or a missing login may be at fault. */
export const RELAY_RULES: readonly SmtpRule[] = [
  {
    says: [
      'relay\\w{0,3} (access |mail |of mail |attempt |from |to |for |is |was |by |through )?(denied|prohibited|not permitted|not allowed|not authori[sz]ed|disallowed|refused|rejected|forbidden|disabled|restricted|blocked|not supported|not enabled|prevented|is not|not)',
      '(unable|not allowed|not permitted|not authori[sz]ed|refuse|refused|refusing|denied|does not|do not|can not|not|unauthori[sz]ed|no|illegal|will not|attempt|attempted|attempting|third party|open|mail|prohibited|external|insecure|unauthenticated|authentication required for) (to )?(a |be |mail |smtp )?relay\\w{0,3}',
      '(domain|host|address|recipient) (is not|not|is not in) … (rcpthosts|allowed rcpthosts|relay domains?)',
      'rcpthosts',
      '(authenticat\\w{0,6}|log ?in|pop) … (to relay|for relay\\w{0,3}|before relay\\w{0,3}|relaying)',
      'not a (local|relay) domain',
      'not a gateway',
    ],
  },
];
