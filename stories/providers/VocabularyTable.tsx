import { StatusBadge } from '../../src/index.js';
import { type Mapping, VOCABULARIES } from '../../src/providers/index.js';
import { type Line, SOURCES } from './lines.js';
import { PAGES } from './names.js';

/** A provider's words and what the kit makes of each. */
export function VocabularyTable({
  lines,
  caption,
  named = false,
}: {
  lines: readonly Line[];
  caption: string;
  /** Whether each line names its provider. */
  named?: boolean;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A keyboard has to be able to scroll the box.
    <div className="vocabulary" role="region" aria-label={caption} tabIndex={0}>
      <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {named && (
              <th role="columnheader" scope="col">
                Provider
              </th>
            )}
            <th role="columnheader" scope="col">
              Their word
            </th>
            <th role="columnheader" scope="col">
              Status
            </th>
            <th role="columnheader" scope="col">
              Finality
            </th>
            <th role="columnheader" scope="col">
              Reason
            </th>
            <th role="columnheader" scope="col">
              Suppression
            </th>
            <th role="columnheader" scope="col">
              Source
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line) => (
            <Row key={`${line.provider} ${line.isCause} ${line.word}`} {...{ line, named }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  line: { provider, title, word, isCause, mapping },
  named,
}: {
  line: Line;
  named: boolean;
}) {
  const { status, finality = '', reason = '', evidence, source = 'D' } = mapping;
  return (
    <tr role="row">
      {named && (
        <td role="cell">
          <a href={PAGES[provider].see}>{title}</a>
        </td>
      )}
      <th role="rowheader" scope="row">
        <code dir="ltr">{word}</code>
      </th>
      <td role="cell" data-label="Status">
        {isCause && 'as stated'}
        {!isCause &&
          (status ? (
            <StatusBadge status={status} channel={VOCABULARIES[provider].channel} />
          ) : (
            'unchanged'
          ))}
      </td>
      <td role="cell" data-label="Finality">
        {evidence ? `${finality}, concluded: ${evidence}` : finality}
      </td>
      <td role="cell" data-label="Reason">
        {reason && <code dir="ltr">{reason}</code>}
      </td>
      <td role="cell" data-label="Suppression">
        {suppressionOf(mapping)}
      </td>
      <td role="cell" data-label="Source">
        {SOURCES[source]}
      </td>
    </tr>
  );
}

function suppressionOf({ suppress = 'no', action = 'add' }: Mapping): string {
  if (suppress === 'no') return '';
  const [via = '', listed] = suppress.split(' ');
  const what = via.replaceAll('_', ' ');
  return `${action === 'remove' ? 'lifts' : 'adds'}: ${what}${listed ? ', listed' : ''}`;
}
