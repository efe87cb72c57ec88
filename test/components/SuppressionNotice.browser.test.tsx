import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Suppression } from '../../src/core/index.ts';
import { type LiftSuppression, StatusBadge, SuppressionNotice } from '../../src/index.ts';
import { block } from './samples.ts';

afterEach(cleanup);

const fails: LiftSuppression = () => Promise.reject(new Error('no answer'));
const succeeds: LiftSuppression = () => Promise.resolve();

function mark() {
  return screen.getByRole('button', { name: /^Address blocked/ });
}

function notice() {
  return screen.findByRole('group', { name: /is blocked$/ });
}

describe('the mark beside a badge', () => {
  it('opens above everything that the host clips, at its own place', async () => {
    render(
      <div style={{ overflow: 'hidden', blockSize: '3rem', transform: 'translateX(40px)' }}>
        <StatusBadge status="failed" />{' '}
        <SuppressionNotice variant="compact" suppression={block()} />
      </div>,
    );
    await userEvent.click(mark());
    const opened = (await notice()).getBoundingClientRect();
    const at = mark().getBoundingClientRect();
    await waitFor(async () => {
      const { top, left } = (await notice()).getBoundingClientRect();
      expect(top - at.bottom).toBeCloseTo(6, 0);
      expect(left).toBeCloseTo(at.left, 0);
    });
    expect(opened.height).toBeGreaterThan(100);
    const inside = document.elementFromPoint(opened.left + 30, opened.bottom - 30);
    expect(await notice()).toContainElement(inside as HTMLElement);
  });

  it('opens on a key, closes on Escape, and gives the focus back', async () => {
    render(<SuppressionNotice variant="compact" suppression={block()} onLift={succeeds} />);
    mark().focus();
    await userEvent.keyboard('{Enter}');
    expect(await notice()).toBeVisible();
    expect(mark()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Tab}');
    expect(screen.getByRole('button', { name: 'Lift the block…' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(mark()).toHaveAttribute('aria-expanded', 'false'));
    expect(screen.queryByText('Why')).toBeNull();
    expect(mark()).toHaveFocus();
  });

  it('closes on a click elsewhere and on a second click', async () => {
    render(
      <>
        <p>elsewhere</p>
        <SuppressionNotice variant="compact" suppression={block()} />
      </>,
    );
    await userEvent.click(mark());
    expect(await notice()).toBeVisible();
    await userEvent.click(screen.getByText('elsewhere'));
    await waitFor(() => expect(mark()).toHaveAttribute('aria-expanded', 'false'));
    await userEvent.click(mark());
    expect(await notice()).toBeVisible();
    await userEvent.click(mark());
    await waitFor(() => expect(mark()).toHaveAttribute('aria-expanded', 'false'));
    expect(screen.queryByText('Why')).toBeNull();
  });

  it.each([
    ['ltr', 320, 256],
    ['rtl', 320, 256],
    ['ltr', 1024, 768],
    ['rtl', 1024, 768],
  ] as const)('stays within a page of %s, %i × %i', async (dir, width, height) => {
    await page.viewport(width, height);
    render(
      <div dir={dir} style={{ paddingBlockStart: '120px', paddingInlineStart: '60%' }}>
        <SuppressionNotice variant="compact" suppression={block()} onLift={succeeds} />
      </div>,
    );
    await userEvent.click(mark());
    const opened = await notice();
    await waitFor(() => {
      const { top, left, right, bottom } = opened.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
    });
    await page.viewport(1024, 768);
  });
});

describe('the question before lifting', () => {
  it('keeps the page back, has its focus on the safe answer, and gives it on Escape', async () => {
    let lifts = 0;
    const onLift: LiftSuppression = () => Promise.resolve(void (lifts += 1));
    render(<SuppressionNotice suppression={block()} onLift={onLift} />);
    const ask = screen.getByRole('button', { name: 'Lift the block…' });
    await userEvent.click(ask);
    const dialog = screen.getByRole('dialog');
    expect(dialog.matches(':modal')).toBe(true);
    expect(within(dialog).getByRole('button', { name: 'Keep blocked' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(ask).toHaveFocus();
    expect(lifts).toBe(0);
  });

  it('asked from the mark leaves the notice open, where what came of it shows', async () => {
    render(<SuppressionNotice variant="compact" suppression={block()} onLift={fails} />);
    await userEvent.click(mark());
    await userEvent.click(await screen.findByRole('button', { name: 'Lift the block…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lift the block' }));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(await notice()).toContainElement(retry);
    expect(retry).toHaveFocus();
    expect(
      within(await notice()).getByText(/could not be lifted/, { selector: 'p *' }),
    ).toBeVisible();
  });
});

/** A host's row: the block goes once it is lifted, and the notice with it. */
function Row() {
  const [suppression, setSuppression] = useState<Suppression | undefined>(block());
  return (
    <div className="mds-Row">
      <button type="button">Details</button>
      {suppression && (
        <SuppressionNotice
          variant="compact"
          suppression={suppression}
          onLift={async () => setSuppression(undefined)}
        />
      )}
    </div>
  );
}

describe('a lift that takes its own notice away', () => {
  it('leaves the focus on the row', async () => {
    render(<Row />);
    await userEvent.click(mark());
    await userEvent.click(await screen.findByRole('button', { name: 'Lift the block…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lift the block' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Details' })).toHaveFocus());
    expect(screen.queryByText('Address blocked')).toBeNull();
  });
});
