import type { ReactNode } from 'react';
import type { MessageSummary } from '../../core/index.js';
import { Sentence } from '../internal/Sentence.js';
import { Timestamp } from '../internal/Timestamp.js';
import { useMounted } from '../internal/useMounted.js';
import { useWording } from '../WordingProvider/useWording.js';

type HeadedMessage = Pick<
  MessageSummary,
  'title' | 'channel' | 'channels' | 'sentAt' | 'scheduledAt'
>;

/** The message's title, where and when it went, in which zone the times are, and how fresh this is. */
export function TableHeader({
  id,
  message,
  headingLevel,
  children,
}: {
  id: string;
  message: HeadedMessage | undefined;
  headingLevel: 2 | 3 | 4;
  /** The refresh line. */
  children: ReactNode;
}) {
  const { text, zoneName } = useWording();
  const mounted = useMounted();
  const Heading = `h${headingLevel}` as const;
  const timed = message?.sentAt !== undefined || message?.scheduledAt !== undefined;
  return (
    <header className="mds-RecipientStatusTable-head">
      <Heading id={id} className="mds-RecipientStatusTable-title">
        <bdi>{message?.title ?? text('table.untitled')}</bdi>
      </Heading>
      <div className="mds-RefreshLine">{children}</div>
      {timed && (
        <p className="mds-RecipientStatusTable-subtitle">
          <WhereAndWhen message={message} /> {mounted && text('table.zone', { zone: zoneName() })}
        </p>
      )}
    </header>
  );
}

function WhereAndWhen({ message }: { message: HeadedMessage }) {
  const { text, list } = useWording();
  const { channel, channels = channel ? [channel] : [], sentAt, scheduledAt } = message;
  const waits = scheduledAt !== undefined;
  const at = scheduledAt ?? sentAt;
  if (at === undefined) return null;
  const time = <Timestamp at={at} form="long" />;
  if (channels.length === 0) return <Sentence id="table.startedUnknownChannel" parts={{ time }} />;
  const named = list(channels.map((name) => text(`channel.${name}.label`)));
  return (
    <Sentence id={waits ? 'table.scheduled' : 'table.started'} parts={{ channels: named, time }} />
  );
}
