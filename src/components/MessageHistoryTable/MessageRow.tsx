import type { MouseEvent } from 'react';
import { type MessageSummary, totalOf } from '../../core/index.js';
import { ForeignText } from '../internal/ForeignText.js';
import { Timestamp } from '../internal/Timestamp.js';
import { StatusSummaryBar } from '../StatusSummaryBar/StatusSummaryBar.js';
import { useWording } from '../WordingProvider/useWording.js';

/** One message: title over channel, when, to how many, what became of it, how far it has come. */
export function MessageRow({
  message,
  href,
  onOpen,
}: {
  message: MessageSummary;
  href: string | undefined;
  onOpen: (() => void) | undefined;
}) {
  const { text, number, list } = useWording();
  const { title, channel, channels = channel ? [channel] : [], counts } = message;
  const name = title ?? text('history.untitled');
  const waits = isScheduled(message);
  const at = waits ? message.scheduledAt : (message.sentAt ?? message.scheduledAt);
  return (
    <tr role="row" className="mds-MessageHistoryTable-row">
      <th role="rowheader" scope="row" data-column="message">
        <Title name={name} href={href} onOpen={onOpen} />
        {channels.length > 0 && (
          <span className="mds-MessageHistoryTable-second">
            {list(channels.map((one) => text(`channel.${one}.label`)))}
          </span>
        )}
      </th>
      <td role="cell" data-column="sent">
        {at !== undefined && <Timestamp at={at} form="long" />}
        {at === undefined && nothingHasLeft(message) && text('history.notSentYet')}
      </td>
      <td role="cell" data-column="recipients">
        {number(totalOf(counts))}
      </td>
      <td role="cell" data-column="outcome">
        <StatusSummaryBar variant="row" counts={counts} />
      </td>
      <td role="cell" data-column="progress">
        <Progress message={message} />
      </td>
    </tr>
  );
}

function Title({
  name,
  href,
  onOpen,
}: {
  name: string;
  href: string | undefined;
  onOpen: (() => void) | undefined;
}) {
  const words = <ForeignText>{name}</ForeignText>;
  if (href !== undefined) {
    return (
      <a
        className="mds-MessageHistoryTable-open"
        href={href}
        onClick={(event) => {
          if (!onOpen || opensElsewhere(event)) return;
          event.preventDefault();
          onOpen();
        }}
      >
        {words}
      </a>
    );
  }
  if (!onOpen) return <span className="mds-MessageHistoryTable-name">{words}</span>;
  return (
    <button type="button" className="mds-MessageHistoryTable-open" onClick={onOpen}>
      {words}
    </button>
  );
}

/** A click that asks the browser for another tab or window, or to save. */
function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}

function Progress({ message }: { message: MessageSummary }) {
  const { text } = useWording();
  const { settled, openCount } = message;
  if (settled) return text('history.settled');
  if (isScheduled(message)) return text('history.scheduled');
  return openCount === undefined
    ? text('history.notSettled')
    : text('history.open', { count: openCount });
}

/** Scheduled, and nothing has gone out so far. */
function isScheduled(message: MessageSummary): boolean {
  return message.scheduledAt !== undefined && nothingHasLeft(message);
}

function nothingHasLeft({ counts, settled }: MessageSummary): boolean {
  return !settled && counts.pending === totalOf(counts);
}
