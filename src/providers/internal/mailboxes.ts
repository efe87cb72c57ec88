const MAILBOX = /^[^\s;=/!@]+@[^\s;=/!@]+$/;
const MAILBOXES = /[^\s<>",;:()@]{1,64}@[^\s<>",;:()@]{1,255}/g;

/** `\x{E9}`, up to the last character that there is. */
const NUMBERED = /\\x\{((?:10|[0-9a-f])?[0-9a-f]{1,4})\}/gi;

/** An address that names a mailbox, whatever its type is called. `utf-8` can write its characters by their numbers. */
export function addressOf(value = ''): string | undefined {
  const end = value.indexOf(';');
  const type = end < 0 ? 'rfc822' : value.slice(0, end).trim().toLowerCase();
  const address = mailboxIn(value.slice(end + 1).trim());
  if (type === 'utf-8')
    return address?.replace(NUMBERED, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
  return type === 'rfc822' || (address && MAILBOX.test(address)) ? address : undefined;
}

/** Everybody whom some fields name, once each, whatever the case. */
export function mailboxesIn(values: readonly string[]): readonly string[] {
  const mailboxes = values.join(', ').match(MAILBOXES) ?? [];
  return [...new Map(mailboxes.map((mailbox) => [mailbox.toLowerCase(), mailbox])).values()];
}

/** An address or an id without its angle brackets. */
export function bare(value = ''): string | undefined {
  return value.startsWith('<') ? value.slice(1).split('>', 1)[0] : value || undefined;
}

/** Without the name before it, the comment after it, and quotes around it. */
function mailboxIn(text: string): string | undefined {
  const start = Math.max(0, text.lastIndexOf('<'));
  const address = text.slice(start).replace(/ \(.*/s, '');
  return bare(address.replace(/^"(.*)"$/, '$1'));
}
