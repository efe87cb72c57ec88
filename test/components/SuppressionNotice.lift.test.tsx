import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SuppressionNotice } from '../../src/index.ts';
import { heldLift, never, press, show } from './blocks.tsx';
import { read } from './read.ts';
import { block } from './samples.ts';

afterEach(cleanup);

describe('lifting', () => {
  it('asks first, and says what lifting does and does not do', async () => {
    const { onLift } = heldLift();
    show(block(), onLift);
    await press('Lift the block…');
    const dialog = screen.getByRole('dialog', { name: 'Lift the block on jonas@example.com?' });
    expect(dialog).toHaveAccessibleDescription(/Emails that were held back are not sent again\./);
    expect(dialog).toHaveAccessibleDescription(/the address will be blocked again\./);
    expect(within(dialog).getByRole('button', { name: 'Keep blocked' })).toHaveFocus();
    expect(onLift).not.toHaveBeenCalled();
  });

  it('reminds of the person’s choice after a spam report or an opt-out, and only then', async () => {
    show(block({ cause: 'complained', via: 'unsubscribe' }), never);
    await press('Lift the block…');
    expect(screen.getByText('Lift it only if the person has asked for your email.')).toBeVisible();
    cleanup();
    show(block(), never);
    await press('Lift the block…');
    expect(screen.queryByText(/only if the person has asked/)).toBeNull();
  });

  it('asks the backend for nothing when the answer is to keep the block', async () => {
    const { onLift } = heldLift();
    show(block(), onLift);
    await press('Lift the block…');
    await press('Keep blocked');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onLift).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Lift the block…' })).toBeVisible();
  });

  it('hands over the block, waits, and says so when it is lifted', async () => {
    const { onLift, answered } = heldLift();
    const suppression = block();
    show(suppression, onLift);
    await press('Lift the block…');
    await press('Lift the block');
    expect(onLift).toHaveBeenCalledExactlyOnceWith({ suppression });
    expect(screen.getByText('Lifting the block…')).toBeVisible();
    await answered(0, 'lift');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/^The block on/, { selector: 'p' })).toHaveTextContent(
      'The block on jonas@example.com was lifted.',
    );
  });

  it('asks nothing twice while one answer is awaited', async () => {
    const { onLift } = heldLift();
    show(block(), onLift);
    await press('Lift the block…');
    await press('Lift the block');
    await press('Lift the block…');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onLift).toHaveBeenCalledOnce();
  });

  it('stays blocked when it fails, says so, and tries again without asking again', async () => {
    const { onLift, answered } = heldLift();
    show(block(), onLift);
    await press('Lift the block…');
    await press('Lift the block');
    await answered(0, 'refuse');
    expect(screen.getByText(/^The block could not be lifted\./, { selector: 'p *' })).toBeVisible();
    await press('Try again');
    expect(onLift).toHaveBeenCalledTimes(2);
    await answered(1, 'lift');
    expect(screen.queryByText(/could not be lifted/, { selector: 'p *' })).toBeNull();
    expect(screen.getByText(/was lifted\.$/, { selector: 'p' })).toBeVisible();
  });

  it('starts over with another block', async () => {
    const { onLift, answered } = heldLift();
    const { rerender } = render(<SuppressionNotice suppression={block()} onLift={onLift} />);
    await press('Lift the block…');
    await press('Lift the block');
    await answered(0, 'lift');
    const another = block({ address: 'team@example.org' });
    rerender(<SuppressionNotice suppression={another} onLift={onLift} />);
    expect(screen.getByRole('button', { name: 'Lift the block…' })).toBeVisible();
    expect(screen.queryByText(/was lifted/, { selector: 'p' })).toBeNull();
  });
});

describe('what is said aloud', () => {
  beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => vi.useRealTimers());

  it('is one polite sentence about the outcome, in a region that was there before', async () => {
    const { onLift, answered } = heldLift();
    show(block(), onLift);
    const region = screen.getByRole('status');
    expect(read(region)).toMatch(/^$/);
    await press('Lift the block…');
    await press('Lift the block');
    await answered(0, 'refuse');
    act(() => void vi.advanceTimersByTime(0));
    expect(read(region)).toMatch(/^The block could not be lifted\./);
    await press('Try again');
    await answered(1, 'lift');
    act(() => void vi.advanceTimersByTime(5000));
    expect(region).toHaveTextContent('The block on jonas@example.com was lifted.');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
