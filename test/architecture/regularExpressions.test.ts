import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { growthOf, type Literal, literalsOf } from './superLinear.ts';

/**
 * Lookaheads beside repetitions, which the proof cannot follow, and why a person takes each for linear: it starts at the head of
 * the text alone, where no digit, letter or dot stands before, at a mark that no blank after it is, or it reads our own phrases.
 */
const READ_BY_EYE: readonly string[] = [
  String.raw`src/providers/internal/body.ts /"(?:[^"\\]|\\[^])*"?|(?<![\w.+-])(-?\d{16,})(?![\w.])/`,
  String.raw`src/wording/lint.ts /^(?!table\.).*\.nextStep(\.\w+)?$/`,
  String.raw`src/wording/lint.ts /^(?!table\.).*\.(meaning|nextStep|why|instead|advice)(\.\w+)?$/`,
  String.raw`src/providers/smtp/smtpCode.ts /(?<![\w.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)/`,
  String.raw`src/providers/smtp/smtpCode.ts /(?:^|[;:] *)([45])\d\d(?=[ -]|$)/`,
  String.raw`src/providers/smtp/rules/phrase.ts /\(\?!(?:[^()]|\([^()]*\))*\)|\((?!\?)(?:[^()]|\([^()]*\))*\)\?/`,
];

const LITERALS = globSync('{src,mocks}/**/*.{ts,tsx}').flatMap((file) =>
  literalsOf(file, readFileSync(file, 'utf8')).map((literal) => ({ file, literal })),
);

describe('every regular expression of the package', () => {
  let unproven: readonly string[];
  let slow: readonly string[];

  beforeAll(() => {
    const grown = LITERALS.map(({ file, literal }) => ({
      growth: growthOf(literal),
      where: `${file} /${literal.pattern}/`,
    }));
    slow = grown.filter(({ growth }) => growth === 'super-linear').map(({ where }) => where);
    unproven = grown.filter(({ growth }) => growth === 'unproven').map(({ where }) => where);
  }, 120_000);

  it('is found', () => {
    expect(LITERALS.length).toBeGreaterThan(50);
  });

  it('takes time that grows with the text and no faster', () => {
    expect(slow).toEqual([]);
  });

  it('is proven, or was read by a person', () => {
    expect(unproven.toSorted()).toEqual(READ_BY_EYE.toSorted());
  });
});

describe('the proof', () => {
  it.each([
    ['^(a+)+$', 'super-linear'],
    ['\\s+$', 'super-linear'],
    ['"(?:[^"\\\\]|\\\\.)*"', 'super-linear'],
    ['\\S*@\\S*', 'super-linear'],
    ['\\S{0,200}@\\S*', 'linear'],
    ['^a{18}$', 'linear'],
    ['a*(?=b)', 'unproven'],
  ])('calls /%s/ %s', (pattern, growth) => {
    expect(growthOf({ pattern, flags: '' })).toBe(growth);
  });

  it('looks into code, not into text', () => {
    const source = "const text = '/a+/'; const pattern = /b+/g; // /c+/";
    expect(literalsOf('x.ts', source)).toEqual([{ pattern: 'b+', flags: 'g' }] satisfies Literal[]);
  });
});
