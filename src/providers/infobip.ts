import type { FailureReason } from '../core/index.js';
import { channelNamed } from './internal/channels.js';
import { coded } from './internal/explain.js';
import { at, errorCodeOf, type JsonRecord, known, textOf } from './internal/fields.js';
import {
  delivered,
  type Mapping,
  type Mappings,
  pending,
  type Reasons,
  refused,
  rowOf,
  sent,
  type Suppress,
  timedOut,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collectRecords, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { plainOffsetTime } from './internal/times.js';
import type { WebhookResult } from './webhook.js';

/**
 * Statuses by name, which holds the name of the group. The numbers are not unique across groups and products.
 *
 * @see https://www.infobip.com/docs/essentials/api-essentials/response-status-and-error-codes
 */
const STATUSES: Mappings = {
  PENDING_ACCEPTED: pending({ source: 'C' }),
  // Its older name.
  MESSAGE_ACCEPTED: pending({ source: 'S' }),
  PENDING_WAITING_DELIVERY: sent({ source: 'C' }),
  PENDING_ENROUTE: sent({ source: 'C' }),
  // Of the group DELIVERED, and yet not the end: a receipt of the handset, or a failure, may follow.
  DELIVERED_TO_OPERATOR: sent(),
  DELIVERED_TO_HANDSET: delivered(),
  UNDELIVERABLE_REJECTED_OPERATOR: undelivered({ source: 'C' }),
  UNDELIVERABLE_NOT_DELIVERED: undelivered({ source: 'C' }),
  UNDELIVERABLE_NOT_SENT: refused({ source: 'C' }),
  EXPIRED_EXPIRED: timedOut({ reason: 'expired', source: 'C' }),
  // No receipt came.
  EXPIRED_DLR_UNKNOWN: timedOut({ source: 'C' }),
  EXPIRED_SIGNALS_BLOCKED: undelivered({ reason: 'content_rejected', source: 'C' }),
  REJECTED_SIGNALS_BLOCKED: undelivered({ reason: 'content_rejected', source: 'C' }),
  REJECTED_NETWORK: refused({ reason: 'unsupported_destination', source: 'C' }),
  REJECTED_PREFIX_MISSING: refused({ reason: 'unsupported_destination', source: 'C' }),
  REJECTED_ROUTE_NOT_AVAILABLE: refused({ reason: 'unsupported_destination', source: 'C' }),
  REJECTED_DND: refused({ reason: 'opted_out', source: 'C' }),
  REJECTED_SOURCE: refused({ reason: 'sender_rejected', source: 'C' }),
  REJECTED_SENDER: refused({ reason: 'sender_rejected', source: 'C' }),
  REJECTED_NOT_ENOUGH_CREDITS: refused({ reason: 'configuration_error', source: 'C' }),
  REJECTED_PREPAID_PACKAGE_EXPIRED: refused({ reason: 'configuration_error', source: 'C' }),
  REJECTED_DESTINATION_NOT_REGISTERED: refused({ reason: 'configuration_error', source: 'C' }),
  REJECTED_DESTINATION_BLOCKLISTED: refused({ reason: 'suppressed', source: 'C' }),
  REJECTED_FLOODING_FILTER: refused({ reason: 'content_rejected', source: 'C' }),
  REJECTED_SYSTEM_ERROR: refused({ reason: 'service_error', source: 'C' }),
  REJECTED_PLATFORM: refused({ reason: 'service_error', source: 'C' }),
  REJECTED_DUPLICATE_MESSAGE_ID: refused({ reason: 'cancelled', source: 'C' }),
  REJECTED_INVALID_UDH: refused({ reason: 'configuration_error', source: 'C' }),
  REJECTED_MESSAGE_TOO_LONG: refused({ reason: 'message_too_large', source: 'C' }),
  REJECTED_MISSING_TO: refused({ reason: 'invalid_address', source: 'C' }),
  REJECTED_DESTINATION: refused({ reason: 'invalid_address', source: 'C' }),
};

/** Reasons, the `error.id`s that state them, and what those say of an email address; those of email begin at 6000. */
const ERRORS: readonly (readonly [
  reason: FailureReason | undefined,
  ids: string,
  suppress?: Suppress,
])[] = [
  ['invalid_address', '6006 6052', 'bounce'],
  ['recipient_not_found', '1'],
  ['domain_not_found', '6037', 'bounce'],
  ['recipient_inactive', '9 13 3041'],
  ['recipient_inactive', '6009', 'bounce'],
  ['recipient_unavailable', '6 27 31 581 6007 6011'],
  ['mailbox_full', '256 6010'],
  // The name of 603 says that content was blocked; it stands for a STOP.
  // 6003 is about one address of the sender's, which the report does not name.
  ['opted_out', '573 603 2050 6003'],
  ['opted_out', '6035', 'spam_report listed'],
  ['suppressed', '2049 2052'],
  ['suppressed', '6034', 'bounce listed'],
  // 6002 says that what the sender wrote looks like spam; nobody complained.
  ['content_rejected', '607 6002 6042 6043'],
  ['sender_rejected', '6017 6044 6045 6048 6049 6053 6057 6058'],
  ['expired', '811 2048 4098 4101'],
  [undefined, '6012', 'bounce'],
];

const REASONS: Reasons = Object.fromEntries(
  ERRORS.flatMap(([reason, ids, suppress]) =>
    ids.split(' ').map((id) => [id, known({ reason, suppress, source: 'C' })]),
  ),
);

export const INFOBIP: Vocabulary = {
  provider: 'infobip',
  channel: 'sms',
  statuses: STATUSES,
  reasons: REASONS,
};

/**
 * Reads Infobip's delivery reports for SMS, email and other channels, pushed or fetched (`results`), one of them alone, and the
 * answer to a send (`messages`). `messageId` is the one that the send call answered with. `error.permanent` decides nothing: it
 * tells whether it helps to send again, not whether the handset may still report.
 */
export function readInfobip(body: unknown): WebhookResult {
  return collectRecords(INFOBIP, body, readResult, undefined, ['messages', 'results']);
}

function readResult(report: Report, result: JsonRecord, where: string): void {
  const raw = textOf(at(result, 'status', 'name'));
  // The answer to a send says `destination` since its third version.
  const recipient = at(result, 'to') ?? at(result, 'destination');
  const email = textOf(recipient)?.includes('@') === true;
  const error = at(result, 'error');
  const code = errorCodeOf(at(error, 'id'));
  const told = coded(INFOBIP, raw, code);
  addWithSuppression(report, told && email ? judged(told, code) : told, {
    recipient,
    ...channelNamed(email ? 'email' : (textOf(at(result, 'channel')) ?? 'sms')),
    raw,
    where,
    messageId: at(result, 'messageId'),
    code,
    detail: at(code === undefined ? at(result, 'status') : error, 'description'),
    occurredAt: plainOffsetTime(at(result, 'doneAt')),
    metadata: { callbackData: at(result, 'callbackData') ?? undefined },
  });
}

/** A failed email whose error speaks against the address: no receipt comes after that. */
function judged(mapping: Mapping, code: string | undefined): Mapping {
  const suppress = rowOf(REASONS, code)?.suppress;
  if (mapping.status !== 'failed' || suppress === undefined) return mapping;
  return { ...mapping, finality: 'firm', suppress };
}
