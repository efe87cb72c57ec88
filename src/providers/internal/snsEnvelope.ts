import { jsonOf } from './body.js';
import { at, known, textOf } from './fields.js';
import { rowOf } from './mapping.js';
import type { Report } from './Report.js';
import type { ControlMessage } from '../webhook.js';

const CONTROLS: Readonly<Record<string, ControlMessage['kind']>> = {
  SubscriptionConfirmation: 'subscribe',
  UnsubscribeConfirmation: 'unsubscribe',
};

const LONGEST_URL = 2000;

/**
 * Reads the document that an SNS or EventBridge envelope carries, or the body itself where there is none. A message about the
 * subscription is a control message, and carries no document.
 */
export function readSnsEnvelope(
  report: Report,
  envelope: unknown,
  read: (report: Report, document: unknown) => void,
): void {
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
  // Raw delivery leaves the envelope out; EventBridge puts the document into `detail`.
  const document =
    typeof message === 'string' ? jsonOf(message) : (at(envelope, 'detail') ?? envelope);
  if (document !== undefined) read(report, document);
  else report.problem('unreadable', message === undefined ? '' : 'Message');
}
