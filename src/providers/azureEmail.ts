import { collectGridEvents, field, type GridEvent } from './internal/eventGrid.js';
import { explained, refusedByAnswer } from './internal/explain.js';
import { textOf } from './internal/fields.js';
import {
  delivered,
  type Mapping,
  type Mappings,
  refused,
  rowOf,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import type { Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { enhancedCodesOf, permanenceOf, replyOf, type SmtpReply } from './smtp/smtpCode.js';
import { daysAfter, isoTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/** @see https://learn.microsoft.com/en-us/azure/event-grid/communication-services-email-events */
const STATUSES: Mappings = {
  Delivered: delivered(),
  Bounced: refused({ suppress: 'bounce' }),
  // Bounced earlier, or on an opt-out list of the customer's own: no field tells.
  Suppressed: refused({ reason: 'suppressed', suppress: 'bounce listed' }),
  // By whom is not said, and it may yet be released.
  Quarantined: undelivered({ reason: 'content_rejected' }),
  FilteredSpam: refused({ reason: 'content_rejected', suppress: 'provider_refusal' }),
  // A distribution group was opened; its members may still fail.
  Expanded: { status: 'sent', finality: 'rest' },
  Failed: refused(),
  'engagement view': delivered({ evidence: 'opened' }),
  'engagement click': delivered({ evidence: 'opened' }),
};

export const AZURE_EMAIL: Vocabulary = {
  provider: 'azure-email',
  channel: 'email',
  statuses: STATUSES,
};

/** The managed list keeps an address for a day at first, and for two weeks at most. */
const LIST_LAPSES_DAYS = 14;

/**
 * Reads delivery and engagement reports of Azure Communication Services Email, as Event Grid posts them. `messageId` is
 * `data.messageId`; each report names one recipient, or none where an engagement has the older form.
 */
export function readAzureEmail(body: unknown, options?: WebhookOptions): WebhookResult {
  return collectGridEvents(
    AZURE_EMAIL,
    body,
    {
      EmailDeliveryReportReceived: readDelivery,
      EmailEngagementTrackingReportReceived: readEngagement,
    },
    options,
  );
}

function readDelivery(report: Report, event: GridEvent): void {
  const raw = textOf(field(event.data, 'status'));
  const message = field(field(event.data, 'deliveryStatusDetails'), 'statusMessage');
  const occurredAt = isoTime(field(event.data, 'deliveryAttemptTimestamp'));
  const mapping = rowOf(STATUSES, raw);
  addWithSuppression(
    report,
    mapping && refined(mapping, replyOf({ text: message }), report.options),
    {
      raw,
      detail: message,
      occurredAt,
      ...commonOf(event),
      ...(mapping === STATUSES.Suppressed && {
        expiresAt: daysAfter(occurredAt, LIST_LAPSES_DAYS),
      }),
    },
  );
}

function readEngagement(report: Report, event: GridEvent): void {
  const kind = textOf(field(event.data, 'engagementType') ?? field(event.data, 'engagement'));
  const raw = textOf(`engagement ${kind ?? ''}`) ?? '';
  addWithSuppression(report, rowOf(STATUSES, raw), {
    raw,
    occurredAt: isoTime(field(event.data, 'userActionTimestamp')),
    ...commonOf(event),
  });
}

function commonOf({ id, data, where }: GridEvent) {
  return {
    recipient: field(data, 'recipient'),
    where,
    messageId: field(data, 'messageId'),
    eventId: id,
  };
}

/** Adds what only the quoted answer tells. A spam filter that quotes none may be Azure's own. */
function refined(mapping: Mapping, reply: SmtpReply, options: WebhookOptions): Mapping {
  if (mapping === STATUSES.Failed) return refusedByAnswer(mapping, reply, options);
  const own = permanenceOf(reply, enhancedCodesOf(reply)) === 'unstated';
  const stated = mapping === STATUSES.FilteredSpam && own ? 'no' : mapping.suppress;
  return explained({ ...mapping, suppress: stated }, reply, options);
}
