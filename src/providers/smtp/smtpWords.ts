import { textOf } from '../internal/fields.js';
import { LONGEST_ANSWER } from './smtpCode.js';

/** Stands for a host name or link of a public block list: the only names of hosts that say anything. */
export const LIST_HOST = '§';

/** Stands for an address until it is known whether the sentence needs it. */
const ADDRESS = '\uE000';

/** Where public block lists explain a listing. */
const LIST_HOSTS =
  /(?:^|[./])(?:(?:spamhaus|barracudacentral|surriel|senderbase|backscatterer|anti-abuse|psbl)\.(?:org|com)|(?:spamcop|sorbs|uceprotect|anonmails|blocklist)\.(?:net|de)|(?:invaluement|senderscore|trustedsource|uribl|surbl|abuseat|njabl|dsbl|spamrats|abusix|mailspike|mail-abuse|talosintelligence)\.(?:com|org|net)|(?:csi\.cloudmark|ipcheck\.proofpoint|ers\.trendmicro|sender\.office)\.com|proofpoint\.com\/dnsbl|barracudanetworks\.com\/reputation)/;

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#039;': "'",
  '&rsquo;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** What takes the place of what, in this order. */
const REWRITES: readonly (readonly [pattern: RegExp, by: (found: string) => string])[] = [
  [/&[#a-z0-9]{2,5};/g, (entity) => ENTITIES[entity] ?? ' '],
  // Some stores keep a line break as the two characters that stand for it.
  [/\\[rnt]/g, blank],
  // What the sender wrote says nothing about the refusal.
  [/^subject:[^\n]{0,300}/gim, blank],
  [
    /\bsubject(?: line)?(?: of|:)? ?(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|\([^()\n]{1,200}\))/gi,
    blank,
  ],
  // Before the compatibility forms are folded: some of these would fall apart into a blank and an accent.
  [/[\u2018\u2019\u02bc\u00b4\u2032\u0060]/g, () => "'"],
  [/https?:\/\/[^\s<>"']{1,500}/gi, markOfHost],
  [/<[^<>\s]{1,320}>/g, () => ADDRESS],
  [/"[^"\n]{1,64}"@[^\s<>()",;:]{1,255}/g, () => ADDRESS],
  [/[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:]{1,255}/g, () => ADDRESS],
  // An address of which something is said is a subject that the sentence needs.
  [
    /\uE000:? {1,3}(?=(?:(?:is|was|has|does|did|could|can)(?:n't)?|cannot|not|no longer|unknown)\b)/gi,
    () => ' address ',
  ],
  [/\uE000/g, blank],
  [/#?(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]?\d)/g, blank],
  [/[\w.-]{3,255}/g, (token) => (namesHost(token) ? markOfHost(token) : token)],
  [/(?<![\w.])[245]\d\d(?![\w.])/g, blank],
];

/** The same after the letters are small and without accents. */
const SPELLINGS: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/\bca'?n'?t\b/g, 'can not'],
  [/\bwo'?n'?t\b/g, 'will not'],
  [/\b(do|does|did|is|was|has|have|are|could|would|should)'?n'?t\b/g, '$1 not'],
  [/\bcannot\b/g, 'can not'],
  [/\byou're\b/g, 'you are'],
  [/'s\b/g, ''],
  [/ё/g, 'е'],
  [/đ/g, 'd'],
  [/\be[- ]mail/g, 'email'],
  [/\bmax\.(?=\s)/g, 'max'],
  [/[.!?;](?=\s|$)/g, ' . '],
  [/[^\p{L}\p{N}.§]|\.(?=\S)/gu, ' '],
  [/ {2,}/g, ' '],
];

/**
 * The words of a server's answer: small letters, single blanks, ` . ` between sentences. Codes, addresses, links, names of
 * hosts and quoted subjects are taken out, for nothing in them may decide; `isn't` and `cannot` are spelled as two words.
 */
export function wordsOf(text: string | undefined): string {
  let words = textOf(text, LONGEST_ANSWER) ?? '';
  for (const [pattern, by] of REWRITES) words = words.replace(pattern, by);
  // A compatibility form can be many letters long.
  words = withoutAccents(words).slice(0, LONGEST_ANSWER).toLowerCase();
  for (const [pattern, by] of SPELLINGS) words = words.replace(pattern, by);
  return words.trim();
}

/** Latin letters alone lose their accents: elsewhere the marks make another letter. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([a-z])[\u0300-\u036f]{1,9}/gi, '$1')
    .normalize('NFC');
}

/** Whether a token is a host name or an IP address. `full.Message` is the end of a sentence and the start of the next. */
function namesHost(token: string): boolean {
  const labels = token.split('.').filter(Boolean);
  if (labels.length < 2) return false;
  if (!labels.some((label) => /\D/.test(label))) return labels.length === 4;
  const [, ...after] = labels;
  return (
    !after.some((label) => /^[A-Z][a-z]/.test(label)) &&
    /^[a-z][a-z0-9-]+$/i.test(labels.at(-1) ?? '')
  );
}

function markOfHost(host: string): string {
  return LIST_HOSTS.test(host.toLowerCase()) ? ` ${LIST_HOST} ` : ' ';
}

function blank(): string {
  return ' ';
}
