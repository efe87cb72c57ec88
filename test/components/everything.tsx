import type { MessageSummary, RecipientRow } from '../../src/core/index.ts';
import {
  DeliveryTimeline,
  MessageHistoryTable,
  RecipientStatusTable,
  StatusBadge,
  StatusLegend,
  StatusSummaryBar,
  SuppressionNotice,
  WordingProvider,
} from '../../src/index.ts';
import { block, counts, item } from './samples.ts';

/** Texts that come from outside, each of which may be anything. */
export interface Foreign {
  readonly text: string;
  readonly time: string;
}

export const HARMLESS: Foreign = { text: 'harmless', time: '2026-11-23T11:02:00.000Z' };

function rows({ text, time }: Foreign): readonly RecipientRow[] {
  const shared = {
    address: text,
    name: text,
    code: text,
    detail: text,
    provider: text,
    channelName: text,
    updatedAt: time,
    scheduledAt: time,
    suppression: foreignBlock({ text, time }),
  };
  return [
    { ...shared, id: text, channel: 'other', status: 'unknown', unknownCause: 'not_recognised' },
    { ...shared, id: `${text} 2`, channel: 'email', status: 'failed', reason: 'opted_out' },
    { ...shared, id: `${text} 3`, channel: 'email', status: 'pending' },
  ];
}

function foreignBlock({ text, time }: Foreign) {
  return block({
    id: text,
    address: text,
    detail: text,
    since: time,
    expiresAt: time,
    lift: { allowed: false, why: text },
  });
}

/** Every public component, with foreign text in every field that may hold some. */
export function Everything(foreign: Foreign) {
  const { text, time } = foreign;
  const message: MessageSummary = {
    id: text,
    title: text,
    channel: 'email',
    sentAt: time,
    counts: counts({ delivered: 3, failed: 1, timed_out: 1 }),
    settled: false,
  };
  const items = [
    item({ id: text, status: 'unknown', code: text, detail: text, at: time }),
    item({ id: `${text} 2`, attempt: 2, status: 'failed', code: text, detail: text, at: time }),
  ];
  return (
    <WordingProvider locale="en-GB" timeZone="Europe/Berlin" now="2026-11-24T12:00:00Z">
      <StatusBadge status="timed_out" />
      <StatusLegend channel="email" />
      <StatusSummaryBar counts={message.counts} openCount={2} suppressedCount={1} />
      <DeliveryTimeline items={items} channel="email" />
      <SuppressionNotice suppression={foreignBlock(foreign)} />
      <SuppressionNotice variant="compact" suppression={foreignBlock(foreign)} />
      <SuppressionNotice suppressions={[foreignBlock(foreign)]} recipientCount={9} />
      <RecipientStatusTable
        rows={rows(foreign)}
        message={message}
        refreshedAt={time}
        openRowIds={[text, `${text} 2`]}
        timelines={new Map([[text, { items, phase: 'ready' }]])}
      />
      <MessageHistoryTable
        messages={[message]}
        refreshedAt={time}
        onOpenMessage={() => undefined}
      />
    </WordingProvider>
  );
}
