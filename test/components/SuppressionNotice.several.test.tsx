import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Suppression } from '../../src/core/index.ts';
import { type LiftSuppression, SuppressionNotice } from '../../src/index.ts';
import { heldLift, never, press } from './blocks.tsx';
import { block } from './samples.ts';

afterEach(cleanup);

const SEVERAL = [
  block({ address: 'kofi@example.org', cause: 'blocked', via: 'provider_refusal' }),
  block({ address: 'jonas@example.com' }),
  block({ address: 'team@example.org' }),
  block({
    address: 'ama@example.org',
    cause: 'complained',
    via: 'unsubscribe',
    lift: { allowed: false },
  }),
  block({
    address: 'priya@example.org',
    cause: 'complained',
    via: 'spam_report',
    lift: { allowed: false },
  }),
];

/** A host that takes an address off its list once its block is lifted. */
function Host({ onLift }: { onLift: LiftSuppression }) {
  const [blocks, setBlocks] = useState<readonly Suppression[]>(SEVERAL);
  return (
    <SuppressionNotice
      suppressions={blocks}
      onLift={async (request) => {
        await onLift(request);
        setBlocks(blocks.filter(({ id }) => id !== request.suppression.id));
      }}
    />
  );
}

describe('several blocked addresses', () => {
  it('counts them by cause, complaints first, with what to do about each', () => {
    render(<SuppressionNotice suppressions={SEVERAL} />);
    expect(
      screen.getByRole('heading', { name: '5 recipients have a blocked email address' }),
    ).toBeVisible();
    expect(
      screen.getAllByRole('button').map((button) => button.getAttribute('aria-label')),
    ).toEqual([
      'Show addresses: Reported as spam',
      'Show addresses: Unsubscribed',
      'Show addresses: Email came back',
      'Show addresses: Refused by the recipient’s mail provider',
    ]);
    expect(screen.getByText('Their choice. Email again only if they ask for it.')).toBeVisible();
    expect(screen.queryByText('jonas@example.com')).toBeNull();
  });

  it('says of how many, where the host knows', () => {
    const { rerender } = render(<SuppressionNotice suppressions={SEVERAL} recipientCount={248} />);
    expect(screen.getByRole('heading')).toHaveTextContent(
      '5 of 248 recipients have a blocked email address',
    );
    rerender(
      <SuppressionNotice suppressions={SEVERAL} moment="before_send" recipientCount={248} />,
    );
    expect(screen.getByRole('heading')).toHaveTextContent(
      '5 of 248 recipients will not get this email',
    );
    rerender(<SuppressionNotice suppressions={SEVERAL} recipientCount={3} />);
    expect(screen.getByRole('heading')).toHaveTextContent(
      '5 recipients have a blocked email address',
    );
  });

  it.each([
    ['message', 'No recipient has a blocked email address'],
    ['before_send', 'Nobody on this list is blocked'],
  ] as const)('says that nobody is blocked: %s', (moment, words) => {
    render(<SuppressionNotice suppressions={[]} moment={moment} />);
    expect(screen.getByRole('heading')).toHaveTextContent(words);
  });

  it('opens to the addresses of a cause, each with its own way to lift', async () => {
    render(<SuppressionNotice suppressions={SEVERAL} onLift={never} />);
    await press('Show addresses: Email came back');
    expect(screen.getByText('jonas@example.com')).toBeVisible();
    expect(screen.getByText('team@example.org')).toBeVisible();
    expect(screen.queryByText('kofi@example.org')).toBeNull();
    expect(
      screen.getByRole('button', { name: 'Lift the block on team@example.org…' }),
    ).toHaveTextContent('Lift…');
    await press('Show addresses: Unsubscribed');
    expect(screen.getByText('ama@example.org')).toBeVisible();
    expect(screen.queryByRole('button', { name: /ama@example\.org/ })).toBeNull();
    await press('Hide addresses: Email came back');
    expect(screen.queryByText('jonas@example.com')).toBeNull();
  });

  it('shows thousands in parts', async () => {
    const many = Array.from({ length: 250 }, (_, i) =>
      block({ address: `person${i}@example.org` }),
    );
    render(<SuppressionNotice suppressions={many} />);
    await press('Show addresses: Email came back');
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
    await press('Show 100 more');
    await press('Show 50 more');
    expect(screen.getAllByRole('listitem')).toHaveLength(250);
    expect(screen.queryByRole('button', { name: /more/ })).toBeNull();
  });

  it('takes back the one address that failed, and no other', async () => {
    const { onLift, answered } = heldLift();
    render(<Host onLift={onLift} />);
    await press('Show addresses: Email came back');
    await press('Lift the block on jonas@example.com…');
    await press('Lift the block');
    await press('Lift the block on team@example.org…');
    await press('Lift the block');
    await answered(0, 'refuse');
    await answered(1, 'lift');
    expect(screen.queryByText('team@example.org')).toBeNull();
    expect(
      screen.getByRole('button', { name: 'Try again to lift the block on jonas@example.com' }),
    ).toHaveTextContent('Try again');
  });

  it('keeps the focus in the notice when the lifted address goes', async () => {
    const { onLift, answered } = heldLift();
    render(<Host onLift={onLift} />);
    await press('Show addresses: Refused by the recipient’s mail provider');
    await press('Lift the block on kofi@example.org…');
    await press('Lift the block');
    screen.getByRole('button', { name: 'Lift the block on kofi@example.org…' }).focus();
    await answered(0, 'lift');
    expect(screen.queryByText('kofi@example.org')).toBeNull();
    expect(screen.getByRole('region')).toContainElement(document.activeElement as HTMLElement);
    expect(document.body).not.toHaveFocus();
  });

  it('says so when an address goes because it was lifted', async () => {
    const { onLift, answered } = heldLift();
    render(<Host onLift={onLift} />);
    await press('Show addresses: Refused by the recipient’s mail provider');
    await press('Lift the block on kofi@example.org…');
    await press('Lift the block');
    await answered(0, 'lift');
    expect(await screen.findByText('The block on kofi@example.org was lifted.')).toHaveAttribute(
      'role',
      'status',
    );
  });
});
