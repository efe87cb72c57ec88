/** What a text is judged with: its key, and the note that says where it shows and how long it may be. */
export interface Judged {
  readonly key: string;
  readonly text: string;
  /** Longest length in characters. */
  readonly max: number;
}

/** One thing that our words never do. */
export interface WordingRule {
  readonly name: string;
  /** Why it is a rule. */
  readonly why: string;
  /** Keys that it holds for. */
  readonly keys: RegExp;
  /** What a text must match, or must not. */
  readonly must?: RegExp;
  readonly mustNot?: RegExp;
}

/** The rules that hold the catalogue, as data. A translation has rules of its own; these speak English. */
export const WORDING_RULES: readonly WordingRule[] = [
  {
    name: 'no markup',
    why: 'Texts are shown as text; a tag would be read aloud.',
    keys: /./,
    mustNot: /<|>|&\w+;/,
  },
  { name: 'no exclamation', why: 'News of a failure is not shouted.', keys: /./, mustNot: /!/ },
  {
    name: 'no apology and no plea',
    why: 'It costs a line and helps nobody.',
    keys: /./,
    mustNot: /\b(sorry|oops|unfortunately|please)\b/i,
  },
  {
    name: 'no jargon of providers',
    why: 'People who send messages do not run mail servers.',
    keys: /./,
    mustNot: /\b(bounce[ds]?|MTA|DSN|SMTP|MX|webhook|payload|endpoint|API|suppress(ed|ion)?)\b/i,
  },
  {
    name: 'delivered claims no reader and no inbox',
    why: 'The other side took the message; what became of it there nobody reports.',
    keys: /^(status|timeline)\.delivered|^summary\.delivered/,
    mustNot: /\b(read|seen|inbox|received|opened by)\b/i,
  },
  {
    name: 'no answer is not a failure',
    why: 'A message that timed out without a cause may well have arrived.',
    keys: /^timedOut\.|^status\.timed_out\.nextStep/,
    must: /may still have arrived/,
  },
  {
    name: 'the blank has one name',
    why: 'It has to be true for each of its three causes.',
    keys: /^status\.unknown\.label$/,
    must: /^No status$/,
  },
  {
    name: 'an opt-out is not a spam report',
    why: 'Somebody who unsubscribed has accused nobody.',
    keys: /^suppression\.unsubscribe\.|^delivered\.unsubscribed|^timeline\.unsubscribed/,
    mustNot: /\bspam\b|\breport/i,
  },
  {
    name: 'no cause beyond what was stated',
    why: 'Numbers that were said not to exist belonged to people with working phones.',
    keys: /^reason\.(recipient_not_found|recipient_unavailable|recipient_inactive)\./,
    mustNot: /\bdoes not exist\b|(?<!can happen when a phone )\bis (off|wrong|dead)\b/i,
  },
  {
    name: 'a next step is something to do or to wait for',
    why: 'A failure that names no next step becomes a support question.',
    keys: /^(?!table\.).*\.nextStep(\.\w+)?$/,
    must: /^(Ask|Check|Change|Correct|Do not|Have|Look|Nothing|Open|Read|Respect|Send|Shorten|Try|Use|Wait|It may still)\b/,
  },
  {
    name: 'sentences end in a full stop',
    why: 'They stand beside each other.',
    keys: /^(?!table\.).*\.(meaning|nextStep|why|instead|advice)(\.\w+)?$/,
    must: /\.$/,
  },
  {
    name: 'labels are no sentences',
    why: 'A label is a name.',
    keys: /\.label(\.\w+)?$/,
    mustNot: /[.?:]$/,
  },
  {
    name: 'sentence case',
    why: 'Capitals in the middle slow reading down and look like names.',
    keys: /\.label(\.\w+)?$/,
    mustNot: /\s[A-Z][a-z]/,
  },
];

/** What is wrong with a text: the names of the rules that it breaks. */
export function lintText({ key, text, max }: Judged): readonly string[] {
  const broken = WORDING_RULES.filter(
    ({ keys, must, mustNot }) =>
      keys.test(key) && ((must && !must.test(text)) || mustNot?.test(text)),
  ).map(({ name }) => name);
  if (text.trim() === '') broken.push('says something');
  if (text.length > max) broken.push('fits its place');
  return broken;
}
