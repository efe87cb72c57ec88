/**
 * Where `changes` goes on. Cursors cannot be compared, so each one is kept whose answer may be older than what is followed:
 * what changed between the two is told from there alone.
 */
export interface Cursors {
  readonly followed: string;
  /** The place of its arrival among all requests: what was asked for after it is no older. */
  readonly arrived: number;
  readonly behind: readonly string[];
}

/** One answer of `changes`: where it was asked from, and where it leads. */
export interface Step {
  readonly since: string;
  readonly next: string;
  readonly hasMore: boolean;
}

/** Keeps the cursor of an answer, unless what is followed tells as much. */
export function addCursor(
  held: Cursors | undefined,
  cursor: string,
  { order, arrived }: { readonly order: number; readonly arrived: number },
): Cursors {
  if (!held) return { followed: cursor, arrived, behind: [] };
  const told = order > held.arrived || everyCursor(held).includes(cursor);
  return told ? held : { ...held, behind: [...held.behind, cursor] };
}

/** All there is to ask from. The one followed comes last: by then it leads past what the others told. */
export function everyCursor({ followed, behind }: Cursors): readonly string[] {
  return [...behind, followed];
}

/** Goes on by one answer. */
export function advance(held: Cursors, { since, next, hasMore }: Step, arrived: number): Cursors {
  const moved = held.behind.flatMap((one) => (one !== since ? one : hasMore ? next : []));
  const ahead = since === held.followed ? { followed: next, arrived } : held;
  return { ...ahead, behind: moved.filter((one) => one !== ahead.followed) };
}
