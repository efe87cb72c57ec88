import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StatusLegend } from '../../src/index.ts';
import { conforms } from './conformance.tsx';

afterEach(cleanup);

conforms('StatusLegend', { tag: 'dl', create: (props) => <StatusLegend {...props} /> });

describe('StatusLegend', () => {
  it('explains every status in the order of a message’s life', () => {
    render(<StatusLegend />);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Pending',
      'Sent',
      'Delivered',
      'Failed',
      'Timed out',
      'No status',
    ]);
  });

  it('tells beside each what it means and what to do', () => {
    render(<StatusLegend />);
    const said = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(said).toHaveLength(12);
    expect(said[8]).toBe('It went out, and no answer came in time.');
    expect(said[9]).toBe(
      'It may still have arrived. Check with the person before you send it again.',
    );
  });

  it('speaks of the phone where the channel is SMS', () => {
    render(<StatusLegend channel="sms" />);
    expect(screen.getByText(/^The phone took the message\./)).toBeVisible();
    expect(screen.queryByText(/mail server/)).toBeNull();
  });
});
