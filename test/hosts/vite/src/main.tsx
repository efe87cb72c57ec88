import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRestAdapter } from 'message-delivery-status/adapter';
import { DeliveryStatusProvider } from 'message-delivery-status/query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'message-delivery-status/styles.css';
import { Page } from './Page.js';

const baseUrl = new URLSearchParams(location.search).get('api') ?? 'http://localhost:4010';
const adapter = createRestAdapter({ baseUrl, calls: 'all' });
const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <DeliveryStatusProvider adapter={adapter}>
          <Page />
        </DeliveryStatusProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
