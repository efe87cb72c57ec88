import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Suppression } from '../../src/core/index.ts';
import { type LiftSuppression, SuppressionNotice, WordingProvider } from '../../src/index.ts';

/** Lifts at once; for tests that lift nothing. */
export const never: LiftSuppression = () => Promise.resolve();

/** One blocked address on a page with a clock and a zone. */
export function show(suppression: Suppression, onLift?: LiftSuppression) {
  return render(
    <WordingProvider locale="en-GB" timeZone="Europe/Berlin" now="2026-11-23T12:00:00Z">
      <SuppressionNotice suppression={suppression} onLift={onLift} />
    </WordingProvider>,
  );
}

/** A backend whose answers the test gives. */
export function heldLift() {
  const answers: { lift: () => void; refuse: () => void }[] = [];
  const onLift = vi.fn<LiftSuppression>(
    () =>
      new Promise((resolve, reject) =>
        answers.push({ lift: resolve, refuse: () => reject(new Error('no')) }),
      ),
  );
  const answered = (place: number, how: 'lift' | 'refuse') =>
    act(async () => answers[place]?.[how]());
  return { onLift, answered };
}

/** Presses the button of this name. */
export const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));
