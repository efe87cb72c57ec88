import { type FormFields, jsonOf, only, receiptOf } from './internal/body.js';
import { channelNamed } from './internal/channels.js';
import { withReason } from './internal/explain.js';
import { at, errorCodeOf, listOf, textOf } from './internal/fields.js';
import {
  delivered,
  exactWord,
  type Mappings,
  pending,
  type Reasons,
  refused,
  rowOf,
  sent,
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, eachRecord, type Report } from './internal/Report.js';
import { isoTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * Statuses of MessageBird and of Bird, and the causes that make something else of a failure.
 *
 * @see https://developers.messagebird.com/api/sms-messaging/
 * @see https://docs.bird.com/api/channels-api/message-status-and-interactions
 */
const STATUSES: Mappings = {
  scheduled: pending({ source: 'C' }),
  accepted: pending({ source: 'U' }),
  processing: pending({ source: 'U' }),
  sent: sent({ source: 'C' }),
  buffered: sent({ source: 'C' }),
  delivered: delivered({ source: 'C' }),
  expired: timedOut({ reason: 'expired', source: 'C' }),
  delivery_failed: undelivered({ source: 'C' }),
  rejected: refused({ source: 'U' }),
  sending_failed: refused({ source: 'U' }),
  pending: pending({ source: 'U' }),
  transmitted: sent({ source: 'U' }),
  read: delivered({ evidence: 'opened', source: 'U' }),
  failed: undelivered({ source: 'U' }),
  // No receipt came: no failure.
  'delivery_failed DLR not received': timedOut(),
  'delivery_failed Expired': timedOut({ reason: 'expired' }),
};

/**
 * Causes by the number that GSM networks give an error, and by MessageBird's own words.
 *
 * @see https://developers.messagebird.com/api/sms-messaging/#sms-errors
 */
const REASONS: Reasons = {
  1: { reason: 'recipient_not_found', source: 'U' },
  6: { reason: 'recipient_unavailable', source: 'U' },
  9: { reason: 'recipient_inactive', source: 'U' },
  13: { reason: 'recipient_inactive', source: 'U' },
  27: { reason: 'recipient_unavailable', source: 'U' },
  31: { reason: 'recipient_unavailable', source: 'U' },
  'incorrect number': { reason: 'invalid_address', source: 'U' },
  'unknown subscriber': { reason: 'recipient_not_found', source: 'U' },
  'unavailable subscriber': { reason: 'recipient_unavailable', source: 'U' },
  'opted out': { reason: 'opted_out', source: 'U' },
  'received network error': { reason: 'service_error', source: 'U' },
  'insufficient balance': { reason: 'configuration_error', source: 'U' },
  'capacity limit reached': { reason: 'service_error', source: 'U' },
};

export const MESSAGEBIRD: Vocabulary = {
  provider: 'messagebird',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/** What a report says of one recipient, under the names that MessageBird and Bird have for it. */
interface Said {
  readonly status: unknown;
  readonly cause: unknown;
  /** The network's number of the error. Bird has one of its own beside it, which is another count. */
  readonly networkCode: unknown;
  readonly recipient: unknown;
  readonly where: string;
  readonly id: unknown;
  readonly reference: unknown;
  readonly time: unknown;
  /** Bird's name of the channel. */
  readonly channelName?: string | undefined;
}

/** What somebody wrote to us, in the words of MessageBird and of Bird. */
const INBOUND: readonly unknown[] = ['mo', 'received', 'incoming'];

/**
 * Reads what MessageBird says of a message: the query of its status call, the message of its REST API with all recipients, an
 * event of a conversation, or a message of Bird. A status call comes only for a message that was sent with a `reference`.
 */
export function readMessageBird(body: unknown, { query }: WebhookOptions = {}): WebhookResult {
  return collect(MESSAGEBIRD, (report) => {
    const document = jsonOf(body);
    const told = at(document, 'message', 'conversationId') && at(document, 'message');
    const message = told ?? at(document, 'payload') ?? document;
    const items = at(document, 'recipients', 'items');
    if (INBOUND.includes(at(message, 'direction'))) return;
    if (items !== undefined) readItems(report, document, items);
    else if (told !== undefined) readConversation(report, told);
    else if (at(message, 'receiver') !== undefined)
      readBird(report, message, at(document, 'event'));
    else readCall(report, receiptOf(body, query));
  });
}

function readCall(report: Report, fields: FormFields | undefined): void {
  if (fields) readReceipt(report, (name) => only(fields, name), 'recipient');
  else report.problem('unreadable', '');
}

function readItems(report: Report, document: unknown, items: unknown): void {
  eachRecord(report, items, 'recipients.items', (_report, item, where) =>
    readReceipt(
      report,
      (name) => at(item, name),
      where,
      (name) => at(document, name),
    ),
  );
}

/** What a status call says, or an item within its message. */
function readReceipt(
  report: Report,
  field: (name: string) => unknown,
  where: string,
  message = field,
): void {
  add(report, {
    status: field('status'),
    cause: field('statusReason'),
    networkCode: field('statusErrorCode'),
    recipient: field('recipient'),
    where,
    id: message('id'),
    reference: message('reference'),
    // The plus of the offset is not escaped in a call, and a query reads it as a space.
    time: textOf(field('statusDatetime'))?.replace(' ', '+'),
  });
}

function readConversation(report: Report, message: unknown): void {
  add(report, {
    status: at(message, 'status'),
    cause: at(message, 'error', 'description'),
    // The code beside it is another count.
    networkCode: undefined,
    recipient: at(message, 'to'),
    where: 'message',
    id: at(message, 'id'),
    reference: undefined,
    time: at(message, 'updatedDatetime'),
    channelName: textOf(at(message, 'platform')),
  });
}

function readBird(report: Report, message: unknown, event: unknown): void {
  // Such as `whatsapp.outbound`.
  const [channelName] = textOf(event)?.split('.') ?? [];
  const contacts = listOf(at(message, 'receiver', 'contacts'));
  if (contacts.length === 0) report.problem('no_recipient', 'receiver.contacts');
  eachRecord(report, contacts, 'receiver.contacts', (_report, contact, where) =>
    add(report, {
      status: at(message, 'status'),
      cause: at(message, 'reason'),
      networkCode: at(message, 'failure', 'source', 'code'),
      recipient: at(contact, 'identifierValue'),
      where,
      id: at(message, 'id'),
      reference: at(message, 'reference'),
      time: at(message, 'lastStatusAt'),
      channelName,
    }),
  );
}

function add(report: Report, said: Said): void {
  const { recipient, where, reference, channelName = 'sms' } = said;
  const status = textOf(said.status);
  const cause = textOf(said.cause);
  const raw = exactWord(STATUSES, status, `${status} ${cause}`);
  const mapping = rowOf(STATUSES, raw);
  const code = errorCodeOf(said.networkCode);
  const stated = rowOf(REASONS, code) ?? rowOf(REASONS, cause);
  report.add(mapping && withReason(mapping, stated?.reason), {
    recipient,
    ...channelNamed(channelName),
    raw,
    where,
    messageId: said.id,
    code,
    detail: cause,
    occurredAt: isoTime(said.time),
    metadata: { reference: reference ?? undefined },
  });
}
