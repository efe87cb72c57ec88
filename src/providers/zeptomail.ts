import { jsonOf } from './internal/body.js';
import { explained } from './internal/explain.js';
import { at, type JsonRecord, listOf, textOf } from './internal/fields.js';
import {
  delivered,
  type Mappings,
  refused,
  rowOf,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, eachRecord, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { plainOffsetTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

/** @see https://www.zoho.com/zeptomail/help/webhooks.html */
const EVENTS: Mappings = {
  hardbounce: refused({ suppress: 'bounce', source: 'S' }),
  // Whether it is tried again is not said.
  softbounce: undelivered(),
  email_open: delivered({ evidence: 'opened', source: 'S' }),
  email_link_click: delivered({ evidence: 'opened', source: 'S' }),
};

export const ZEPTOMAIL: Vocabulary = { provider: 'zeptomail', channel: 'email', statuses: EVENTS };

/**
 * Reads a ZeptoMail webhook. `messageId` is `request_id`; who bounced stands beside each answer, and who opened only where the
 * email went to one person. Deliveries are not reported.
 */
export function readZeptomail(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    ZEPTOMAIL,
    (report) => {
      const document = jsonOf(body);
      const names = [at(document, 'event_name')].flat();
      const raw = names.length > 1 ? undefined : textOf(names[0]);
      if (!document) report.problem('unreadable', '');
      else if (raw === undefined) report.problem('unexpected_shape', 'event_name');
      else
        eachRecord(report, at(document, 'event_message'), 'event_message', (...record) =>
          readMessage(...record, raw),
        );
    },
    options,
  );
}

function readMessage(report: Report, message: JsonRecord, where: string, raw: string): void {
  const everybody = ['to', 'cc', 'bcc'].flatMap((field) =>
    listOf(at(message, 'email_info', field)),
  );
  const [sole, ...others] = everybody;
  const details = listOf(at(message, 'event_data')).flatMap((data) => listOf(at(data, 'details')));
  const mapping = rowOf(EVENTS, raw);
  for (const detail of details.length > 0 ? details : [undefined]) {
    const bounced = at(detail, 'bounced_recipient');
    if (bounced === undefined && others.length > 0) {
      report.problem('recipient_not_stated', where, raw);
      continue;
    }
    const answers = [at(detail, 'diagnostic_message'), at(detail, 'reason')];
    const text = answers.find((answer) => textOf(answer));
    addWithSuppression(report, mapping && explained(mapping, { text }, report.options), {
      recipient: bounced ?? at(sole, 'email_address', 'address'),
      raw,
      where,
      messageId: at(message, 'request_id'),
      detail: text,
      occurredAt: plainOffsetTime(at(detail, 'time')),
      metadata: { client_reference: at(message, 'email_info', 'client_reference') },
    });
  }
}
