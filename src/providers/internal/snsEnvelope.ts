import { jsonOf, jsonOrLinesOf } from './body.js';
import { at, known, textOf, within } from './fields.js';
import { rowOf } from './mapping.js';
import { base64Of } from './octets.js';
import type { Report } from './Report.js';
import type { ControlMessage } from '../webhook.js';

const CONTROLS: Readonly<Record<string, ControlMessage['kind']>> = {
  SubscriptionConfirmation: 'subscribe',
  UnsubscribeConfirmation: 'unsubscribe',
};

const LONGEST_URL = 2000;

/** Nobody sends lists of lists of lists, and one without an end would cost the reports beside it. */
const DEEPEST = 3;

/** What SES publishes once to a topic that it is pointed at. */
const TOPIC_CHECK = /^Successfully validated SNS topic\b/;

/** Where Lambda and Firehose put what they hand on. */
const LISTS = ['Records', 'records'];

/** A document out of its envelope. EventBridge names in `type` what it is about. */
export type DocumentReader = (
  report: Report,
  document: unknown,
  where: string,
  type?: string,
) => void;

/**
 * Reads the document that an SNS or EventBridge envelope carries, or the body itself where there is none; of a list, of the
 * `Records` that Lambda hands on from SNS, SQS or Kinesis, and of the `records` of Firehose, each. A message about the
 * subscription is a control message, and carries no document.
 */
export function readSnsEnvelope(
  report: Report,
  body: unknown,
  read: DocumentReader,
  where = '',
  depth = DEEPEST,
): void {
  const inside = (content: unknown, place: string) =>
    readSnsEnvelope(report, content, read, place, depth - 1);
  const name = LISTS.find((one) => Array.isArray(at(body, one)));
  const list = name ? at(body, name) : body;
  const packed = textOf(at(body, 'kinesis', 'data') ?? at(body, 'data'), Number.POSITIVE_INFINITY);
  if (depth > 0 && Array.isArray(list)) {
    const path = name ? within(where, name) : where;
    for (const [place, record] of list.entries()) inside(record, `${path}[${place}]`);
    return;
  }
  if (depth > 0 && packed !== undefined) return inside(jsonOrLinesOf(base64Of(packed)), where);
  const envelope = at(body, 'Sns') ?? jsonOf(at(body, 'body')) ?? body;
  const kind = rowOf(CONTROLS, textOf(at(envelope, 'Type')));
  if (kind) {
    report.result.control = known({
      kind,
      url: textOf(at(envelope, 'SubscribeURL'), LONGEST_URL),
      token: textOf(at(envelope, 'Token'), LONGEST_URL),
      topic: textOf(at(envelope, 'TopicArn'), LONGEST_URL),
    });
    return;
  }
  const message = at(envelope, 'Message');
  if (typeof message === 'string' && TOPIC_CHECK.test(message)) return;
  // Raw delivery leaves the envelope out; EventBridge puts the document into `detail`, and can send it through SNS.
  const content = message === undefined ? envelope : jsonOf(message);
  const document = at(content, 'detail') ?? content;
  if (document !== undefined) read(report, document, where, textOf(at(content, 'detail-type')));
  else report.problem('unreadable', message === undefined ? where : within(where, 'Message'));
}
