import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Suppression } from '../../src/core/index.ts';
import { type LiftSuppression, SuppressionNotice, WordingProvider } from '../../src/index.ts';
import { conforms } from './conformance.tsx';
import { block } from './samples.ts';
import { read } from './read.ts';

afterEach(cleanup);

conforms('SuppressionNotice', {
  tag: 'section',
  create: (props) => <SuppressionNotice {...props} suppression={block()} />,
});
conforms('SuppressionNotice', {
  tag: 'span',
  create: (props) => <SuppressionNotice {...props} variant="compact" suppression={block()} />,
});
conforms('SuppressionNotice', {
  tag: 'section',
  create: (props) => <SuppressionNotice {...props} suppressions={[block()]} />,
});

const never: LiftSuppression = () => Promise.resolve();

function show(suppression: Suppression, onLift?: LiftSuppression) {
  return render(
    <WordingProvider locale="en-GB" timeZone="Europe/Berlin" now="2026-11-23T12:00:00Z">
      <SuppressionNotice suppression={suppression} onLift={onLift} />
    </WordingProvider>,
  );
}

/** The answer that stands beside a question. */
function answer(question: string) {
  return screen.getByText(question, { selector: 'dt' }).nextElementSibling;
}

describe('one blocked address', () => {
  it('answers all five questions under a title that names the address', () => {
    show(block(), never);
    expect(
      screen.getByRole('region', { name: 'Email to jonas@example.com is blocked' }),
    ).toBeVisible();
    expect(answer('What is blocked')).toHaveTextContent(
      'All email to this address. Other channels are not affected.',
    );
    expect(read(answer('Why'))).toMatch(/^An email to this address came back/);
    expect(answer('Since when, by whom')).toHaveTextContent(
      '23 Nov 2026, 12:02, by the recipient’s mail provider',
    );
    expect(read(answer('Can it be lifted'))).toMatch(/^Yes, here\./);
    expect(read(answer('What to do instead'))).toMatch(/^Ask for an address that works/);
  });

  it.each([
    [
      'spam_report',
      'recipient',
      'The recipient reported an email from you as spam.',
      'by the recipient',
    ],
    [
      'unsubscribe',
      'recipient',
      'The recipient unsubscribed from your emails.',
      'by the recipient',
    ],
    [
      'provider_refusal',
      'recipient_provider',
      'The address itself may be fine.',
      'by the recipient’s mail provider',
    ],
    [
      'provider_list',
      'sending_provider',
      'The sending provider has the address on its list.',
      'by the sending provider',
    ],
    ['manual', 'us', 'Somebody on the sending side blocked this address by hand.', 'by us'],
    ['unstated', 'unstated', 'Nobody said why.', 'nobody said by whom'],
  ] as const)('tells the cause and who decided: %s', (via, by, why, who) => {
    show(block({ via, by }));
    expect(answer('Why')).toHaveTextContent(why);
    expect(answer('Since when, by whom')).toHaveTextContent(who);
  });

  it('never words an opt-out like a spam report', () => {
    const { container } = show(
      block({ cause: 'complained', via: 'unsubscribe', by: 'recipient' }),
      never,
    );
    expect(read(container)).not.toMatch(/spam/i);
  });

  it('says that the sending provider keeps it on a list, where it does', () => {
    show(block({ basis: 'listed' }));
    expect(read(answer('Why'))).toMatch(/The sending provider keeps it on its list\.$/);
    cleanup();
    show(block({ basis: 'observed' }));
    expect(read(answer('Why'))).not.toMatch(/list/);
  });

  it('says that the time is not known, and when the block ends by itself', () => {
    const { since: _, ...undated } = block({ expiresAt: '2026-12-21T07:14:00Z' });
    show(undated);
    expect(answer('Since when, by whom')).toHaveTextContent(
      'At an unknown time, by the recipient’s mail provider',
    );
    expect(read(answer('Can it be lifted'))).toMatch(/It ends by itself on 21 Dec 2026, 08:14\.$/);
  });

  it('shows the provider’s own words where there are any', () => {
    show(block({ detail: '550 5.1.1 User unknown' }));
    expect(answer('The provider’s own words')).toHaveTextContent('550 5.1.1 User unknown');
    cleanup();
    show(block());
    expect(screen.queryByText('The provider’s own words')).toBeNull();
  });
});

describe('whether it can be lifted', () => {
  it('offers nothing that the backend does not allow, and says why not', () => {
    show(block({ lift: { allowed: false, why: 'The list belongs to another team.' } }), never);
    expect(screen.queryByRole('button')).toBeNull();
    expect(answer('Can it be lifted')).toHaveTextContent(
      'Not here: The list belongs to another team.',
    );
  });

  it('offers nothing where the page has no way to lift', () => {
    show(block());
    expect(screen.queryByRole('button')).toBeNull();
    expect(answer('Can it be lifted')).toHaveTextContent('Yes, but not on this page.');
  });

  it('offers nothing after a spam report unless the backend allows it in so many words', () => {
    const complaint = { cause: 'complained', via: 'spam_report', by: 'recipient' } as const;
    show(block({ ...complaint, lift: { allowed: false } }), never);
    expect(screen.queryByRole('button')).toBeNull();
    expect(answer('Can it be lifted')).toHaveTextContent('Not here.');
    cleanup();
    show(block({ ...complaint, lift: { allowed: true } }), never);
    expect(screen.getByRole('button', { name: 'Lift the block…' })).toBeVisible();
  });
});

/** A backend whose answers the test gives. */
function heldLift() {
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

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

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

describe('the mark beside a badge', () => {
  it('opens the five answers and closes them', async () => {
    render(<SuppressionNotice variant="compact" suppression={block()} onLift={never} />);
    const mark = screen.getByRole('button', { name: 'Address blocked: jonas@example.com' });
    expect(mark).toHaveTextContent('Address blocked');
    expect(mark).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Why')).toBeNull();
    await userEvent.click(mark);
    expect(mark).toHaveAttribute('aria-expanded', 'true');
    expect(
      screen.getByRole('group', { name: 'Email to jonas@example.com is blocked' }),
    ).toBeVisible();
    await userEvent.click(mark);
    expect(mark).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Why')).toBeNull();
  });
});
