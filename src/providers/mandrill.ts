import { formOf, jsonOf, only } from './internal/body.js';
import { explained, withReason } from './internal/explain.js';
import { at, type JsonRecord, listOf, textOf } from './internal/fields.js';
import {
  aside,
  delivered,
  type Mapping,
  type Mappings,
  pending,
  type Reasons,
  refused,
  rowOf,
  sent,
  type Suppress,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, eachRecord, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { unixTime, utcTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * Why a message was not attempted, and why an address is on the denylist.
 *
 * @see https://mailchimp.com/developer/transactional/docs/reputation-rejections/
 */
const REJECTIONS: Mappings = {
  'hard-bounce': refused({ reason: 'suppressed', suppress: 'bounce listed', source: 'C' }),
  // Listed for a while only.
  'soft-bounce': refused({ reason: 'suppressed', source: 'C' }),
  spam: refused({ reason: 'opted_out', suppress: 'spam_report listed', source: 'C' }),
  unsub: refused({ reason: 'opted_out', suppress: 'unsubscribe listed', source: 'C' }),
  custom: refused({ reason: 'suppressed', suppress: 'manual listed', source: 'C' }),
  rule: refused({ reason: 'cancelled', source: 'C' }),
  invalid: refused({ reason: 'invalid_address', suppress: 'bounce', source: 'C' }),
  'invalid-sender': refused({ reason: 'sender_rejected', source: 'C' }),
  unsigned: refused({ reason: 'sender_rejected', source: 'C' }),
  'test-mode-limit': refused({ reason: 'configuration_error', source: 'C' }),
};

/** What a bounce is about, where its description says so; `general` leaves it to the server's answer. */
const DESCRIPTIONS: Reasons = {
  bad_mailbox: { reason: 'recipient_not_found', source: 'S' },
  invalid_domain: { reason: 'domain_not_found', source: 'U' },
  mailbox_full: { reason: 'mailbox_full', source: 'S' },
  general: { source: 'S' },
};

const LISTING = aside({ suppress: 'provider_list listed', source: 'S' });
const UNLISTING = aside({ suppress: 'provider_list listed', action: 'remove', source: 'S' });

/**
 * Events, changes of the lists, and what the send call answers for each recipient.
 *
 * @see https://mailchimp.com/developer/transactional/docs/webhooks/
 */
const EVENTS: Mappings = {
  send: sent({ source: 'S' }),
  deferral: sent({ source: 'S' }),
  delivered: delivered({ source: 'S' }),
  hard_bounce: refused({ suppress: 'bounce', source: 'S' }),
  soft_bounce: refused({ source: 'S' }),
  reject: refused({ source: 'S' }),
  spam: delivered({ evidence: 'spam_report', suppress: 'spam_report', source: 'S' }),
  unsub: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe', source: 'S' }),
  open: delivered({ evidence: 'opened', source: 'S' }),
  click: delivered({ evidence: 'opened', source: 'S' }),
  // Mail that came in.
  inbound: aside({ source: 'S' }),
  blacklist: LISTING,
  'blacklist remove': UNLISTING,
  whitelist: UNLISTING,
  // No longer exempt, and not blocked by that.
  'whitelist remove': aside({ source: 'S' }),
  denylist: LISTING,
  'denylist remove': UNLISTING,
  allowlist: UNLISTING,
  'allowlist remove': aside({ source: 'S' }),

  queued: pending({ source: 'C' }),
  scheduled: pending({ source: 'C' }),
  sent: sent({ source: 'C' }),
  rejected: refused({ source: 'C' }),
  invalid: refused({ reason: 'invalid_address', suppress: 'bounce', source: 'C' }),
};

export const MANDRILL: Vocabulary = {
  provider: 'mandrill',
  channel: 'email',
  statuses: EVENTS,
  reasons: { ...REJECTIONS, ...DESCRIPTIONS },
};

/** Words that a rejection's reason goes with. */
const REJECTED = /^(?:reject|rejected|blacklist|denylist)\b/;
const EXEMPTED = /^(?:whitelist|allowlist)$/;

/** Whoever is exempted stands on no list any more, whatever it stood there for. */
const LISTED: readonly Suppress[] = ['bounce listed', 'spam_report listed', 'provider_list listed'];

/**
 * Reads a Mandrill webhook, a form whose field `mandrill_events` is a JSON list of events and of changes of its own lists, or
 * the answer of the send call, which tells of rejected recipients with HTTP 200. `messageId` is `_id` of both. Time and state inside `msg` are those of the sending.
 */
export function readMandrill(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    MANDRILL,
    (report) => {
      const fields = formOf(body);
      const events = fields && only(fields, 'mandrill_events');
      const document = jsonOf(body);
      // Some frameworks parse the field as well.
      const field = events === undefined ? at(document, 'mandrill_events') : jsonOf(events);
      const [records, path] =
        events === undefined && field === undefined ? [document, ''] : [field, 'mandrill_events'];
      if (records === undefined) report.problem('unreadable', path);
      else eachRecord(report, records, path, readRecord);
    },
    options,
  );
}

function readRecord(report: Report, record: JsonRecord, where: string): void {
  const message = at(record, 'msg');
  // An entry of a list, as a change of the list carries it.
  const entry = at(record, 'reject') ?? at(record, 'entry');
  const raw = wordOf(record) ?? '';
  const rejection =
    at(record, 'reject_reason') ?? at(entry, 'reason') ?? at(message, 'reject', 'reason');
  const code = textOf(REJECTED.test(raw) ? rejection : at(message, 'bounce_description'));
  const expires = at(entry, 'expires_at');
  const diagnosis = at(message, 'diag') ?? at(listOf(at(message, 'smtp_events')).at(-1), 'diag');
  const mapping = rowOf(EVENTS, raw);
  const facts = {
    recipient: at(message, 'email') ?? at(entry, 'email') ?? at(record, 'email'),
    raw,
    where,
    messageId: at(message, '_id') ?? at(record, '_id'),
    code,
    detail: diagnosis ?? at(entry, 'detail'),
    occurredAt: unixTime(at(record, 'ts')),
    expiresAt: lapsed(record) ? undefined : utcTime(expires),
    metadata: { metadata: at(message, 'metadata'), tags: at(message, 'tags') },
  };
  const told =
    mapping && explained(refined(mapping, raw, code), { text: diagnosis }, report.options);
  for (const suppress of EXEMPTED.test(raw) ? LISTED : [told?.suppress])
    addWithSuppression(report, told && { ...told, suppress }, facts);
}

/** An event, a change of a list, or a status that the send call answers with. */
function wordOf(record: JsonRecord): string | undefined {
  const kind = textOf(at(record, 'event') ?? at(record, 'type') ?? at(record, 'status'));
  return kind !== undefined && lapsed(record) ? `${kind} remove` : kind;
}

/** An entry that was taken from its list, or that stands there and counts no more. */
function lapsed(record: JsonRecord): boolean {
  const change = at(record, 'action');
  return change === 'remove' || (change !== undefined && at(record, 'reject', 'expired') === true);
}

/** Adds what the code says: why a message was rejected or an address listed, or what a bounce is about. */
function refined(mapping: Mapping, raw: string, code: string | undefined): Mapping {
  if (!REJECTED.test(raw)) return withReason(mapping, rowOf(DESCRIPTIONS, code)?.reason);
  const rejection = rowOf(REJECTIONS, code) ?? mapping;
  return mapping.status ? rejection : { ...mapping, suppress: rejection.suppress };
}
