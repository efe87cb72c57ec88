import { jsonOf } from './internal/body.js';
import { at, type JsonRecord, textOf } from './internal/fields.js';
import { eachLogged } from './internal/logEvents.js';
import {
  delivered,
  exactWord,
  type Mappings,
  refused,
  rowOf,
  undelivered,
  type Vocabulary,
} from './internal/mapping.js';
import { collect, type Report } from './internal/Report.js';
import { unixMsTime } from './internal/times.js';
import type { WebhookResult } from './webhook.js';

/**
 * Statuses, each with the provider response that parts one from another. The bare ones stand for a response that is missing or
 * new: the carrier took the message, or did not.
 *
 * @see https://docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html
 */
const STATUSES: Mappings = {
  SUCCESS: { status: 'sent', finality: 'rest' },
  'SUCCESS Message has been accepted by phone carrier': { status: 'sent', finality: 'rest' },
  'SUCCESS Message has been accepted by phone': delivered({ source: 'U' }),

  FAILURE: undelivered(),
  'FAILURE Blocked as spam by phone carrier': undelivered({ reason: 'content_rejected' }),
  'FAILURE Destination is on a blocked list': undelivered({ reason: 'suppressed' }),
  'FAILURE Phone is on a blocked list': undelivered({ reason: 'suppressed' }),
  'FAILURE Invalid phone number': refused({ reason: 'invalid_address' }),
  'FAILURE Message body is invalid': refused({ reason: 'content_rejected' }),
  'FAILURE Phone carrier has blocked this message': undelivered({ reason: 'content_rejected' }),
  'FAILURE Phone carrier is currently unreachable/unavailable': undelivered({
    reason: 'service_error',
  }),
  'FAILURE Phone has blocked SMS': undelivered({ reason: 'unsupported_destination' }),
  'FAILURE Phone is currently unreachable/unavailable': undelivered({
    reason: 'recipient_unavailable',
  }),
  'FAILURE Phone number is opted out': refused({ reason: 'opted_out' }),
  'FAILURE This delivery would exceed max price': refused({ reason: 'configuration_error' }),
  'FAILURE No quota left for account': refused({ reason: 'configuration_error', source: 'S' }),
  'FAILURE Unknown error attempting to reach phone': undelivered(),
};

export const AWS_SNS_SMS: Vocabulary = {
  provider: 'aws-sns-sms',
  channel: 'sms',
  statuses: STATUSES,
};

/**
 * Reads the log entries that Amazon SNS writes to CloudWatch about an SMS: an entry, a list of them, or the decoded document of
 * a CloudWatch subscription. `messageId` is the one that `Publish` answered with. The time in an entry is that of publishing;
 * when it was reported only a subscription says, so an entry alone has no time.
 */
export function readAwsSnsSms(body: unknown): WebhookResult {
  return collect(AWS_SNS_SMS, (report) => {
    const document = jsonOf(body);
    if (document === undefined) report.problem('unreadable', '');
    else eachLogged(report, document, '', readEntry);
  });
}

function readEntry(report: Report, entry: JsonRecord, where: string, logEvent?: JsonRecord): void {
  const status = textOf(at(entry, 'status'));
  const response = at(entry, 'delivery', 'providerResponse');
  const raw = exactWord(STATUSES, status, `${status} ${textOf(response)}`);
  report.add(rowOf(STATUSES, raw), {
    recipient: at(entry, 'delivery', 'destination'),
    raw,
    where,
    messageId: at(entry, 'notification', 'messageId'),
    detail: response,
    occurredAt: unixMsTime(at(logEvent, 'timestamp')),
    eventId: at(logEvent, 'id'),
  });
}
