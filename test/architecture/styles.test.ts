import { globSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const INDEX = 'src/styles/index.css';
const TOKENS = 'src/styles/tokens.css';
const COMPONENTS = globSync('src/components/**/*.css').toSorted();

function cssOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
}

/** What stands before the braces of rules and at-rules. */
function preludes(css: string): readonly string[] {
  return [...css.matchAll(/(?:^|[{};])([^{};]+)\{/g)].map(([, prelude = '']) => prelude.trim());
}

/** Names and values of declarations. */
function declarations(css: string): readonly { name: string; value: string }[] {
  return [...css.matchAll(/(?:^|[{};])\s*([\w-]+)\s*:([^{};]+)(?=[;}])/g)].map(
    ([, name = '', value = '']) => ({ name, value: value.trim() }),
  );
}

const found = (css: string, pattern: RegExp) => [...css.matchAll(pattern)].map(([all]) => all);

describe('the one stylesheet', () => {
  const index = cssOf(INDEX);

  it('names its layers first, tokens before components', () => {
    expect(index.trim()).toMatch(/^@layer mds\.tokens, mds\.components;/);
  });

  it('lists every stylesheet of a component, in its layer, and nothing else', () => {
    const listed = [...index.matchAll(/@import '\.\.\/components\/([^']+)' layer\(([^)]+)\);/g)];
    expect(listed.map(([, file]) => `src/components/${file}`).toSorted()).toEqual(COMPONENTS);
    expect(new Set(listed.map(([, , layer]) => layer))).toEqual(new Set(['mds.components']));
    expect(index).toContain("@import './tokens.css' layer(mds.tokens);");
    const rest = index.replace(/@layer[^;]+;|@import '[^']+' layer\([^)]+\);/g, '').trim();
    expect(rest).toBe('');
  });

  it('keeps its light and dark colours in the build of a host', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input: INDEX } },
    });
    const [sheet] = 'output' in built ? built.output.filter(({ type }) => type === 'asset') : [];
    const css = sheet?.type === 'asset' ? String(sheet.source) : '';
    const [ink] = found(css, /--mds-ink:[^;}]+/g);
    expect(ink).toBe('--mds-ink:light-dark(#1a1e23,#e6e9ec)');
    expect(found(css, /[\w-]+:var\(--lightningcss[^;}]*/g)).toEqual([]);
  });
});

describe.each([TOKENS, ...COMPONENTS])('%s', (file) => {
  const css = cssOf(file);
  const selectors = preludes(css).filter((prelude) => !prelude.startsWith('@'));

  it('touches nothing of the host’s page: each class, property and name has our prefix', () => {
    const classes = selectors.flatMap((selector) => found(selector, /\.[a-z][\w-]*/gi));
    expect(classes.filter((name) => !name.startsWith('.mds-'))).toEqual([]);
    expect(found(css, /--[a-z][\w-]*/gi).filter((name) => !name.startsWith('--mds-'))).toEqual([]);
    const named = found(css, /@keyframes\s+[\w-]+|@container\s+[\w-]+|container:\s*[\w-]+/g);
    expect(named.filter((name) => !/\s(mds-[\w-]+|none)$/.test(name))).toEqual([]);
    expect(found(css, /#[a-z][\w-]*(?=[^;{}]*\{)/gi)).toEqual([]);
  });

  it('begins no rule at an element: only at a class of ours, our state, or inside a rule', () => {
    const outermost = css
      .replace(/@(?:media|container|supports)[^{]+\{/g, '')
      .split(/\}/)
      .flatMap((part) => preludes(part).slice(0, 1));
    const loose = outermost.filter(
      (selector) => !/^(\.mds-|@|&|:|>|\[data-|from|to|\[aria-|li > &|\w+ > &)/.test(selector),
    );
    expect(loose).toEqual([]);
  });

  it('knows no left and right, so that it turns with the page', () => {
    const physical = declarations(css).filter(
      ({ name, value }) =>
        /(^|-)(left|right|top|bottom)(-|$)|^(min-|max-)?(width|height)$/.test(name) ||
        (/^(text-align|float|clear)$/.test(name) && /left|right/.test(value)),
    );
    // A drawing has no direction: an SVG rectangle knows no other size.
    expect(
      physical.filter(({ name }) => !(file.endsWith('Bar.css') && /^(width|height)$/.test(name))),
    ).toEqual([]);
  });

  it('raises its voice nowhere and loads nothing', () => {
    expect(css).not.toMatch(/!important|url\(|@font-face|expression\(/);
  });
});

describe.each(COMPONENTS)('%s', (file) => {
  it('takes its colours from the tokens', () => {
    // Shade behind what floats has no token: it is no colour of anything.
    const colours = found(cssOf(file), /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\([^)]*\)/gi);
    expect(colours.filter((value) => !/^rgb\([\d ]+\/ \d+%\)$/.test(value))).toEqual([]);
  });

  it('moves only for people who have not asked for rest', () => {
    const css = cssOf(file);
    const calm = css.replace(
      /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g,
      '',
    );
    expect(declarations(calm).filter(({ name }) => /^(animation|transition)/.test(name))).toEqual(
      [],
    );
  });
});

describe('the properties that a host may set', () => {
  const used = [TOKENS, ...COMPONENTS].flatMap((file) => found(cssOf(file), /--mds-[\w-]+/g));
  // A tone's own four are set by the kit, from those of the tone.
  const properties = [...new Set(used)]
    .map((name) => name.slice('--mds-'.length))
    .filter((name) => !name.startsWith('tone-'));
  const rows = readFileSync('stories/guide/ThemeIt.mdx', 'utf8').matchAll(/^\| (`[^|]+`) \|/gm);
  const listed = [...rows].flatMap(([, cell = '']) =>
    found(cell, /(?<=`)[a-z][\w-]*…?(?=`)/g).flatMap((name) =>
      name.endsWith('-…')
        ? ['fg', 'mark', 'bg', 'border'].map((part) => name.replace('…', part))
        : [name],
    ),
  );

  it('are all on the page that lists them, and no others', () => {
    expect(listed.toSorted()).toEqual(properties.toSorted());
  });
});

type Scheme = 'light' | 'dark';

/** The colour tokens, each with its value on light and dark pages. */
const COLOURS = new Map(
  [...cssOf(TOKENS).matchAll(/--mds-([\w-]+):\s*light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/gi)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function colour(name: string, scheme: Scheme): string {
  const value = COLOURS.get(name)?.[scheme];
  if (value === undefined) throw new Error(`no colour is called ${name}`);
  return value;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['surface', 'surface-hover', 'surface-selected', 'surface-open'];
const TONES = ['success', 'progress', 'warning', 'critical', 'neutral'];

/** What stands on what, and how far they have to be apart. */
const PAIRS: readonly (readonly [fore: string, ground: string, atLeast: number])[] = [
  ...GROUNDS.flatMap(
    (ground) =>
      [
        ['ink', ground, 7],
        ['ink-muted', ground, 4.5],
        ['accent', ground, 4.5],
        ['control', ground, 3],
        ['rule', ground, 3],
      ] as const,
  ),
  ...TONES.flatMap((tone) => [
    ...[...GROUNDS, `${tone}-bg`].flatMap(
      (ground) =>
        [
          [`${tone}-fg`, ground, 7],
          [`${tone}-mark`, ground, 3],
        ] as const,
    ),
    ...GROUNDS.map((ground) => [`${tone}-border`, ground, 3] as const),
  ]),
  ['surface', 'ink', 7],
];

describe('contrast', () => {
  it('measures as the standard does', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(['light', 'dark'] as const)(
    'is enough for every pair of tokens on a %s page',
    (scheme) => {
      expect(PAIRS.length).toBeGreaterThan(85);
      const short = PAIRS.flatMap(([fore, ground, atLeast]) => {
        const ratio = contrast(colour(fore, scheme), colour(ground, scheme));
        return ratio < atLeast ? [`${fore} on ${ground}: ${ratio.toFixed(2)} of ${atLeast}`] : [];
      });
      expect(short).toEqual([]);
    },
  );

  it('is measured for every colour that words or marks have', () => {
    const measured = new Set(PAIRS.flatMap(([fore, ground]) => [fore, ground]));
    // A hairline parts rows and means nothing.
    expect([...COLOURS.keys()].filter((name) => !measured.has(name))).toEqual(['hairline']);
  });
});
