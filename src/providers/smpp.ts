import { contentOf, jsonOf, recordOf } from './internal/body.js';
import { at, errorCodeOf, type JsonRecord, textOf } from './internal/fields.js';
import {
  delivered,
  type Mapping,
  type Mappings,
  pending,
  rowOf,
  sent,
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, eachRecord, type Report } from './internal/Report.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * States, each by its number, its name, and its name in the text of a receipt.
 *
 * @see https://smpp.org/SMPP_v3_4_Issue1_2.pdf
 */
const STATES: readonly (readonly [words: string, mapping: Mapping])[] = [
  ['0 SCHEDULED', pending({ source: 'C' })],
  ['1 ENROUTE', sent({ source: 'C' })],
  ['2 DELIVERED DELIVRD', delivered({ source: 'C' })],
  ['3 EXPIRED', timedOut({ reason: 'expired', source: 'C' })],
  ['4 DELETED', undelivered({ source: 'C' })],
  ['5 UNDELIVERABLE UNDELIV', undelivered({ source: 'C' })],
  // Most centres mean that the carrier took it. That is no delivery, and the last that they say.
  ['6 ACCEPTED ACCEPTD', { status: 'sent', finality: 'rest', source: 'C' }],
  // The centre itself cannot tell.
  ['7 UNKNOWN', { status: 'unknown', finality: 'open', source: 'C' }],
  ['8 REJECTED REJECTD', undelivered({ source: 'C' })],
  ['9 SKIPPED', undelivered({ source: 'C' })],
];

const STATUSES: Mappings = Object.fromEntries(
  STATES.flatMap(([words, mapping]) => words.split(' ').map((word) => [word, mapping])),
);

export const SMPP: Vocabulary = { provider: 'smpp', channel: 'sms', statuses: STATUSES };

/** Where libraries put the text of a message. */
const TEXTS = [
  ['short_message'],
  ['short_message', 'message'],
  ['message_payload'],
  ['message_payload', 'message'],
] as const;

const LONGEST_TEXT = 1000;
/** What a receipt quotes of the message stands last: whatever it says, it is the sender's. */
const QUOTED = /(?:^|\s)text:.*$/is;
/** The bits of `esm_class` that tell a receipt from a message that somebody wrote. */
const KIND_OF_MESSAGE = 0x3c;

/**
 * Reads an SMPP delivery receipt: a parsed `deliver_sm` or `data_sm`, a list of them, or the text of a receipt alone, whose
 * `source_addr` is then looked for in the query. The recipient is the receipt's source. Its dates have no time zone, and its
 * `err`, where it is not 000, belongs to the network: it is the code and gives no reason. `messageId` may be hexadecimal in the
 * answer to the submission and decimal here.
 */
export function readSmpp(body: unknown, { query }: WebhookOptions = {}): WebhookResult {
  return collect(SMPP, (report) => {
    const document = jsonOf(body);
    const text = plain(upToZero(body));
    if (document) eachRecord(report, document, '', readMessage);
    else if (fieldOf(text, 'stat') === undefined) report.problem('unreadable', '');
    else readMessage(report, { ...recordOf(query), short_message: text }, '');
  });
}

function readMessage(report: Report, message: JsonRecord, where: string): void {
  const receipt = isReceipt(message);
  const text = receipt ? textIn(message) : undefined;
  const raw = textOf(at(message, 'message_state')) ?? fieldOf(text, 'stat');
  if (raw === undefined) {
    if (receipt) report.problem('unexpected_shape', where);
    return;
  }
  report.add(rowOf(STATUSES, raw), {
    recipient: at(message, 'source_addr'),
    raw,
    where,
    messageId: upToZero(at(message, 'receipted_message_id')) ?? fieldOf(text, 'id'),
    code: errorCodeOf(fieldOf(text, 'err')),
  });
}

/**
 * Anybody can write a message that looks like a receipt, but not what stands beside the text: the class, or the id of the
 * message that a receipt is about. Libraries that do not pass on the class are taken at their word.
 */
function isReceipt(message: JsonRecord): boolean {
  const kind = at(message, 'esm_class');
  if (typeof kind !== 'number' || (kind & KIND_OF_MESSAGE) !== 0) return true;
  return at(message, 'receipted_message_id') !== undefined;
}

/** The text that says something: where it stands in the payload, the message beside it is empty. */
function textIn(message: JsonRecord): string | undefined {
  const texts = TEXTS.map((path) => textOf(upToZero(at(message, ...path)), LONGEST_TEXT));
  return texts.find((text) => text !== undefined);
}

/** A text without the zero byte that ends it in C, and what follows. Some libraries pass it on, and texts as bytes. */
function upToZero(value: unknown): unknown {
  const text = contentOf(bytesOf(value));
  return typeof text === 'string' ? text.split('\0', 1)[0] : text;
}

/** The bytes of a Node `Buffer` that went through JSON; anything else as it is. */
function bytesOf(value: unknown): unknown {
  const data = at(value, 'type') === 'Buffer' ? at(value, 'data') : undefined;
  return Array.isArray(data) ? Uint8Array.from(data.slice(0, LONGEST_TEXT)) : value;
}

/** A text as a gateway writes it into an address that it calls, decoded: no receipt has its colons escaped otherwise. */
function plain(text: unknown): unknown {
  if (typeof text !== 'string' || !/^\w+%3A/i.test(text)) return text;
  const [field] = new URLSearchParams(`text=${text}`);
  return field?.[1];
}

/** A field of the receipt's text, such as `stat:DELIVRD` or `stat: DELIVRD`. One that is empty is not the next one's name. */
function fieldOf(text: unknown, name: 'id' | 'stat' | 'err'): string | undefined {
  const own = textOf(text, LONGEST_TEXT)?.replace(QUOTED, '') ?? '';
  const field = new RegExp(`(?:^|\\s)${name}:(\\S+|\\s+[^\\s:]+(?=\\s|$))`, 'i');
  return textOf(field.exec(own)?.[1]);
}
