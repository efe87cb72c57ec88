import { RecipientStatusTable, StatusBadge } from 'message-delivery-status';
import { countByStatus, type RecipientRow } from 'message-delivery-status/core';
import { HostOwnElements } from './host/HostOwnElements';
import { Live } from './Live';

/** Rows that the server knows: plain data, so they pass from a server component into a client one. */
const ROWS: readonly RecipientRow[] = [
  {
    id: 'one',
    address: 'ama@example.org',
    channel: 'email',
    status: 'delivered',
    updatedAt: '2026-11-23T11:02:00.000Z',
  },
  {
    id: 'two',
    address: 'jonas@example.com',
    channel: 'email',
    status: 'failed',
    reason: 'recipient_not_found',
    updatedAt: '2026-11-23T11:01:00.000Z',
  },
];

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const { api } = await searchParams;
  return (
    <main>
      <HostOwnElements />
      <p>
        A badge in the host's own sentence: <StatusBadge status="delivered" channel="email" />
      </p>
      <p>Counted on the server: {countByStatus(ROWS).failed} failed.</p>
      <RecipientStatusTable rows={ROWS} message={{ title: 'Rendered on the server' }} />
      <Live baseUrl={api ?? 'http://localhost:4010'} />
    </main>
  );
}
