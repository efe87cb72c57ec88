import { isRecord, type JsonRecord, known, textOf } from './fields.js';
import { rowOf, type Vocabulary } from './mapping.js';
import { collectRecords, type Report } from './Report.js';
import type { ControlMessage, WebhookOptions, WebhookResult } from '../webhook.js';

const SERVICE = 'Microsoft.Communication.';
const SUBSCRIPTION_CHECK = 'Microsoft.EventGrid.SubscriptionValidationEvent';
const LONGEST_URL = 2000;

/** One event, out of its envelope. */
export interface GridEvent {
  readonly id: unknown;
  readonly data: unknown;
  readonly where: string;
}

/**
 * Reads what Azure Event Grid posts: an array of events in its own schema, or CloudEvents, which come as one object. The check
 * of a new subscription comes back as `control`: `token` is the validation code to answer with.
 *
 * @see https://learn.microsoft.com/en-us/azure/event-grid/end-point-validation-event-grid-events-schema
 */
export function collectGridEvents(
  vocabulary: Vocabulary,
  body: unknown,
  readers: Readonly<Record<string, (report: Report, event: GridEvent) => void>>,
  options?: WebhookOptions,
): WebhookResult {
  return collectRecords(
    vocabulary,
    body,
    (report, envelope, where) => {
      const kind = textOf(field(envelope, 'eventType')) ?? textOf(field(envelope, 'type'));
      const read = kind?.startsWith(SERVICE) && rowOf(readers, kind.slice(SERVICE.length));
      if (read) read(report, { id: field(envelope, 'id'), data: field(envelope, 'data'), where });
      else if (kind === SUBSCRIPTION_CHECK) askToConfirm(report, envelope);
      else report.problem(kind ? 'not_recognised' : 'unexpected_shape', where, kind);
    },
    options,
  );
}

/** A field by its name in any case: the service's own samples mix `messageId` and `MessageId`. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) ? rowOf(value, name) : undefined;
}

function askToConfirm(report: Report, envelope: JsonRecord): void {
  const data = field(envelope, 'data');
  report.result.control = known<ControlMessage>({
    kind: 'subscribe',
    url: textOf(field(data, 'validationUrl'), LONGEST_URL),
    token: textOf(field(data, 'validationCode'), LONGEST_URL),
    topic: textOf(field(envelope, 'topic'), LONGEST_URL),
  });
}
