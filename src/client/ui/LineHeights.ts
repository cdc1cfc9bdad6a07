/** What a line of a list is taken to be high before any was measured, in pixels. */
const FIRST_GUESS = 104;

let lastGuess = FIRST_GUESS;

/**
 * How high the lines of a long list are: those that were on the screen as they were measured, the others like the
 * first of those. From this follows how far down each line stands, without making the lines before it.
 */
export class LineHeights {
  readonly lines: number;
  readonly #measured = new Map<number, number>();
  #guess = lastGuess;

  constructor(lines: number) {
    this.lines = lines;
  }

  /** Takes the heights of lines, in pixels. The guess is made with the first ones and kept: every line below would move with another. */
  learn(measured: readonly (readonly [line: number, height: number])[]): void {
    if (this.#measured.size === 0 && measured.length > 0) {
      lastGuess = measured.reduce((sum, [, height]) => sum + height, 0) / measured.length;
      this.#guess = lastGuess;
    }
    for (const [line, height] of measured) this.#measured.set(line, height);
  }

  /** How far from the top a line begins; of a line past the last, how long the whole list is. */
  offset(line: number): number {
    let offset = Math.min(line, this.lines) * this.#guess;
    for (const [known, height] of this.#measured) if (known < line) offset += height - this.#guess;
    return offset;
  }

  /** The line at a distance from the top; the first or the last for what lies beyond them. */
  lineAt(offset: number): number {
    let low = 0;
    let high = Math.max(0, this.lines - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offset(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const known = new WeakMap<object, Map<number, LineHeights>>();

/** The heights of a list's lines, as long as the very list lives: whoever comes back to it finds every row in its place. */
export function heightsOf(items: { readonly length: number }, columns: number): LineHeights {
  const byColumns = known.get(items) ?? new Map<number, LineHeights>();
  known.set(items, byColumns);
  const heights = byColumns.get(columns) ?? new LineHeights(Math.ceil(items.length / columns));
  byColumns.set(columns, heights);
  return heights;
}
