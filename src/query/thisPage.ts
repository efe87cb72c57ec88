const made = new WeakSet<object>();

/**
 * Marks a thing as made in this page. What a host keeps between visits comes back without the mark: its Maps may have become
 * plain objects, and its request orders are those of a page that is gone.
 */
export function ofThisPage<T extends object>(thing: T): T {
  made.add(thing);
  return thing;
}

export function isOfThisPage(thing: object | undefined): boolean {
  return thing !== undefined && made.has(thing);
}
