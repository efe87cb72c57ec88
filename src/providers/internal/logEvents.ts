import { jsonOf } from './body.js';
import { at, isRecord, type JsonRecord, within } from './fields.js';
import { eachRecord, type Report } from './Report.js';

/**
 * Reads the entries of a log as a CloudWatch subscription passes them on, decoded, each with the event of the log that holds it;
 * or the document itself, a record or a list of them, where it is no log.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
 */
export function eachLogged(
  report: Report,
  document: unknown,
  path: string,
  read: (report: Report, entry: JsonRecord, where: string, logEvent?: JsonRecord) => void,
): void {
  const logEvents = at(document, 'logEvents');
  if (logEvents === undefined) {
    eachRecord(report, document, path, read);
    return;
  }
  // CloudWatch tries a new destination with a document of its own.
  if (at(document, 'messageType') === 'CONTROL_MESSAGE') return;
  eachRecord(report, logEvents, within(path, 'logEvents'), (_report, logEvent, place) => {
    const where = `${place}.message`;
    const entry = jsonOf(at(logEvent, 'message'));
    if (isRecord(entry)) read(report, entry, where, logEvent);
    else report.problem('unreadable', where);
  });
}
