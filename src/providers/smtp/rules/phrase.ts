import { LIST_HOST } from '../smtpWords.js';

/** Words that servers use for one thing. */
const NOUNS: Readonly<Record<string, string>> = {
  USER: '(users?|recipients?|mail ?box(es)?|accounts?|address(es)?|addressee|mail ?address(es)?|mail ?drop|in ?box|emails?|email (address|account|id)|person|customer|subscriber|forward ?path|user ?name|user ?id|local part)( (name|id|address|email|account|mailbox))?',
  MAILBOX:
    '(mail ?box|mail ?boxes|in ?box|mail ?folder|mail ?drop|maildir|mail ?file|mail account|email account|user account|recipient account|account|user|recipient|recipient mailbox|user mailbox|destination mailbox)',
  HOST: '(hosts?|domains?|domain parts?|domain names?|hostnames?|host names?|host or domain name|mail domains?|mail servers?|mail exchangers?|destination (domain|server|host|system))',
  MESSAGE: '(messages?|mails?|emails?|your (message|mail|email)|content|letter|data|transmission)',
  CLIENT:
    '(ip|ips|ip address|ip addresses|client host|client|host|mail server|sending (ip|server|mta|host|domain)|mta|server|network|isp|domain|sender|connecting (ip|host))',
  LIST: '(\\w{0,8}rbls?|dnsbl|dnsbls|dnsrbl|black ?list|black ?lists|block ?list|block ?lists|deny ?list|spam ?list|realtime (black|block) ?list|real time (black|block) ?list|pbl|sbl|xbl|sbl xbl|css|spamcop|spamhaus|spamhaus zen|sorbs|invaluement|uceprotect|uceprotect level \\d|barracuda (reputation|central)|senderbase|njabl|abuseat|cbl|psbl|mailspike|spamrats|hostkarma|backscatterer|uribl|surbl|dbl|cyren|passive spam block list)',
  LISTHOST: LIST_HOST,
};

/** Whether something is said in the words of an answer, as `wordsOf` leaves them. */
export type Finder = (words: string) => boolean;

/** Finds whether one of some phrases is said. */
export function anyOf(phrases: readonly string[]): Finder {
  const finders = phrases.map(finderOf);
  // Many answers are codes alone.
  return (words) => words !== '' && finders.some((isSaidIn) => isSaidIn(words));
}

/** Few phrases come near an answer, so a phrase is compiled when its stems are first seen. */
function finderOf(phrase: string): Finder {
  let stems: readonly string[] | undefined;
  let pattern: RegExp | undefined;
  return (words) => {
    stems ??= stemsOf(phrase);
    if (stems.length > 0 && !stems.some((stem) => words.includes(stem))) return false;
    pattern ??= patternOf(phrase);
    return pattern.test(words);
  };
}

/** A phrase with every noun spelled out. */
function spelled(phrase: string): string {
  return phrase.replace(/[A-Z]+/g, (noun) => NOUNS[noun] ?? noun);
}

/** Scripts without blanks have no words to keep whole, so only Latin letters and digits hold a phrase off. */
function patternOf(phrase: string): RegExp {
  const source = spelled(phrase)
    .replaceAll(' … ', '( | [^.]{0,60} )')
    .replaceAll(' .. ', '( | [^.]{0,24} )')
    .replaceAll(' ~ ', '( | [^.]{0,12} )');
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`);
}

/** What a text may lack: lookaheads, and groups that are optional. */
const OPTIONAL = /\(\?!(?:[^()]|\([^()]*\))*\)|\((?!\?)(?:[^()]|\([^()]*\))*\)\?/g;
const GROUP = /\((?:[^()]|\([^()]*\))*\)/g;

/** Pieces of words, one of which every text has that the pattern fits. Empty: there is no telling. */
function stemsOf(phrase: string): readonly string[] {
  const sought = spelled(phrase).replace(OPTIONAL, '#');
  const outside = longestOfEach(sought);
  if (outside.length > 0) return outside;
  const last = sought.match(GROUP)?.at(-1);
  return last ? longestOfEach(last.slice(1, -1)) : [];
}

/** The longest plain piece of each alternative, without what is in brackets or may be missing. */
function longestOfEach(pattern: string): readonly string[] {
  let plain = pattern;
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)[?]?/g, '#');
  const pieces = plain
    .replace(/\[[^[\]]*\][?]?|\\[wd]|\{[^{}]*\}|.\?/g, '#')
    .split('|')
    .map((alternative) => longest(alternative.split(/[^\p{L}\p{N} §]/u)));
  return pieces.every((piece) => piece.length > 1 || piece === '§') ? pieces : [];
}

function longest(pieces: readonly string[]): string {
  return pieces.reduce(
    (best, piece) => (piece.trim().length > best.length ? piece.trim() : best),
    '',
  );
}
