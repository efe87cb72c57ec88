import type { ReactNode } from 'react';
import {
  countByStatus,
  DELIVERY_STATUSES,
  FAILURE_REASONS,
  type RecipientRow,
  SUPPRESSION_VIAS,
  type Suppression,
  SUPPRESSORS,
  UNKNOWN_CAUSES,
  byOf,
} from '../../src/core/index.js';
import {
  DeliveryTimeline,
  MessageHistoryTable,
  RecipientStatusTable,
  StatusLegend,
  StatusSummaryBar,
  SuppressionNotice,
} from '../../src/index.js';

/** Texts that belong together, and the component in which a person meets them. */
export interface Specimen {
  readonly title: string;
  /** Beginnings of the keys that it shows. */
  readonly keys: readonly string[];
  readonly show: () => ReactNode;
}

const AT = '2026-11-23T12:02:00.000Z';
const refused = () => Promise.reject(new Error('a specimen lifts nothing'));

/** The same state on both channels, opened, so that a channel's own words stand beside the plain ones. */
function onBothChannels(title: string, facts: Partial<RecipientRow>): () => ReactNode {
  const rows: readonly RecipientRow[] = [
    {
      id: 'email',
      name: 'By email',
      address: 'ama@example.org',
      channel: 'email',
      status: 'failed',
      updatedAt: AT,
      ...facts,
    },
    {
      id: 'sms',
      name: 'By SMS',
      address: '+12025550142',
      channel: 'sms',
      status: 'failed',
      updatedAt: AT,
      ...facts,
    },
  ];
  return () => (
    <RecipientStatusTable
      message={{ title, sentAt: AT }}
      headingLevel={3}
      rows={rows}
      defaultOpenRowIds={['email', 'sms']}
    />
  );
}

function block(facts: Partial<Suppression>): Suppression {
  return {
    id: 's',
    address: 'ama@example.org',
    cause: 'bounced',
    via: 'bounce',
    basis: 'observed',
    by: 'recipient_provider',
    since: AT,
    lift: { allowed: true },
    ...facts,
  };
}

const STATUSES: readonly Specimen[] = DELIVERY_STATUSES.map((status) => ({
  title: `Status: ${status}`,
  keys: [`status.${status}.`],
  show: onBothChannels(`Status ${status}`, { status, settled: false }),
}));

const STATES: readonly Specimen[] = [
  {
    title: 'Scheduled',
    keys: ['pending.scheduled'],
    show: onBothChannels('Scheduled', { status: 'pending', scheduledAt: AT }),
  },
  {
    title: 'Pending, and nothing more will be said',
    keys: ['pending.lastWord'],
    show: onBothChannels('Last word of a pending one', { status: 'pending', settled: true }),
  },
  {
    title: 'Sent, and nothing more will be said',
    keys: ['sent.lastWord'],
    show: onBothChannels('Last word', { status: 'sent', settled: true }),
  },
  {
    title: 'Still being tried',
    keys: ['delay.', 'sent.delayed'],
    show: onBothChannels('Still being tried', {
      status: 'sent',
      reason: 'mailbox_full',
      settled: false,
    }),
  },
  {
    title: 'Timed out without a cause',
    keys: ['timedOut.'],
    show: onBothChannels('Timed out', { status: 'timed_out', windowMs: 900_000 }),
  },
  {
    title: 'Failed without a cause',
    keys: ['failed.unstated'],
    show: onBothChannels('Failed without a cause', { status: 'failed' }),
  },
  {
    title: 'Failed because of an earlier spam report',
    keys: ['failed.spamReport'],
    show: onBothChannels('Earlier spam report', {
      reason: 'opted_out',
      suppression: block({ cause: 'complained', via: 'spam_report' }),
    }),
  },
  {
    title: 'Failed because of an earlier opt-out',
    keys: ['failed.unsubscribed'],
    show: onBothChannels('Earlier opt-out', {
      reason: 'opted_out',
      suppression: block({ cause: 'complained', via: 'unsubscribe' }),
    }),
  },
  {
    title: 'Reported as spam after delivery',
    keys: ['delivered.spamReport'],
    show: onBothChannels('Reported as spam', {
      status: 'delivered',
      suppression: block({ cause: 'complained', via: 'spam_report' }),
    }),
  },
  {
    title: 'Unsubscribed after delivery',
    keys: ['delivered.unsubscribed'],
    show: onBothChannels('Unsubscribed', {
      status: 'delivered',
      suppression: block({ cause: 'complained', via: 'unsubscribe' }),
    }),
  },
  {
    title: 'A second attempt',
    keys: ['attempt.', 'channel.'],
    show: onBothChannels('Second attempt', { status: 'pending', attempt: 2 }),
  },
];

const REASONS: readonly Specimen[] = FAILURE_REASONS.map((reason) => ({
  title: `Reason: ${reason}`,
  keys: [`reason.${reason}.`],
  show: onBothChannels(`Reason ${reason}`, {
    status: reason === 'expired' ? 'timed_out' : 'failed',
    reason,
  }),
}));

const BLANKS: readonly Specimen[] = UNKNOWN_CAUSES.map((unknownCause) => ({
  title: `No status: ${unknownCause}`,
  keys: [`blank.${unknownCause}.`],
  show: onBothChannels(`No status ${unknownCause}`, {
    status: 'unknown',
    unknownCause,
    code: 'dlr-17',
  }),
}));

const BLOCKS: readonly Specimen[] = SUPPRESSION_VIAS.map((via) => ({
  title: `Blocked: ${via}`,
  keys: [`suppression.${via}.`],
  show: () => (
    <>
      <SuppressionNotice suppression={block({ via, by: byOf(via) })} onLift={refused} />
      <SuppressionNotice suppressions={[block({ via })]} />
    </>
  ),
}));

const SURFACES: readonly Specimen[] = [
  {
    title: 'Notice, and lifting a block',
    keys: ['suppression.'],
    show: () => (
      <>
        {SUPPRESSORS.map((by) => (
          <SuppressionNotice
            key={by}
            suppression={block({ id: by, by, expiresAt: AT, detail: '550 5.1.1 user unknown' })}
            onLift={refused}
          />
        ))}
        <SuppressionNotice
          suppressions={[block({}), block({ id: 't', address: 'mei@example.com' })]}
          moment="before_send"
        />
      </>
    ),
  },
  {
    title: 'Recipient table',
    keys: ['table.', 'time.', 'announce.'],
    show: () => (
      <>
        <RecipientStatusTable
          headingLevel={3}
          message={{ title: 'Nothing here' }}
          rows={[]}
          refreshedAt={AT}
        />
        <RecipientStatusTable
          headingLevel={3}
          message={{ title: 'Nothing matches' }}
          rows={[]}
          counts={{ ...countByStatus([]), sent: 3 }}
          filter={{ statuses: ['failed'], channels: [], search: 'ama' }}
        />
        <RecipientStatusTable
          headingLevel={3}
          message={{ title: 'Not loaded' }}
          rows={[]}
          phase="failed"
          problem={{ kind: 'http', status: 500 }}
          onRefresh={() => {}}
        />
        <RecipientStatusTable
          headingLevel={3}
          message={{ title: 'Loading' }}
          rows={[]}
          phase="loading"
        />
      </>
    ),
  },
  {
    title: 'Refresh line',
    keys: ['live.'],
    show: () => (
      <>
        {(['network', 'http', 'shape'] as const).map((kind) => (
          <RecipientStatusTable
            key={kind}
            headingLevel={3}
            message={{ title: `Problem: ${kind}` }}
            rows={[]}
            phase="failed"
            problem={{ kind, status: 503 }}
            onRefresh={() => {}}
          />
        ))}
        <MessageHistoryTable
          headingLevel={3}
          heading="Could not refresh"
          messages={[]}
          phase="failed"
          refreshedAt={AT}
          nextTryAt={AT}
          onRefresh={() => {}}
        />
        <MessageHistoryTable
          headingLevel={3}
          heading="Paused"
          messages={[]}
          refreshedAt={AT}
          paused
          waitingCount={12}
          onPausedChange={() => {}}
        />
      </>
    ),
  },
  {
    title: 'Message history',
    keys: ['history.'],
    show: () => (
      <>
        <MessageHistoryTable
          headingLevel={3}
          messages={[
            {
              id: '1',
              title: 'Scheduled',
              channel: 'email',
              scheduledAt: AT,
              counts: { ...countByStatus([]), pending: 3 },
              openCount: 3,
              settled: false,
            },
            {
              id: '2',
              counts: { ...countByStatus([]), sent: 2, delivered: 7 },
              openCount: 2,
              settled: false,
              channels: ['email', 'sms'],
              sentAt: AT,
            },
            { id: '3', title: 'Settled', counts: countByStatus([]), settled: true },
          ]}
          unreadableCount={2}
        />
        <MessageHistoryTable headingLevel={3} heading="None yet" messages={[]} />
      </>
    ),
  },
  {
    title: 'Timeline',
    keys: ['timeline.'],
    show: () => (
      <>
        <DeliveryTimeline
          channel="email"
          unreadableCount={1}
          items={[
            ...DELIVERY_STATUSES.map((status) => ({
              id: status,
              attempt: 1,
              kind: 'delivery' as const,
              status,
              at: AT,
            })),
            ...(['opened', 'spam_report', 'unsubscribed'] as const).map((evidence) => ({
              id: evidence,
              attempt: 1,
              kind: 'delivery' as const,
              status: 'delivered' as const,
              evidence,
            })),
            {
              id: 'block',
              attempt: 1,
              kind: 'suppression',
              cause: 'bounced',
              via: 'bounce',
              at: AT,
            },
          ]}
        />
        <DeliveryTimeline items={[]} />
        <DeliveryTimeline
          items={[]}
          phase="failed"
          problem={{ kind: 'network' }}
          onRefresh={() => {}}
        />
      </>
    ),
  },
  {
    title: 'Summary and legend',
    keys: ['summary.'],
    show: () => (
      <>
        <StatusSummaryBar counts={{ ...countByStatus([]), delivered: 7, sent: 2 }} openCount={2} />
        <StatusSummaryBar counts={{ ...countByStatus([]), delivered: 7, sent: 2 }} />
        <StatusSummaryBar counts={countByStatus([])} />
        <StatusLegend />
      </>
    ),
  },
];

/** Every text of the catalogue is shown by the first specimen that has its key. */
export const SPECIMENS: readonly Specimen[] = [
  ...STATUSES,
  ...STATES,
  ...REASONS,
  ...BLANKS,
  ...BLOCKS,
  ...SURFACES,
];
