'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { MessageHistoryTable, RecipientStatusTable } from 'message-delivery-status';
import { createRestAdapter } from 'message-delivery-status/adapter';
import {
  DeliveryStatusProvider,
  useMessageHistoryTable,
  useRecipientStatusTable,
} from 'message-delivery-status/query';
import { useState } from 'react';

/** An adapter is not plain data, so it is made on this side of the border. */
export function Live({ baseUrl }: { baseUrl: string }) {
  const [adapter] = useState(() => createRestAdapter({ baseUrl, calls: 'all' }));
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <DeliveryStatusProvider adapter={adapter}>
        <History />
      </DeliveryStatusProvider>
    </QueryClientProvider>
  );
}

function History() {
  const [messageId, setMessageId] = useState<string>();
  return (
    <>
      <MessageHistoryTable
        {...useMessageHistoryTable()}
        onOpenMessage={({ message }) => setMessageId(message.id)}
      />
      {messageId ? <Recipients messageId={messageId} /> : null}
    </>
  );
}

function Recipients({ messageId }: { messageId: string }) {
  return <RecipientStatusTable {...useRecipientStatusTable({ messageId })} />;
}
