import { fieldOf, isBlank, type MailFields, partOf } from './mailParts.js';

/** Where the returned mail begins, after the words. Gmail sets the line in, as a server may quote any. */
const CUT = /^---|^\s{1,9}-{5}/;
const QMAIL = 'Hi. This is the';
/** As qmail begins the copy, and so do programs that open in other words. */
const COPY = '--- Below this line is a copy of the message';
const STILL_TRIED = /\bdelay|\bwarning\b/i;

/** Exim, of an address that it was forwarded to. */
const WRITTEN_TO = /\(.{0,12}generated from (\S{1,320})\)/;

/** What a notification tells in words, and the header of the mail that it returns below them. */
export interface PlainBounce {
  /** One group for each recipient, with the fields that a report would have. */
  readonly recipients: readonly MailFields[];
  readonly returned: MailFields;
}

/**
 * Reads the two notifications that are no reports and yet name their recipients in an agreed form: the field
 * `X-Failed-Recipients`, which Exim and Gmail write, and the paragraphs of qmail.
 *
 * @see https://cr.yp.to/proto/qsbmf.txt
 * @see https://www.exim.org/exim-html-current/doc/html/spec_html/ch-customizing_bounce_and_warning_messages.html
 */
export function plainBounceOf(fields: MailFields, lines: readonly string[]): PlainBounce {
  const cut = lines.findIndex((line) => CUT.test(line));
  const end = cut < 0 ? lines.length : cut;
  const said = lines.slice(0, end);
  const byQmail =
    lines[end]?.startsWith(COPY) || said.find((line) => !isBlank(line))?.startsWith(QMAIL);
  const listed = (fields.get('x-failed-recipients') ?? []).join(',').split(',');
  const named = byQmail ? said.filter((line) => /^<.+>:$/.test(line.trimEnd())) : listed;
  const subject = fieldOf(fields, 'subject') ?? '';
  const action = !byQmail && STILL_TRIED.test(subject) ? 'delayed' : 'failed';
  const told = new Map(named.map((name) => [addressIn(name), [] as string[]]));
  told.delete('');
  let current: string[] | undefined;
  for (const line of said) {
    const next = told.get(addressIn(line));
    if (next) current = next;
    else current?.push(line.trim());
  }
  return {
    recipients: Array.from(
      told,
      ([address, words]): MailFields =>
        new Map([
          ['final-recipient', [WRITTEN_TO.exec(words[0] ?? '')?.[1] ?? address]],
          ['action', [action]],
          ['diagnostic-code', [words.join(' ')]],
        ]),
    ),
    returned: partOf(lines.slice(end + 1)).fields,
  };
}

/** A line that is an address and nothing else; another stays what it is. */
function addressIn(line: string): string {
  return line.trim().replace(/^<|>?:?$/g, '');
}
