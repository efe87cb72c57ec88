import { act, cleanup } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Everything, HARMLESS } from './everything.tsx';

const page = (
  <StrictMode>
    <Everything {...HARMLESS} />
  </StrictMode>
);

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('the server’s HTML', () => {
  const html = renderToString(page);

  it('holds no style attribute, which a strict policy would drop', () => {
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('writes times as plain minutes in UTC, for no two runtimes format alike', () => {
    const times = [...html.matchAll(/<time[^>]*>([^<]*)<\/time>/g)].map(([, words]) => words);
    expect(times.length).toBeGreaterThan(10);
    expect(new Set(times)).toEqual(new Set(['2026-11-23 11:02 UTC']));
  });

  it('carries the exact moment beside each', () => {
    const moments = [...html.matchAll(/datetime="([^"]*)"/gi)].map(([, moment]) => moment);
    expect(new Set(moments)).toEqual(new Set(['2026-11-23T11:02:00.000Z']));
  });
});

describe('taking over in the page', () => {
  const complaint = vi.spyOn(console, 'error');
  beforeEach(() => complaint.mockReset());

  it('changes nothing at first, then tells the times in the reader’s zone', () => {
    const root = document.createElement('div');
    root.innerHTML = renderToString(page);
    document.body.append(root);
    const recovered = vi.fn();
    act(() => void hydrateRoot(root, page, { onRecoverableError: recovered }));
    expect(complaint).not.toHaveBeenCalled();
    expect(recovered).not.toHaveBeenCalled();
    const times = new Set([...root.querySelectorAll('time')].map(({ textContent }) => textContent));
    expect(times).toEqual(
      new Set(['23 Nov 2026, 12:02', '12:02:00', '23 Nov 2026', '23 Nov 2026 12:02']),
    );
  });
});
