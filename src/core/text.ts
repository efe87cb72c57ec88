/** Half of a character: no text encoding can carry it, so two systems would read it differently. */
const LONE_SURROGATES = /\p{Surrogate}/gu;
const REPLACEMENT = 0xfffd;

/** Text that every encoding carries: half characters become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\u{FFFD}');
}

/**
 * Normalises and bounds a code, an id or a name when it is read, so that it is compared and stored in one form.
 *
 * @param max Characters to keep at the most, counted in code points.
 */
export function boundText(text: string, max: number): string {
  // A code point is at most two units, so the rest of a huge text is never looked at.
  const head = wellFormed(text.slice(0, max * 2));
  if (head.length <= max) return head;
  return [...head].slice(0, max).join('');
}

/**
 * Orders two texts by code point, as the bytes of their UTF-8 would sort; half characters count as U+FFFD, and no text as an
 * empty one.
 *
 * @returns less than, equal to or more than 0.
 */
export function compareText(a = '', b = ''): number {
  if (a === b) return 0;
  const shared = Math.min(a.length, b.length);
  for (let place = 0; place < shared; place += 1) {
    const order = scalarAt(a, place) - scalarAt(b, place);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function scalarAt(text: string, index: number): number {
  const point = text.codePointAt(index) ?? 0;
  return point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point;
}
