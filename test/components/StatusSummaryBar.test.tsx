import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StatusSummaryBar } from '../../src/index.ts';
import { conforms } from './conformance.tsx';
import { counts } from './samples.ts';
import { read } from './read.ts';

afterEach(cleanup);

conforms('StatusSummaryBar', {
  tag: 'div',
  create: (props) => <StatusSummaryBar {...props} counts={counts({ delivered: 1 })} />,
});

const MIXED = counts({ delivered: 198, failed: 19, timed_out: 6, unknown: 8, sent: 9, pending: 8 });

/** The drawn parts in their order, each with its start and length in per cent. */
function parts(container: HTMLElement) {
  return [...container.querySelectorAll('[data-status]')].map((part) => ({
    status: part.getAttribute('data-status'),
    start: Number.parseFloat(part.parentElement?.getAttribute('x') ?? ''),
    length: Number.parseFloat(part.parentElement?.getAttribute('width') ?? ''),
  }));
}

describe('StatusSummaryBar', () => {
  it('says how far the send has come', () => {
    const { container } = render(<StatusSummaryBar counts={MIXED} openCount={14} />);
    expect(container).toHaveTextContent('234 of 248 settled. 14 are still open and may change.');
  });

  it('does not speak of what is open where nothing is, or nobody said', () => {
    const { container, rerender } = render(<StatusSummaryBar counts={MIXED} openCount={0} />);
    expect(read(container)).toMatch(/^248 of 248 settled\.$/);
    rerender(<StatusSummaryBar counts={MIXED} />);
    expect(read(container)).toMatch(/^198 of 248 delivered\.$/);
  });

  it('does not settle more than there is where the counts are of a part', () => {
    const { container } = render(
      <StatusSummaryBar counts={counts({ delivered: 2, failed: 1 })} openCount={14} />,
    );
    expect(read(container)).toMatch(/^2 of 3 delivered\.$/);
  });

  it('says how many addresses are blocked, which no status tells', () => {
    const { container, rerender } = render(
      <StatusSummaryBar counts={MIXED} openCount={14} suppressedCount={7} />,
    );
    expect(read(container)).toMatch(/may change\. 7 addresses are blocked\.$/);
    rerender(<StatusSummaryBar counts={MIXED} openCount={1} suppressedCount={1} />);
    expect(read(container)).toMatch(/1 is still open and may change\. 1 address is blocked\.$/);
    rerender(<StatusSummaryBar counts={MIXED} suppressedCount={0} />);
    expect(read(container)).not.toMatch(/blocked/);
  });

  it.each(['full', 'row'] as const)(
    'says nothing of recipients that nobody has counted (%s)',
    (variant) => {
      const nobody = counts({});
      const { container, rerender } = render(
        <StatusSummaryBar variant={variant} counts={nobody} phase="loading" />,
      );
      expect(read(container)).toBe('');
      rerender(<StatusSummaryBar variant={variant} counts={nobody} phase="failed" />);
      expect(read(container)).toBe('Not loaded');
      rerender(<StatusSummaryBar variant={variant} counts={nobody} />);
      expect(read(container)).toMatch(/^No recipients/);
    },
  );

  it('keeps what was counted last where it could not be loaded anew', () => {
    const { container } = render(<StatusSummaryBar counts={MIXED} openCount={0} phase="failed" />);
    expect(read(container)).toMatch(/^248 of 248 settled\.$/);
  });

  it('draws what happened first, in the order of the filters below it', () => {
    const { container } = render(<StatusSummaryBar counts={MIXED} />);
    expect(parts(container).map(({ status }) => status)).toEqual([
      'delivered',
      'failed',
      'timed_out',
      'unknown',
      'sent',
      'pending',
    ]);
  });

  it('lays the parts end to end over the whole bar', () => {
    const { container } = render(<StatusSummaryBar counts={MIXED} />);
    let end = 0;
    for (const { start, length } of parts(container)) {
      expect(start).toBeCloseTo(end, 1);
      end = start + length;
    }
    expect(end).toBeCloseTo(100, 1);
  });

  it('keeps one recipient among thousands to be seen, and draws no status that nobody has', () => {
    const { container } = render(
      <StatusSummaryBar counts={counts({ delivered: 9999, failed: 1 })} />,
    );
    const [delivered, failed, ...others] = parts(container);
    expect(others).toEqual([]);
    expect(delivered?.length).toBeGreaterThan(97);
    // 6 px of a bar 300 px wide.
    expect(failed?.length).toBeGreaterThan(1.9);
  });

  it('hides the bar from assistive technology: the words say it', () => {
    const { container } = render(<StatusSummaryBar counts={MIXED} />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it('gives each bar of a page a hatching of its own', () => {
    const { container } = render(
      <>
        <StatusSummaryBar counts={counts({ timed_out: 1 })} />
        <StatusSummaryBar counts={counts({ timed_out: 1 })} />
      </>,
    );
    const hatchings = [...container.querySelectorAll('pattern')].map(({ id }) => `url(#${id})`);
    const fills = [...container.querySelectorAll('[data-status]')].map((part) =>
      part.getAttribute('fill'),
    );
    expect(new Set(hatchings).size).toBe(2);
    expect(fills).toEqual(hatchings);
  });

  it('says in a row what became of it, without what nobody has', () => {
    const { container } = render(
      <StatusSummaryBar
        variant="row"
        counts={counts({ delivered: 1171, failed: 24, unknown: 1 })}
      />,
    );
    expect(read(container)).toMatch(/^1,171 delivered, 24 failed,? and 1 with no status$/);
    expect(screen.queryByText(/settled/)).toBeNull();
  });

  it('says in words that there is nobody yet', () => {
    const { container, rerender } = render(<StatusSummaryBar counts={counts({})} openCount={0} />);
    expect(container).toHaveTextContent('No recipients yet.');
    rerender(<StatusSummaryBar variant="row" counts={counts({})} />);
    expect(container).toHaveTextContent('No recipients');
  });
});
