import { jsonOrLinesOf } from './internal/body.js';
import { explained, withReason } from './internal/explain.js';
import { at, type JsonRecord, textOf } from './internal/fields.js';
import {
  delivered,
  type Mapping,
  type Mappings,
  pending,
  type Reasons,
  refused,
  rowOf,
  sent,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, readDocument, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { unixTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/**
 * Events, and what a rejection says of the list that it follows. `soft_bounce` is how the log of emails writes it.
 *
 * @see https://docs.mailtrap.io/email-api-smtp/advanced/webhooks
 */
const EVENTS: Mappings = {
  delivery: delivered(),
  // Ten more tries follow.
  'soft bounce': sent(),
  soft_bounce: sent({ source: 'C' }),
  bounce: refused(),
  // An unverified domain or a daily limit; a delivery or a rejection follows.
  suspension: pending({ reason: 'configuration_error' }),
  reject: refused({ reason: 'configuration_error' }),
  'reject suppression list': refused({
    reason: 'suppressed',
    suppress: 'provider_list listed',
    source: 'U',
  }),
  'reject unsubscription': refused({ reason: 'opted_out', suppress: 'unsubscribe listed' }),
  'reject hard bounce': refused({ reason: 'suppressed', suppress: 'bounce listed', source: 'U' }),
  'reject spam complaint': refused({
    reason: 'suppressed',
    suppress: 'spam_report listed',
    source: 'U',
  }),
  'reject manual import': refused({
    reason: 'suppressed',
    suppress: 'manual listed',
    source: 'U',
  }),
  spam: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),
  unsubscribe: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe' }),
  open: delivered({ evidence: 'opened' }),
  click: delivered({ evidence: 'opened' }),
};

/**
 * Causes of bounces, soft and hard, by category, and what the last bounce then says of the address: Mailtrap lists on three of
 * them. One that states no cause is left to the server's answer.
 */
const CATEGORIES: Reasons = {
  badrecipient: { reason: 'recipient_not_found', suppress: 'bounce listed' },
  overquota: { reason: 'mailbox_full', suppress: 'provider_list listed' },
  timeout: { reason: 'expired', suppress: 'provider_list listed' },
  spam: { reason: 'content_rejected', suppress: 'provider_refusal' },
  content: { reason: 'content_rejected', suppress: 'provider_refusal' },
  serverpolicy: { reason: 'content_rejected', suppress: 'provider_refusal' },
  block: { reason: 'sender_rejected', suppress: 'provider_refusal' },
  // Authentication, volume or reputation: of the first nothing is left once the answer says so.
  spam_gmail: { reason: 'sender_rejected', suppress: 'provider_refusal' },
  badsender: { reason: 'sender_rejected' },
  dnsFail: { reason: 'domain_not_found' },
  transientfail: { reason: 'service_error' },
  greylisting: { reason: 'service_error' },
  generalfail: { reason: 'service_error' },
  serverfail: { reason: 'service_error' },
  relayfail: { reason: 'service_error' },
  verifyfail: {},
  // Of the samples, which know no others.
  hard: { suppress: 'bounce', source: 'S' },
  unavailable: { reason: 'recipient_unavailable', source: 'S' },
};

export const MAILTRAP: Vocabulary = {
  provider: 'mailtrap',
  channel: 'email',
  statuses: EVENTS,
  reasons: CATEGORIES,
};

const LISTS = ['unsubscription', 'hard bounce', 'spam complaint', 'manual import'];

/**
 * Reads a Mailtrap webhook: a list of events as JSON, or JSON Lines. `messageId` is `message_id`; whether a message to several
 * people has one or several is not documented. A soft bounce is not final.
 */
export function readMailtrap(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    MAILTRAP,
    (report) => readDocument(report, jsonOrLinesOf(body), readEvent, ['events']),
    options,
  );
}

function readEvent(report: Report, event: JsonRecord, where: string): void {
  const kind = textOf(at(event, 'event'));
  const raw = kind === 'reject' ? rejectionOf(textOf(at(event, 'reason')) ?? '') : kind;
  const mapping = rowOf(EVENTS, raw);
  addWithSuppression(report, mapping && refined(mapping, event, report.options), {
    recipient: at(event, 'email'),
    raw,
    where,
    messageId: at(event, 'message_id'),
    code: at(event, 'bounce_category') ?? at(event, 'response_code'),
    detail: at(event, 'response') ?? at(event, 'reason'),
    occurredAt: unixTime(at(event, 'timestamp')),
    eventId: at(event, 'event_id'),
    metadata: { category: at(event, 'category'), custom_variables: at(event, 'custom_variables') },
  });
}

/** The list that a rejection names, in a sentence. */
function rejectionOf(sentence: string): string {
  const text = sentence.toLowerCase();
  if (!text.includes('suppression list')) return 'reject';
  return `reject ${LISTS.find((list) => text.includes(list)) ?? 'suppression list'}`;
}

/** Adds what the category and the server's answer tell of a bounce. */
function refined(mapping: Mapping, event: JsonRecord, options: WebhookOptions): Mapping {
  const category = rowOf(CATEGORIES, textOf(at(event, 'bounce_category')));
  const told = withReason(mapping, category?.reason);
  const suppress = mapping === EVENTS.bounce ? category?.suppress : mapping.suppress;
  const answer = { replyCode: at(event, 'response_code'), text: at(event, 'response') };
  return explained({ ...told, suppress }, answer, options);
}
