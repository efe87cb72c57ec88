import { MessageHistoryTable, RecipientStatusTable, StatusBadge } from 'message-delivery-status';
import { useMessageHistoryTable, useRecipientStatusTable } from 'message-delivery-status/query';
import { useState } from 'react';
import { HostOwnElements } from './host/HostOwnElements.js';

export function Page() {
  const [messageId, setMessageId] = useState<string>();
  return (
    <main>
      <HostOwnElements />
      <p>
        A badge in the host's own sentence: <StatusBadge status="delivered" channel="email" />
      </p>
      <MessageHistoryTable
        {...useMessageHistoryTable()}
        onOpenMessage={({ message }) => setMessageId(message.id)}
      />
      {messageId ? <Recipients messageId={messageId} /> : null}
    </main>
  );
}

function Recipients({ messageId }: { messageId: string }) {
  return <RecipientStatusTable {...useRecipientStatusTable({ messageId })} />;
}
