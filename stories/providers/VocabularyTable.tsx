import type { Channel, DeliveryStatus } from '../../src/core/index.js';
import { StatusBadge } from '../../src/index.js';
import type { Mapping } from '../../src/providers/index.js';
import { type Line, SOURCES } from './lines.js';
import { PAGES } from './names.js';

/** A provider's words and what the kit makes of each. */
export function VocabularyTable({
  lines,
  caption,
  channel,
  named = false,
}: {
  lines: readonly Line[];
  caption: string;
  channel?: Channel;
  /** Whether each line names its provider. */
  named?: boolean;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A keyboard has to be able to scroll the box.
    <div className="vocabulary" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {named && <th scope="col">Provider</th>}
            <th scope="col">Their word</th>
            <th scope="col">Status</th>
            <th scope="col">Finality</th>
            <th scope="col">Reason</th>
            <th scope="col">Suppression</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row
              key={`${line.provider} ${line.isCause} ${line.word}`}
              {...{ line, named, channel }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  line: { provider, title, word, isCause, mapping },
  named,
  channel,
}: {
  line: Line;
  named: boolean;
  channel: Channel | undefined;
}) {
  const { status, finality = '', reason = '', evidence, source = 'D' } = mapping;
  return (
    <tr>
      {named && (
        <td>
          <a href={PAGES[provider].see}>{title}</a>
        </td>
      )}
      <th scope="row">
        <code>{word}</code>
      </th>
      <td>{isCause ? 'as stated' : <Status status={status} channel={channel} />}</td>
      <td>{evidence ? `${finality}, concluded: ${evidence}` : finality}</td>
      <td>{reason && <code>{reason}</code>}</td>
      <td>{suppressionOf(mapping)}</td>
      <td>{SOURCES[source]}</td>
    </tr>
  );
}

function Status({
  status,
  channel,
}: {
  status: DeliveryStatus | undefined;
  channel: Channel | undefined;
}) {
  return status ? <StatusBadge status={status} channel={channel} /> : 'unchanged';
}

function suppressionOf({ suppress = 'no', action = 'add' }: Mapping): string {
  if (suppress === 'no') return '';
  const [via = '', listed] = suppress.split(' ');
  const what = via.replaceAll('_', ' ');
  return `${action === 'remove' ? 'lifts' : 'adds'}: ${what}${listed ? ', listed' : ''}`;
}
