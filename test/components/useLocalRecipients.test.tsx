import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useLocalRecipients } from '../../src/index.ts';
import { ROWS } from './recipients.ts';

afterEach(cleanup);

describe('useLocalRecipients', () => {
  it('filters, sorts and counts; the counts leave out the statuses', () => {
    const { result } = renderHook(() =>
      useLocalRecipients(
        ROWS,
        { statuses: ['failed'], channels: ['sms'], search: '' },
        { key: 'name', order: 'descending' },
      ),
    );
    expect(result.current.rows.map(({ id }) => id)).toEqual(['r3']);
    expect(result.current.counts).toEqual({
      pending: 0,
      sent: 0,
      delivered: 0,
      failed: 1,
      timed_out: 1,
      unknown: 0,
    });
  });

  it('leaves rows as they are without a filter and a sort, and the same while nothing changes', () => {
    const { result, rerender } = renderHook(() => useLocalRecipients(ROWS, undefined, undefined));
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
    expect(first.rows).toBe(ROWS);
    expect(first.unreadableCount).toBe(0);
  });
});
