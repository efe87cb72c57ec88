import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DeliveryStatus } from '../../src/core/index.ts';
import { StatusBadge } from '../../src/index.ts';
import { conforms } from './conformance.tsx';

afterEach(cleanup);

conforms('StatusBadge', {
  tag: 'span',
  create: (props) => <StatusBadge {...props} status="delivered" />,
});

describe('StatusBadge', () => {
  it.each([
    ['pending', 'Pending', 'progress'],
    ['sent', 'Sent', 'progress'],
    ['delivered', 'Delivered', 'success'],
    ['failed', 'Failed', 'critical'],
    ['timed_out', 'Timed out', 'warning'],
    ['unknown', 'No status', 'neutral'],
  ] as const)('says %s in words, not only in colour', (status, words, tone) => {
    render(<StatusBadge status={status} channel="email" />);
    const badge = screen.getByText(words);
    expect(badge).toHaveAttribute('data-status', status);
    expect(badge).toHaveAttribute('data-tone', tone);
  });

  it('gives each status a shape of its own, hidden from assistive technology', () => {
    const statuses = ['pending', 'sent', 'delivered', 'failed', 'timed_out', 'unknown'] as const;
    const { container } = render(
      statuses.map((status) => <StatusBadge key={status} status={status} />),
    );
    const shapes = [...container.querySelectorAll('svg')];
    expect(
      new Set(shapes.map((shape) => shape.querySelector('path')?.getAttribute('d'))).size,
    ).toBe(6);
    for (const shape of shapes) expect(shape).toHaveAttribute('aria-hidden', 'true');
  });

  it('states the truth, whatever attributes the host passes', () => {
    const lies = { 'data-status': 'delivered', 'data-tone': 'success' };
    render(<StatusBadge {...lies} status="failed" />);
    expect(screen.getByText('Failed')).toHaveAttribute('data-status', 'failed');
    expect(screen.getByText('Failed')).toHaveAttribute('data-tone', 'critical');
  });

  it.each(['bounced', '__proto__', 'constructor', ''])(
    'calls a name that nobody knows, “%s”, no status',
    (name) => {
      render(<StatusBadge status={name as DeliveryStatus} />);
      expect(screen.getByText('No status')).toHaveAttribute('data-tone', 'neutral');
    },
  );
});
