/** What a line of a list is taken to be high before any was measured, in pixels. */
const FIRST_GUESS = 104;

let lastGuess = FIRST_GUESS;

/**
 * How high the lines of a long list are: those that were on the screen as they were measured, the others like the
 * average. From this follows how far down each line stands, without making the lines before it.
 */
export class LineHeights {
  readonly lines: number;
  readonly #measured = new Map<number, number>();
  #sum = 0;

  constructor(lines: number) {
    this.lines = lines;
  }

  set(line: number, height: number): void {
    if (line >= this.lines || height <= 0) return;
    this.#sum += height - (this.#measured.get(line) ?? 0);
    this.#measured.set(line, height);
    lastGuess = this.#guess;
  }

  /** How far from the top a line begins; of a line past the last, how long the whole list is. */
  offset(line: number): number {
    const guess = this.#guess;
    let offset = Math.min(line, this.lines) * guess;
    for (const [known, height] of this.#measured) if (known < line) offset += height - guess;
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

  get #guess(): number {
    return this.#measured.size === 0 ? lastGuess : this.#sum / this.#measured.size;
  }
}

const known = new WeakMap<object, { readonly columns: number; readonly heights: LineHeights }>();

/** The heights of a list's lines, as long as the very list lives: whoever comes back to it finds every row in its place. */
export function heightsOf(items: { readonly length: number }, columns: number): LineHeights {
  const before = known.get(items);
  if (before?.columns === columns) return before.heights;
  const heights = new LineHeights(Math.ceil(items.length / columns));
  known.set(items, { columns, heights });
  return heights;
}
