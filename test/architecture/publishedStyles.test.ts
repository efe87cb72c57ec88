import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { followCanvas } from '../support/followCanvas.ts';

describe('the published styles', () => {
  it('mix each colour from the dark one, by how light the canvas is', () => {
    const css = ':root {\n  --mds-accent: light-dark(#1557b0, #8ab8fb); /* links */\n}';
    expect(followCanvas(css)).toBe(
      ':root {\n  --mds-light: clamp(0, r - 128, 1);\n  --mds-accent: rgb(from Canvas calc(138 - 117 * var(--mds-light)) calc(184 - 97 * var(--mds-light)) calc(251 - 75 * var(--mds-light))); }',
    );
    expect(followCanvas(':root { color: light-dark(#102030, #10ff30) }')).toContain(
      'rgb(from Canvas 16 calc(255 - 223 * var(--mds-light)) 48)',
    );
  });

  it('refuse a pair of colours that they could not follow', () => {
    expect(() => followCanvas(':root { color: light-dark(red, #000000) }')).toThrow(/light-dark/);
  });

  it('leave no light-dark() of the tokens to a bundler', () => {
    expect(followCanvas(readFileSync('src/styles/tokens.css', 'utf8'))).not.toContain('light-dark');
  });
});
