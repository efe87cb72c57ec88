import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Address } from '../../../src/components/internal/Address.tsx';
import { ForeignText } from '../../../src/components/internal/ForeignText.tsx';

afterEach(cleanup);

describe('an address', () => {
  it('runs left to right, kept apart from the text around it', () => {
    render(<Address>ama@example.org</Address>);
    const address = screen.getByText('ama@example.org');
    expect(address.tagName).toBe('BDI');
    expect(address).toHaveAttribute('dir', 'ltr');
  });

  it.each([
    ['a right-to-left override', 'ama\u202E@example.org', 'amaU+202E@example.org'],
    ['an isolate', 'ama\u2067@example.org', 'amaU+2067@example.org'],
    ['a zero-width space', 'ama@exam\u200Bple.org', 'ama@examU+200Bple.org'],
    ['a joiner of nothing', '\u2060ama@example.org', 'U+2060ama@example.org'],
    ['a soft hyphen', 'ama@exam\u00ADple.org', 'ama@examU+00ADple.org'],
    ['a byte order mark', 'ama@example.org\uFEFF', 'ama@example.orgU+FEFF'],
    ['a line break', 'ama@example.org\nBcc: x', 'ama@example.orgU+000ABcc: x'],
    ['a null', 'ama\u0000@example.org', 'amaU+0000@example.org'],
    ['a Hangul filler', 'ama\u3164@example.org', 'amaU+3164@example.org'],
    ['a variation selector', 'ama\uFE0F@example.org', 'amaU+FE0F@example.org'],
    ['a tag character', 'ama\u{E0061}@example.org', 'amaU+E0061@example.org'],
    ['two in a row', 'ama\u200B\u200C@example.org', 'amaU+200BU+200C@example.org'],
  ])('shows %s', (_, address, seen) => {
    const { container } = render(<Address>{address}</Address>);
    expect(container.textContent).toBe(seen);
    expect(container.querySelector('mark')).not.toBeNull();
  });

  it('in another script stays as it is', () => {
    const { container } = render(<Address>用户@例え.テスト</Address>);
    expect(container.textContent).toBe('用户@例え.テスト');
    expect(container.querySelector('mark')).toBeNull();
  });

  it('of a megabyte is cut', () => {
    const { container } = render(<Address>{'a'.repeat(1_000_000)}</Address>);
    expect(container.textContent).toHaveLength(320);
  });
});

describe('text that somebody else wrote', () => {
  it('is kept apart from the text around it, and its direction is its own', () => {
    render(<ForeignText>550 no such user</ForeignText>);
    expect(screen.getByText('550 no such user').tagName).toBe('BDI');
  });

  it('is cut where nobody reads on', () => {
    const { container } = render(<ForeignText>{'x'.repeat(1_000_000)}</ForeignText>);
    expect(container.textContent).toHaveLength(2000);
  });

  it('does not cover other lines with floods of marks', () => {
    const flooded = `a${'\u0301'.repeat(500)}b`;
    const { container } = render(<ForeignText>{flooded}</ForeignText>);
    expect(container.textContent).toBe(`a${'\u0301'.repeat(5)}b`);
  });

  it('keeps the marks that scripts need', () => {
    const { container } = render(<ForeignText>{'Việt Nam, नमस्ते, שָׁלוֹם'}</ForeignText>);
    expect(container.textContent).toBe('Việt Nam, नमस्ते, שָׁלוֹם');
  });
});
