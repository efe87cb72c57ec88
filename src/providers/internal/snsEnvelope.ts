import { jsonOf } from './body.js';
import { at, known, textOf, within } from './fields.js';
import { rowOf } from './mapping.js';
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

/**
 * Reads the document that an SNS or EventBridge envelope carries, or the body itself where there is none; of a list, and of the
 * `Records` that Lambda hands on from SNS or SQS, each. A message about the subscription is a control message, and carries no
 * document.
 */
export function readSnsEnvelope(
  report: Report,
  body: unknown,
  read: (report: Report, document: unknown, where: string) => void,
  where = '',
  depth = DEEPEST,
): void {
  const records = at(body, 'Records');
  const [list, path] = Array.isArray(body) ? [body, where] : [records, within(where, 'Records')];
  if (Array.isArray(list) && depth > 0) {
    for (const [place, record] of list.entries())
      readSnsEnvelope(report, record, read, `${path}[${place}]`, depth - 1);
    return;
  }
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
  // Raw delivery leaves the envelope out; EventBridge puts the document into `detail`.
  const document = message === undefined ? (at(envelope, 'detail') ?? envelope) : jsonOf(message);
  if (document !== undefined) read(report, document, where);
  else report.problem('unreadable', message === undefined ? where : within(where, 'Message'));
}
