/** What was sent last comes first; of what was sent at one moment, what was stored last. Times are ISO 8601 UTC. */
export function newestFirst<Item>(
  items: Iterable<Item>,
  sentAtOf: (item: Item) => string,
): readonly Item[] {
  return [...items].toReversed().toSorted((a, b) => {
    const [one, other] = [sentAtOf(a), sentAtOf(b)];
    if (one === other) return 0;
    return one < other ? 1 : -1;
  });
}
