import { expect, it } from 'vitest';
import { readDsn } from '../../src/providers/index.ts';

const REPORT = 'Final-Recipient: rfc822; jane@example.com\nAction: delivered\n';
const PART = `Content-Type: message/delivery-status\n\n${REPORT}`;

function nested(depth: number): string {
  if (depth === 0) return PART;
  return `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nested(depth - 1)}\n--b${depth}--\n`;
}

function encoded(encoding: string, text: string): string {
  return `Content-Type: message/delivery-status\nContent-Transfer-Encoding: ${encoding}\n\n${text}`;
}

function complaint(to: string): string {
  const returned = `Content-Type: message/rfc822\n\nTo: ${to}\n`;
  return `Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n--b\n${returned}`;
}

it('finds a report as deep in a mail as mails are', () => {
  expect(readDsn(nested(3)).events).toHaveLength(1);
});

it('goes no deeper into a mail than anybody nests', () => {
  expect(readDsn(nested(50)).problems).toEqual([{ code: 'unexpected_shape', where: '' }]);
});

it.each([
  'multipart/report; boundary=',
  'multipart/report; boundary=""',
  'multipart/report; charset=utf-8',
  'text/plain; boundary=b',
])('finds no parts where the type is %j', (type) => {
  const mail = `Content-Type: ${type}\n\n--\n${PART}\n--undefined\n${PART}\n--b\n${PART}`;
  expect(readDsn(mail).events).toEqual([]);
});

it.each([
  ['folded lines', `Action: delivered\n${' x\n'.repeat(300_000)}${REPORT}`],
  ['colons', `${':'.repeat(1_000_000)}\n${REPORT}`],
  ['spaces', `${' '.repeat(1_000_000)}\n${REPORT}`],
  ['empty lines', `${'\n'.repeat(1_000_000)}${REPORT}`],
  ['a long address', `Final-Recipient: rfc822;${'\\x{'.repeat(300_000)}\nAction: delivered`],
  ['parameters', `Content-Type: multipart/report${'; boundary'.repeat(100_000)}\n\n${REPORT}`],
  ['boundaries', `Content-Type: multipart/report; boundary=b\n\n${'--b\n\n'.repeat(200_000)}`],
  ['nesting', nested(2000)],
  ['a long answer', `${REPORT}Diagnostic-Code: smtp; ${'5.1.1.'.repeat(200_000)}`],
  ['base64', encoded('base64', 'QUJD'.repeat(250_000))],
  ['quoted octets', encoded('quoted-printable', '=C3'.repeat(330_000))],
  ['quoted ends', encoded('quoted-printable', '=  '.repeat(330_000))],
  [
    'failed recipients',
    `X-Failed-Recipients: ${'a@b,'.repeat(250_000)}\n\n${'a@b\n'.repeat(250_000)}`,
  ],
  ['words to nobody', `Hi. This is the\n${'<'.repeat(1_000_000)}`],
  ['angle brackets', `Hi. This is the\n${'<a>:\n'.repeat(200_000)}`],
  ['a crowd', complaint('a'.repeat(1_000_000))],
  ['two crowds', complaint('a@'.repeat(500_000))],
  ['headless parts', '--\n'.repeat(300_000)],
])('is not held up by a million characters of %s', (_, body) => {
  const start = performance.now();
  readDsn(body);
  expect(performance.now() - start).toBeLessThan(4000);
});

it.each([
  ['reads', 900_000, 1],
  ['does not read', 1_100_000, 0],
])('%s an encoded report after %i characters', (_, length, count) => {
  const { events } = readDsn(encoded('quoted-printable', `${'\n'.repeat(length)}${REPORT}`));
  expect(events).toHaveLength(count);
});

it('reads base64 with a digit too many', () => {
  expect(readDsn(encoded('base64', `${btoa(REPORT)}A`)).events).toHaveLength(1);
});

it('reads base64 to its last letter', () => {
  expect(readDsn(encoded('base64', btoa(REPORT.trim()))).problems).toEqual([]);
});

it.each(['Action', 'Feedback-Type'])('keeps a word of %s in bounds', (field) => {
  const [event] = readDsn(
    `Original-Rcpt-To: jane@example.com\n${REPORT.replace('Action: delivered\n', '')}${field}: ${'x'.repeat(300)}`,
  ).events;
  expect(event?.raw).toHaveLength(200);
});

it.each([[['Action: failed']], [{ Action: 'failed' }], [42], ['   '], ['']])(
  'cannot read %j',
  (body) => {
    expect(readDsn(body)).toEqual({
      events: [],
      suppressions: [],
      problems: [{ code: 'unreadable', where: '' }],
    });
  },
);
