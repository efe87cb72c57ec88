import { rowOf } from './mapping.js';
import { base64Of, utf8Of } from './octets.js';

/** Header fields by name in small letters; one that stands twice has two values. */
export type MailFields = ReadonlyMap<string, readonly string[]>;

/** A part of a mail: its header, and the lines that follow. */
export interface MailPart {
  readonly fields: MailFields;
  readonly lines: readonly string[];
}

/** Nobody needs more, and a hostile mail has no end. */
const DEEPEST = 5;
const LONGEST_ENCODED = 1_000_000;
const BOUNDARY = /;\s*boundary ?= ?(?:"([^"]{1,100})"|([^\s";]{1,100}))/i;
/** Names whom a group is about. */
const RECIPIENT = /^(?:original|final)-recipient(?=[ \t]{0,9}:)/i;

/** How a part that is encoded becomes text. */
const DECODERS: Readonly<Record<string, (encoded: string) => string>> = {
  base64: base64Of,
  'quoted-printable': quotedOf,
};

export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/** A whole mail, or what is left of one without its header: there the first boundary tells. */
export function mailOf(lines: readonly string[]): MailPart {
  const mail = partOf(lines);
  const headless = lines.find((line) => !isBlank(line))?.startsWith('--');
  if (mail.fields.has('from') || (typeOf(mail) !== undefined && !headless)) return mail;
  const opening = lines.find(
    (line, place) => line.startsWith('--') && /^content-/i.test(lines[place + 1] ?? ''),
  );
  const type = `multipart/report; boundary="${opening?.trimEnd().slice(2)}"`;
  return opening === undefined ? mail : { fields: new Map([['content-type', [type]]]), lines };
}

/** The header, up to the first empty line, and what follows it. */
export function partOf(lines: readonly string[]): MailPart {
  const start = lines.findIndex((line) => !isBlank(line));
  const blank = lines.findIndex((line, place) => place > start && isBlank(line));
  const end = blank < 0 ? lines.length : blank;
  return { fields: fieldsOf(lines.slice(start, end)), lines: lines.slice(end + 1) };
}

/** The lines of a part without their transfer encoding; of what is encoded, no more than anybody writes. */
export function decodedOf({ fields, lines }: MailPart): readonly string[] {
  const decode = rowOf(DECODERS, fieldOf(fields, 'content-transfer-encoding'));
  return decode ? linesOf(decode(lines.join('\n').slice(0, LONGEST_ENCODED))) : lines;
}

/** Groups of fields, parted by empty lines, or by a recipient where the group has one already. */
export function groupsOf(lines: readonly string[]): readonly MailFields[] {
  const groups: string[][] = [];
  let current: string[] | undefined;
  let named = new Set<string | undefined>();
  for (const line of lines) {
    const name = RECIPIENT.exec(line)?.[0].toLowerCase();
    if (isBlank(line) || (name && named.has(name))) {
      current = undefined;
      named = new Set();
    }
    named.add(name);
    if (isBlank(line)) continue;
    if (current) current.push(line);
    else groups.push((current = [line]));
  }
  return groups.map(fieldsOf);
}

/** The parts of a mail that hold no others, in their order. A mail inside of it is one part: what it holds was not sent here. */
export function leavesOf(part: MailPart, depth = DEEPEST): readonly MailPart[] {
  const [, quoted, plain] = BOUNDARY.exec(fieldOf(part.fields, 'content-type') ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined || depth === 0 || !typeOf(part)?.startsWith('multipart/'))
    return [part];
  return split(part.lines, `--${boundary}`).flatMap((lines) => leavesOf(partOf(lines), depth - 1));
}

/** The content type without its parameters. */
export function typeOf({ fields }: MailPart): string | undefined {
  return fieldOf(fields, 'content-type')?.split(';')[0]?.trim().toLowerCase();
}

/** The first value of a field. */
export function fieldOf(fields: MailFields, name: string): string | undefined {
  return fields.get(name)?.[0];
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** What stands between boundaries; what stands before the first and after the last is no part. */
function split(lines: readonly string[], boundary: string): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    const mark = line.startsWith(boundary) ? line.trimEnd() : '';
    if (mark === `${boundary}--`) break;
    if (mark === boundary) {
      current = [];
      parts.push(current);
    } else current?.push(line);
  }
  return parts;
}

/** A line that opens with space continues the one before. */
function fieldsOf(lines: readonly string[]): MailFields {
  const unfolded: string[] = [];
  for (const line of lines) {
    const last = unfolded.length - 1;
    if (/^[ \t]/.test(line) && last >= 0) unfolded[last] += ` ${line.trim()}`;
    else unfolded.push(line);
  }
  const fields = new Map<string, string[]>();
  for (const line of unfolded) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (value === '') continue;
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

function quotedOf(encoded: string): string {
  return encoded
    .replace(/=[ \t]*\n/g, '')
    .replace(/(?:=[\da-f]{2})+/gi, (octets) =>
      utf8Of(
        octets.replace(/=(..)/g, (_, hex: string) => String.fromCodePoint(Number(`0x${hex}`))),
      ),
    );
}
