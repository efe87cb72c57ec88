import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SuppressionNotice } from '../../src/index.ts';
import { never, show } from './blocks.tsx';
import { conforms } from './conformance.tsx';
import { read } from './read.ts';
import { block } from './samples.ts';

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
