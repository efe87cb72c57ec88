import type { FailureReason } from '../core/index.js';
import { timeFromUnixMs } from '../core/index.js';
import { type FormFields, readBody } from './body.js';
import { codeOf, isRecord, metadataOf, rawOf } from './fields.js';
import {
  delivered,
  type Mapping,
  mappingOf,
  type Mappings,
  pending,
  refused,
  sent,
  undelivered,
} from './mapping.js';
import { Report } from './Report.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/** @see https://www.twilio.com/docs/messaging/guides/track-outbound-message-status */
const STATUSES: Mappings = {
  accepted: pending(),
  scheduled: pending(),
  queued: pending(),
  sending: pending(),
  // The nearest carrier took it. Where no receipts exist this stays the last word.
  sent: sent(),
  delivered: delivered(),
  read: delivered({ evidence: 'opened', source: 'C' }),
  undelivered: undelivered(),
  failed: refused(),
  canceled: refused({ reason: 'cancelled', source: 'C' }),
  partially_delivered: undelivered({ source: 'C' }),
  receiving: 'unchanged',
  received: 'unchanged',
};

/**
 * Reasons by error code. 30004 and 30008 are left out on purpose: the first does not say who blocked, the second says only
 * that the cause is not known. Twilio adds codes as it likes, so one that is missing here has no reason and stays as code.
 *
 * @see https://www.twilio.com/docs/api/errors
 */
const REASONS: Readonly<Record<string, FailureReason>> = {
  21211: 'invalid_address',
  21214: 'recipient_unavailable',
  21408: 'configuration_error',
  21608: 'configuration_error',
  21610: 'opted_out',
  21611: 'service_error',
  21612: 'unsupported_destination',
  21614: 'unsupported_destination',
  21617: 'message_too_large',
  21635: 'unsupported_destination',
  30001: 'service_error',
  30002: 'configuration_error',
  30003: 'recipient_unavailable',
  30005: 'recipient_not_found',
  30006: 'unsupported_destination',
  30007: 'content_rejected',
  30009: 'service_error',
  30010: 'configuration_error',
  30011: 'unsupported_destination',
  30017: 'service_error',
  30019: 'message_too_large',
  30034: 'sender_rejected',
  30036: 'expired',
  30042: 'sender_rejected',
  30410: 'service_error',
  30450: 'content_rejected',
  30453: 'service_error',
  63014: 'opted_out',
  63016: 'configuration_error',
  63024: 'recipient_not_found',
};

/** Names of one fact in the callback's form, in the old one, and in the REST document. */
const NAMES = {
  id: ['MessageSid', 'SmsSid', 'sid'],
  status: ['MessageStatus', 'SmsStatus', 'status'],
  recipient: ['To', 'to'],
  code: ['ErrorCode', 'error_code'],
  detail: ['ErrorMessage', 'error_message'],
  updated: ['date_updated'],
} as const;

const RFC_2822 = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;

/**
 * Reads a Twilio status callback (form fields) or a message document of its REST API (JSON). A callback carries neither a
 * time nor an id of its own; what the host wrote into the callback's address comes back as `metadata`.
 */
export function readTwilio(body: unknown, { query = {} }: WebhookOptions = {}): WebhookResult {
  const report = new Report('twilio', 'sms');
  const fields = fieldsOf(body);
  if (fields === undefined) {
    report.problem('unreadable', '');
    return report.result();
  }
  const status = only(fields, 'status');
  if (status === undefined) {
    report.problem('unexpected_shape', 'MessageStatus');
    return report.result();
  }
  const raw = rawOf(status);
  const mapping = mappingOf(STATUSES, raw.trim().toLowerCase());
  if (mapping === 'unchanged') return report.result();
  const code = codeOf(only(fields, 'code'));
  const stated = code === '0' ? undefined : code;
  report.add(mapping && withReason(mapping, stated), {
    recipient: only(fields, 'recipient'),
    raw,
    where: 'To',
    messageId: codeOf(only(fields, 'id')),
    code: stated,
    detail: only(fields, 'detail'),
    occurredAt: timeOf(only(fields, 'updated')),
    metadata: metadataOf(Object.entries(query)),
  });
  return report.result();
}

function withReason(mapping: Mapping, code: string | undefined): Mapping {
  const reason = code !== undefined && Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (mapping.status !== 'failed' || reason === undefined) return mapping;
  // The validity period ended: nobody said that the message was refused.
  if (reason === 'expired') return { status: 'timed_out', finality: 'soft', reason, source: 'D' };
  return { ...mapping, reason: mapping.reason ?? reason };
}

function fieldsOf(body: unknown): FormFields | undefined {
  const read = readBody(body);
  if (read.kind === 'form') return read.fields;
  if (read.kind === 'unreadable' || !isRecord(read.value)) return undefined;
  const entries = Object.entries(read.value).map(([name, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return [name, values.map((one) => rawOf(one)).filter((one) => one !== '')] as const;
  });
  return new Map(entries);
}

/** The one value of a fact. A field that was sent twice with two values says nothing. */
function only(fields: FormFields, fact: keyof typeof NAMES): string | undefined {
  for (const name of NAMES[fact]) {
    const values = new Set((fields.get(name) ?? []).filter((value) => value.trim() !== ''));
    if (values.size > 1) return undefined;
    for (const value of values) return value;
  }
  return undefined;
}

function timeOf(text: string | undefined): string | undefined {
  return text !== undefined && RFC_2822.test(text) ? timeFromUnixMs(Date.parse(text)) : undefined;
}
