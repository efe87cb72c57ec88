/**
 * A module of the built package, as a host's runtime loads it: the test runner's own modules reach each other through getters,
 * which a loop of a million turns would measure instead.
 */
export async function published<Module>(name: string): Promise<Module> {
  const { href } = new URL(`../../dist/${name}.js`, import.meta.url);
  return import(/* @vite-ignore */ href);
}
