import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeliveryTimeline, WordingProvider } from '../../src/index.ts';
import { conforms } from './conformance.tsx';
import { item } from './samples.ts';
import { read } from './read.ts';

afterEach(cleanup);

conforms('DeliveryTimeline', {
  tag: 'div',
  create: (props) => <DeliveryTimeline {...props} items={[item()]} />,
});

function show(props: ComponentProps<typeof DeliveryTimeline>) {
  return render(
    <WordingProvider locale="en-GB" timeZone="Europe/Berlin" now="2026-11-23T12:00:00Z">
      <DeliveryTimeline channel="email" {...props} />
    </WordingProvider>,
  );
}

const entries = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('what happened', () => {
  it('tells each step with its time, its word and what it means', () => {
    show({
      items: [
        item({ status: 'pending', at: '2026-11-23T11:01:58Z' }),
        item({ status: 'sent', at: '2026-11-23T11:02:09Z' }),
        item({ status: 'failed', reason: 'recipient_not_found', at: '2026-11-23T11:02:31Z' }),
      ],
    });
    expect(entries()).toEqual([
      '12:01:58PendingWaiting to go out',
      '12:02:09SentHanded on to the email provider',
      '12:02:31FailedThe mail server has no such mailbox',
    ]);
  });

  it('is one list with a name', () => {
    show({ items: [item()] });
    expect(screen.getByRole('list', { name: 'What happened' })).toBeVisible();
  });

  it('numbers the attempts where there were several', () => {
    show({
      items: [
        item({ attempt: 1, status: 'failed' }),
        item({ attempt: 2, status: 'sent' }),
        item({ attempt: 2, status: 'delivered' }),
      ],
    });
    expect(
      within(screen.getByRole('list', { name: 'Attempt 1' })).getByText('Failed'),
    ).toBeVisible();
    expect(
      within(screen.getByRole('list', { name: 'Attempt 2' })).getAllByRole('listitem'),
    ).toHaveLength(2);
  });

  it('names the day where it is another one, and not while everything happened today', () => {
    show({
      items: [
        item({ status: 'sent', at: '2026-11-20T23:58:58Z' }),
        item({ status: 'sent', reason: 'mailbox_full', at: '2026-11-21T07:02:09Z' }),
        item({ status: 'delivered', at: '2026-11-23T07:02:31Z' }),
      ],
    });
    expect(entries()).toEqual([
      // Half past midnight in Berlin is the next day.
      '21 Nov 202600:58:58SentHanded on to the email provider',
      '08:02:09SentThe mailbox is full; the provider keeps trying',
      '23 Nov 202608:02:31DeliveredTaken by the recipient’s mail server',
    ]);
  });

  it('says that a report carried no time', () => {
    show({ items: [{ id: '1', attempt: 1, kind: 'delivery', status: 'delivered' }] });
    expect(entries()).toEqual(['No time givenDeliveredTaken by the recipient’s mail server']);
  });

  it('says that a time names no moment, and invents none', () => {
    show({ items: [item({ at: '2026-11-23T10:00' })] });
    expect(entries()).toEqual(['Time unknownSentHanded on to the email provider']);
  });

  it.each([
    ['opened', 'It was opened, so it had been delivered'],
    ['spam_report', 'It was reported as spam, so it had been delivered'],
    ['unsubscribed', 'The recipient unsubscribed, so it had been delivered'],
  ] as const)('says that a delivery was concluded: %s', (evidence, words) => {
    show({ items: [item({ status: 'delivered', evidence })] });
    expect(screen.getByText(words)).toBeVisible();
  });

  it('shows no failure beside a delivery, whatever reason came with it', () => {
    show({ items: [item({ status: 'delivered', reason: 'mailbox_full' })] });
    expect(entries()).toEqual(['12:00:00DeliveredTaken by the recipient’s mail server']);
  });

  it('shows what nobody understands as it came', () => {
    show({
      items: [item({ status: 'unknown', code: 'dlr-17', detail: 'state 17', reason: 'expired' })],
    });
    expect(entries()).toEqual(['12:00:00No statusA report that is not understooddlr-17 state 17']);
  });

  it('tells when the address was blocked, and for what', () => {
    const blocked = item({ kind: 'suppression', cause: 'complained', via: 'unsubscribe' });
    show({ items: [blocked] });
    expect(entries()).toEqual([
      '12:00:00Address blockedUnsubscribedNo email goes there until the block is lifted',
    ]);
  });

  it('speaks of the phone where the channel is SMS', () => {
    show({ channel: 'sms', items: [item({ status: 'failed', reason: 'recipient_not_found' })] });
    expect(screen.getByText('The network does not know this number')).toBeVisible();
  });
});

describe('what cannot be told', () => {
  it('says that nothing was reported', () => {
    show({ items: [] });
    expect(screen.getByRole('status')).toHaveTextContent('Nothing was reported.');
  });

  it('keeps the entries that came before, says why the last try failed, and offers another', async () => {
    const onRefresh = vi.fn();
    show({ items: [item()], phase: 'failed', problem: { kind: 'http', status: 503 }, onRefresh });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent(
      'What happened could not be loaded. The server answered with an error (503).',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRefresh).toHaveBeenCalledExactlyOnceWith();
  });

  it('offers no try where the host has none', () => {
    show({ items: [], phase: 'failed', problem: { kind: 'network' } });
    expect(screen.getByRole('status')).toHaveTextContent('The server did not answer.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('counts what could not be read', () => {
    show({ items: [item()], unreadableCount: 2 });
    expect(screen.getByRole('status')).toHaveTextContent('2 entries could not be read.');
  });
});

describe('while it loads', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('says nothing for a moment, then that it loads', () => {
    show({ items: [], phase: 'loading' });
    expect(read(screen.getByRole('status'))).toMatch(/^$/);
    act(() => void vi.advanceTimersByTime(299));
    expect(read(screen.getByRole('status'))).toMatch(/^$/);
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.getByRole('status')).toHaveTextContent('Loading what happened…');
  });
});
