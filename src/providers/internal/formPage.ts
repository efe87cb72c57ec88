import { type FormFields, fieldsOf, jsonOf } from './body.js';
import { at } from './fields.js';
import { eachRecord, type Report } from './Report.js';

/**
 * Reads a callback's form, or the form of each message on the page that the provider's API answers with under a name. Only a
 * message of a page has a place.
 */
export function eachForm(
  report: Report,
  body: unknown,
  name: string,
  callback: FormFields | undefined,
  read: (fields: FormFields, where?: string) => void,
): void {
  const page = at(jsonOf(body), name);
  if (page) eachRecord(report, page, name, (_report, one, where) => read(fieldsOf(one), where));
  else if (callback) read(callback);
  else report.problem('unreadable', '');
}
