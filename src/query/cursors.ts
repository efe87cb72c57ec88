/**
 * Where `changes` goes on. Cursors cannot be compared, so each one is kept whose answer may be older than what is followed:
 * what changed between the two is told from there alone.
 */
export interface Cursors {
  readonly followed: string;
  /** The place of its arrival among all requests: what was asked for after it is no older. */
  readonly arrived: number;
  /** Whether the message was settled there. */
  readonly settled: boolean;
  readonly behind: readonly string[];
}

/** What an answer says of the place it was given at. */
export interface Place {
  readonly cursor: string;
  readonly settled: boolean;
}

/** One answer of `changes`: where it was asked from, and whether there is more. */
export interface Step extends Place {
  readonly since: string;
  readonly hasMore: boolean;
}

/** Keeps the cursor of an answer, unless what is followed tells as much. */
export function addCursor(
  held: Cursors | undefined,
  { cursor, settled }: Place,
  { order, arrived }: { readonly order: number; readonly arrived: number },
): Cursors {
  if (!held) return { followed: cursor, arrived, settled, behind: [] };
  const told = order > held.arrived || everyCursor(held).includes(cursor);
  return told ? held : { ...held, behind: [...held.behind, cursor] };
}

/** All there is to ask from. The one followed comes last: by then it leads past what the others told. */
export function everyCursor({ followed, behind }: Cursors): readonly string[] {
  return [...behind, followed];
}

/** Goes on by one answer. */
export function advance(
  held: Cursors,
  { since, cursor, settled, hasMore }: Step,
  arrived: number,
): Cursors {
  const moved = held.behind.flatMap((one) => (one !== since ? one : hasMore ? cursor : []));
  const ahead = since === held.followed ? { followed: cursor, arrived, settled } : held;
  return { ...ahead, behind: moved.filter((one) => one !== ahead.followed) };
}

/**
 * Whether nothing is left to tell. That the message is settled by now is not enough: it has to be so at the place from where
 * the next changes would be told.
 */
export function isTold(held: Cursors | undefined): boolean {
  return held === undefined || (held.settled && held.behind.length === 0);
}
