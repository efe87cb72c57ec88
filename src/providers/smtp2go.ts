import { type FormFields, formOf, only } from './internal/body.js';
import { explained, refusedByAnswer } from './internal/explain.js';
import { textOf } from './internal/fields.js';
import {
  aside,
  delivered,
  type Mapping,
  type Mappings,
  pending,
  refused,
  rowOf,
  sent,
  undelivered,
  type Vocabulary,
  wordIn,
} from './internal/mapping.js';
import { collect, type RecordFacts } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { daysAfter, isoTime, utcTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/** Final as well: it is not tried again. */
const SOFT = refused();

/**
 * Events, and what parts one bounce or rejection from another.
 *
 * @see https://support.smtp2go.com/hc/en-gb/articles/223087967-Webhooks-Overview
 */
const EVENTS: Mappings = {
  // Retries too are told so.
  processed: pending(),
  delivered: delivered(),
  'bounce hard': refused({ suppress: 'bounce' }),
  'bounce soft': SOFT,
  // Listed, by a cause that is not understood.
  reject: refused({ reason: 'suppressed' }),
  'reject bounce': refused({ reason: 'suppressed', suppress: 'bounce listed', source: 'U' }),
  'reject unsubscribe': refused({
    reason: 'opted_out',
    suppress: 'unsubscribe listed',
    source: 'U',
  }),
  'reject spam': refused({ reason: 'opted_out', suppress: 'spam_report listed', source: 'U' }),
  'reject unverified': refused({ reason: 'configuration_error', source: 'S' }),
  'reject sandbox': refused({ reason: 'configuration_error', source: 'S' }),
  spam: delivered({ evidence: 'spam_report', suppress: 'spam_report' }),
  unsubscribe: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe' }),
  resubscribe: aside({ suppress: 'unsubscribe', action: 'remove' }),
  open: delivered({ evidence: 'opened' }),
  click: delivered({ evidence: 'opened' }),
  // As the search of activity writes them.
  'hard-bounced': refused({ suppress: 'bounce', source: 'S' }),
  'soft-bounced': SOFT,
  rejected: refused({ reason: 'suppressed', source: 'S' }),
  unsubscribed: delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe', source: 'S' }),
  resubscribed: aside({ suppress: 'unsubscribe', action: 'remove', source: 'S' }),
  opened: delivered({ evidence: 'opened', source: 'S' }),
  clicked: delivered({ evidence: 'opened', source: 'S' }),
  sms_sending: pending({ source: 'S' }),
  sms_submitted: sent({ source: 'S' }),
  sms_delivered: delivered({ source: 'S' }),
  sms_failed: undelivered({ source: 'S' }),
  sms_rejected: undelivered({ source: 'S' }),
};

export const SMTP2GO: Vocabulary = { provider: 'smtp2go', channel: 'email', statuses: EVENTS };

/** A bounce is listed for a week; complaints and unsubscriptions stay. */
const BOUNCE_LAPSES_DAYS = 7;

/**
 * Reads an SMTP2GO webhook: one event, as JSON or as form fields. `messageId` is `email_id`. The `id` in it is the webhook's
 * own, so no event has an id. Text messages share the webhook.
 */
export function readSmtp2go(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    SMTP2GO,
    (report) => {
      const fields = formOf(body);
      if (!fields) return report.problem('unreadable', '');
      const event = textOf(only(fields, 'event'));
      if (!event) return report.problem('unexpected_shape', 'event');
      const raw = wordOf(event, fields);
      const mapping = rowOf(EVENTS, raw);
      const told = mapping && refined(mapping, only(fields, 'message'), report.options);
      const time = only(fields, 'time', 'timestamp');
      const occurredAt = isoTime(time) ?? utcTime(time);
      const facts: Omit<RecordFacts, 'recipient'> = {
        raw,
        where: 'rcpt',
        channel: raw.startsWith('sms_') ? 'sms' : undefined,
        messageId: only(fields, 'email_id'),
        detail: only(fields, 'message', 'context'),
        occurredAt,
        ...(told?.suppress?.startsWith('bounce') && {
          expiresAt: daysAfter(occurredAt, BOUNCE_LAPSES_DAYS),
        }),
      };
      for (const recipient of recipientsOf(fields, mapping))
        addWithSuppression(report, told, { recipient, ...facts });
    },
    options,
  );
}

/** Whom an event is about. What came before the sending is told once for all. */
function recipientsOf(
  fields: FormFields,
  mapping: Mapping | undefined,
): readonly (string | undefined)[] {
  const named = only(fields, 'rcpt', 'email');
  const all = [...(fields.get('recipients') ?? [])];
  const together = all.length === 1 || mapping === EVENTS.processed;
  return named === undefined && together && all.length > 0 ? all : [named];
}

/** The event, with the kind of a bounce or the cause of a rejection. */
function wordOf(event: string, fields: FormFields): string {
  if (event.toLowerCase() === 'bounce')
    return textOf(`${event} ${only(fields, 'bounce') ?? ''}`) ?? event;
  const said = [only(fields, 'message'), only(fields, 'context')].join(' ').toLowerCase();
  return wordIn(EVENTS, event, said) ?? event;
}

/** Adds what the server's answer tells of a bounce. */
function refined(mapping: Mapping, text: string | undefined, options: WebhookOptions): Mapping {
  const read = mapping === SOFT ? refusedByAnswer : explained;
  return read(mapping, { text }, options);
}
