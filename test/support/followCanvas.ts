/**
 * Writes each `light-dark(…)` of the published styles as a mix that the page's own canvas decides.
 *
 * Bundlers whose targets are older than `light-dark()` rewrite it into two variables that exist only where the same bundle
 * declares a `color-scheme`: in a host that declares none, or declares it inline, every colour would be lost. Relative colours
 * pass through untouched. `Canvas` is white or nearly black, by the color-scheme of the place where the colour is used, so a
 * dark panel in a light page still works.
 */
export function followCanvas(css: string): string {
  const followed = css.replace(LIGHT_DARK, (_, light: string, dark: string) => mixOf(light, dark));
  if (followed.includes('light-dark(')) {
    throw new Error(
      '[message-delivery-status] A light-dark() is not of the form (#rrggbb, #rrggbb).',
    );
  }
  return followed
    .replaceAll(COMMENTS, '')
    .replace(':root {', `:root {\n  --mds-light: ${IS_LIGHT};`);
}

const LIGHT_DARK = /light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/gi;
/** They stay with the source. */
const COMMENTS = /\/\*.*?\*\/\n?/gs;
/** 1 on a light canvas, 0 on a dark one. */
const IS_LIGHT = 'clamp(0, r - 128, 1)';

function mixOf(light: string, dark: string): string {
  const darks = channelsOf(dark);
  const channels = channelsOf(light).map((value, place) => {
    const base = darks[place] ?? 0;
    if (value === base) return String(value);
    return `calc(${base} ${value > base ? '+' : '-'} ${Math.abs(value - base)} * var(--mds-light))`;
  });
  return `rgb(from Canvas ${channels.join(' ')})`;
}

function channelsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
