/** Choices that follow from a text alone: the same on every device and in every version. */
export interface Dice {
  /** A number from `low` (included) to `high` (excluded). */
  between(low: number, high: number): number;
  pick<T>(choices: readonly T[]): T;
}

/** FNV-1a over the text seeds mulberry32: no secret is drawn from it, it only has to spread well. */
export function dice(text: string): Dice {
  let state = 0x811c9dc5;
  for (const unit of text) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + next() * (high - low);
  return {
    between,
    pick(choices) {
      const choice = choices[Math.floor(next() * choices.length)];
      if (choice === undefined) throw new RangeError('There is nothing to choose from.');
      return choice;
    },
  };
}
