import type { ReactNode } from 'react';
import 'message-delivery-status/styles.css';
import './host/host.css';

export const metadata = { title: 'Host on Next.js', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
