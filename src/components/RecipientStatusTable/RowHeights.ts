/**
 * Heights of rows that stand one below the other. A row that was never measured counts as usual. Every question costs the
 * logarithm of the rows, so that scrolling through 100,000 asks nothing of most of them.
 *
 * A binary indexed tree (P. M. Fenwick, 1994) over what each row has more or less than usual.
 */
export class RowHeights {
  readonly count: number;
  readonly #usual: number;
  readonly #heights: Float64Array;
  readonly #sums: Float64Array;

  constructor(count: number, usual: number) {
    this.count = count;
    this.#usual = usual;
    this.#heights = new Float64Array(count).fill(usual);
    this.#sums = new Float64Array(count + 1);
  }

  set(place: number, height: number): void {
    const more = height - (this.#heights[place] ?? height);
    if (more === 0) return;
    this.#heights[place] = height;
    for (let node = place + 1; node <= this.count; node += node & -node) {
      this.#sums[node] = (this.#sums[node] ?? 0) + more;
    }
  }

  /** Where a row begins, measured from the top of the first; for `count`, where the last one ends. */
  topOf(place: number): number {
    let sum = place * this.#usual;
    for (let node = place; node > 0; node -= node & -node) sum += this.#sums[node] ?? 0;
    return sum;
  }

  /** The row that a depth falls into; the first or the last where it falls beside them. */
  placeAt(depth: number): number {
    let place = 0;
    let left = depth;
    for (let step = 2 ** Math.floor(Math.log2(this.count || 1)); step >= 1; step /= 2) {
      const next = place + step;
      const height = step * this.#usual + (this.#sums[next] ?? 0);
      if (next > this.count || height > left) continue;
      place = next;
      left -= height;
    }
    return Math.min(place, Math.max(0, this.count - 1));
  }
}
