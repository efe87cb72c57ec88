/** What a hostile answer of a mail server repeats, to hold up whoever reads it. */
export const HOSTILE_PIECES: readonly (readonly [name: string, piece: string])[] = [
  ['addresses without an end', 'a@'],
  ['addresses that are subjects', '<a@b> is '],
  ['brackets that never close', '<'],
  ['subjects that never close', 'subject of ('],
  ['names of hosts', 'a.'],
  ['blanks', ' '],
  ['one word', 'user '],
  ['a script without blanks', 'メールボックス'],
];
