import { forwardRef, type ReactNode } from 'react';
import type { MessageSummary } from '../../core/index.js';
import { ForeignText } from '../internal/ForeignText.js';
import { Sentence } from '../internal/Sentence.js';
import { Timestamp } from '../internal/Timestamp.js';
import { useMounted } from '../internal/useMounted.js';
import { useWording } from '../WordingProvider/useWording.js';

type HeadedMessage = Pick<
  MessageSummary,
  'title' | 'channel' | 'channels' | 'sentAt' | 'scheduledAt'
>;

interface TableHeaderProps {
  id: string;
  message: HeadedMessage | undefined;
  headingLevel: 2 | 3 | 4;
  /** Whether nothing has gone out so far: only then is a scheduled time still to come. */
  waiting: boolean;
  /** Whether rows show times, so that their zone has to be named. */
  timed: boolean;
  /** The refresh line. */
  children: ReactNode;
}

/**
 * The message's title, where and when it went, in which zone the times are, and how fresh this is. The ref is the heading's,
 * which can take the focus when what had it is gone.
 */
export const TableHeader = forwardRef<HTMLHeadingElement, TableHeaderProps>(function TableHeader(
  { id, message = {}, headingLevel, waiting, timed, children },
  ref,
) {
  const { text, zoneName } = useWording();
  const mounted = useMounted();
  const Heading = `h${headingLevel}` as const;
  const { title, sentAt, scheduledAt } = message;
  const scheduled = scheduledAt !== undefined && (waiting || sentAt === undefined);
  const at = scheduled ? scheduledAt : (sentAt ?? scheduledAt);
  return (
    <header className="mds-RecipientStatusTable-head">
      <Heading ref={ref} id={id} className="mds-RecipientStatusTable-title" tabIndex={-1}>
        <ForeignText>{title ?? text('table.untitled')}</ForeignText>
      </Heading>
      <div className="mds-RefreshLine">{children}</div>
      {(timed || at !== undefined) && (
        <p className="mds-RecipientStatusTable-subtitle">
          {at !== undefined && <WhereAndWhen message={message} scheduled={scheduled} at={at} />}{' '}
          {mounted && text('table.zone', { zone: zoneName() })}
        </p>
      )}
    </header>
  );
});

function WhereAndWhen({
  message: { channel, channels = channel ? [channel] : [] },
  scheduled,
  at,
}: {
  message: HeadedMessage;
  scheduled: boolean;
  at: string;
}) {
  const { text, list } = useWording();
  const time = <Timestamp at={at} form="long" />;
  if (channels.length === 0) return <Sentence id="table.startedUnknownChannel" parts={{ time }} />;
  const named = list(channels.map((name) => text(`channel.${name}.label`)));
  return (
    <Sentence
      id={scheduled ? 'table.scheduled' : 'table.started'}
      parts={{ channels: named, time }}
    />
  );
}
