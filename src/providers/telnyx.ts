import { jsonOf } from './internal/body.js';
import { channelNamed } from './internal/channels.js';
import { withReason } from './internal/explain.js';
import { at, type JsonRecord, listOf, textOf } from './internal/fields.js';
import {
  aside,
  delivered,
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
import type { WebhookResult } from './webhook.js';

/** @see https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks */
const STATUSES: Mappings = {
  scheduled: pending({ source: 'C' }),
  queued: pending({ source: 'C' }),
  sending: pending({ source: 'C' }),
  sent: sent({ source: 'C' }),
  delivered: delivered({ source: 'C' }),
  read: delivered({ evidence: 'opened', source: 'C' }),
  delivery_failed: undelivered({ source: 'C' }),
  // No receipt came: no failure.
  delivery_unconfirmed: timedOut({ source: 'C' }),
  sending_failed: refused({ source: 'C' }),
  expired: timedOut({ reason: 'expired', source: 'C' }),
  cancelled: refused({ reason: 'cancelled', source: 'C' }),
  // Inbound.
  webhook_delivered: aside({ source: 'C' }),
};

/**
 * Reasons by error code. 40004 and 40008 do not say why. 40300 answers a send call: the recipient wrote STOP to any number of
 * the messaging profile.
 *
 * @see https://support.telnyx.com/en/articles/6505121-telnyx-messaging-error-codes
 */
const REASONS: Reasons = {
  40001: { reason: 'unsupported_destination' },
  40002: { reason: 'content_rejected' },
  40003: { reason: 'sender_rejected' },
  40004: {},
  40005: { reason: 'expired' },
  40006: { reason: 'service_error' },
  40007: { reason: 'service_error' },
  40008: {},
  40009: { reason: 'content_rejected' },
  40010: { reason: 'sender_rejected', source: 'U' },
  40011: { reason: 'service_error' },
  40012: { reason: 'invalid_address' },
  40013: { reason: 'sender_rejected' },
  40014: { reason: 'expired' },
  40015: { reason: 'content_rejected' },
  40300: { reason: 'opted_out' },
};

export const TELNYX: Vocabulary = {
  provider: 'telnyx',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/**
 * Reads a Telnyx messaging webhook, or the message of its REST API, which has no event around it. `messageId` is the id of the
 * message, `eventId` that of the event. A message to a group has one status for each recipient.
 */
export function readTelnyx(body: unknown): WebhookResult {
  return collect(TELNYX, (report) => {
    const document = jsonOf(body);
    const data = at(document, 'data');
    if (data === undefined) {
      report.problem(document ? 'unexpected_shape' : 'unreadable', document ? 'data' : '');
      return;
    }
    const payload = at(data, 'payload');
    readMessage(report, data, payload ?? data, payload ? 'data.payload' : 'data');
  });
}

/** Where an error says whose it is, such as `/to/1`. */
const ADDRESSEE = /\/(to|cc)\/(\d{1,9})(?:\/|$)/;

function readMessage(report: Report, data: unknown, message: unknown, path: string): void {
  // What somebody wrote to us.
  if (at(message, 'direction') === 'inbound') return;
  const to = listOf(at(message, 'to'));
  const copies = listOf(at(message, 'cc'));
  const errors = listOf(at(message, 'errors'));
  const sole = to.length + copies.length === 1;
  const [first, ...others] = errors.filter((error) => sole || addresseeOf(error) === undefined);
  // Of several errors that point at nobody none says whose it is.
  const general = sole || others.length === 0 ? first : undefined;
  const route = channelNamed(textOf(at(message, 'type')) ?? 'sms');
  if (to.length === 0) report.problem('no_recipient', `${path}.to`);
  eachRecord(report, to, `${path}.to`, readRecipient);
  eachRecord(report, copies, `${path}.cc`, readRecipient);

  function readRecipient(_report: Report, recipient: JsonRecord, where: string): void {
    const raw = textOf(at(recipient, 'status'));
    const mapping = rowOf(STATUSES, raw);
    const status = mapping?.status;
    const pointed = errors.find((error) => addresseeOf(error) === where.slice(path.length));
    // Who got it has no error; of a group, one that points at nobody is of those who failed.
    const unpointed = sole || status === 'failed' ? general : undefined;
    const own = status === 'delivered' ? undefined : (pointed ?? unpointed);
    const code = textOf(at(own, 'code'));
    report.add(mapping && withReason(mapping, rowOf(REASONS, code)?.reason), {
      recipient: at(recipient, 'phone_number'),
      ...route,
      raw,
      where,
      messageId: at(message, 'id'),
      code,
      detail: at(own, 'detail') ?? at(own, 'title'),
      occurredAt: isoTime(at(data, 'occurred_at')),
      eventId: data === message ? undefined : at(data, 'id'),
      metadata: { tags: at(message, 'tags') },
    });
  }
}

/** The place within the message that an error points at. */
function addresseeOf(error: unknown): string | undefined {
  const [, list, place] = ADDRESSEE.exec(textOf(at(error, 'source', 'pointer')) ?? '') ?? [];
  return list && `.${list}[${place}]`;
}
