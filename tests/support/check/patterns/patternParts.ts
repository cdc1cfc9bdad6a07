/** One sign that a regular expression reads: what of the end of a sentence it can be, where in doubt everything. */
export interface Sign {
  readonly letter: boolean;
  readonly stop: boolean;
  readonly space: boolean;
  /** It is only looked at, not taken. */
  readonly ahead: boolean;
}

/** Which signs come first and which may follow each other; how often is not told apart. */
export interface Automaton {
  readonly signs: readonly Sign[];
  readonly first: readonly Sign[];
  readonly follow: ReadonlyMap<Sign, ReadonlySet<Sign>>;
}

/** A regular expression without what looks back, and each of what looks back. */
export interface PatternParts {
  readonly main: Automaton;
  readonly behind: readonly Automaton[];
}

/** A part of an expression as far as it was read. */
interface Part {
  readonly empty: boolean;
  readonly first: readonly Sign[];
  readonly last: readonly Sign[];
}

const nothing: Part = { empty: true, first: [], last: [] };

/**
 * Takes a regular expression with the flag `u` apart (Glushkov's construction). Undefined where it asks where the whole text
 * begins or ends, or holds what is not known here.
 */
export function partsOf(pattern: string): PatternParts | undefined {
  const reader = new Reader(pattern);
  try {
    const main = reader.whole();
    return { main, behind: reader.behind };
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

class Unknown extends Error {}

class Reader {
  readonly behind: Automaton[] = [];
  readonly #pattern: string;
  #at = 0;
  #ahead = 0;
  #isBehind = false;
  #signs: Sign[] = [];
  #follow = new Map<Sign, Set<Sign>>();

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  whole(): Automaton {
    const { first } = this.#choice();
    if (this.#at < this.#pattern.length) throw new Unknown();
    return { signs: this.#signs, first, follow: this.#follow };
  }

  #takes(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #choice(): Part {
    let all = this.#row();
    while (this.#takes('|')) {
      const other = this.#row();
      all = { empty: all.empty || other.empty, first: [...all.first, ...other.first], last: [...all.last, ...other.last] };
    }
    return all;
  }

  #row(): Part {
    let all = nothing;
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== '|' && this.#pattern[this.#at] !== ')') {
      const part = this.#repeated(this.#one());
      this.#join(all.last, part.first);
      all = {
        empty: all.empty && part.empty,
        first: all.empty ? [...all.first, ...part.first] : all.first,
        last: part.empty ? [...all.last, ...part.last] : part.last,
      };
    }
    return all;
  }

  #repeated(part: Part): Part {
    const times = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/u.exec(this.#pattern.slice(this.#at, this.#at + 12));
    if (!times) return part;
    const [sign, least, comma, most] = times;
    this.#at += sign.length;
    if (!sign.startsWith('?') && !(least !== undefined && comma === '' && Number(least) < 2) && most !== '1')
      this.#join(part.last, part.first);
    const mayLack = sign.startsWith('*') || sign.startsWith('?') || Number(least) === 0;
    return mayLack ? { ...part, empty: true } : part;
  }

  #one(): Part {
    for (const look of ['(?<=', '(?<!']) if (this.#takes(look)) return this.#lookBehind();
    for (const look of ['(?=', '(?!']) if (this.#takes(look)) return this.#lookAhead();
    if (this.#takes('(?:') || this.#takes('(')) {
      if (this.#takes('?')) throw new Unknown();
      const inner = this.#choice();
      if (!this.#takes(')')) throw new Unknown();
      return inner;
    }
    const read = ATOM.exec(this.#pattern.slice(this.#at))?.[0];
    if (read === undefined || read === '^' || read === '$') throw new Unknown();
    this.#at += read.length;
    if (read === String.raw`\b`) return nothing;
    const sign: Sign = { ...signOf(read), ahead: this.#ahead > 0 };
    this.#signs.push(sign);
    return { empty: false, first: [sign], last: [sign] };
  }

  /** What looks ahead may be read or not, and nothing is read after it. */
  #lookAhead(): Part {
    if (this.#isBehind) throw new Unknown();
    this.#ahead++;
    const { first } = this.#choice();
    this.#ahead--;
    if (!this.#takes(')')) throw new Unknown();
    return { empty: true, first, last: [] };
  }

  #lookBehind(): Part {
    const [signs, follow, isBehind] = [this.#signs, this.#follow, this.#isBehind];
    this.#signs = [];
    this.#follow = new Map();
    this.#isBehind = true;
    const { first } = this.#choice();
    this.behind.push({ signs: this.#signs, first, follow: this.#follow });
    [this.#signs, this.#follow, this.#isBehind] = [signs, follow, isBehind];
    if (!this.#takes(')')) throw new Unknown();
    return nothing;
  }

  #join(before: readonly Sign[], after: readonly Sign[]): void {
    for (const sign of before) {
      const known = this.#follow.get(sign) ?? new Set();
      for (const each of after) known.add(each);
      this.#follow.set(sign, known);
    }
  }
}

/** A class of signs, an escape, or a sign by itself. */
const ATOM = /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[0-9a-f]{4}|.)|[^()[\]|*+?{}])/u;
const LETTER = /\p{L}/u;

const known = new Map<string, Omit<Sign, 'ahead'>>();

function signOf(atom: string): Omit<Sign, 'ahead'> {
  const before = known.get(atom);
  if (before) return before;
  // A number is the group of that number over again.
  const made = /^\\[1-9]$/u.test(atom) ? { letter: true, stop: true, space: true } : madeOf(atom);
  known.set(atom, made);
  return made;
}

function madeOf(atom: string): Omit<Sign, 'ahead'> {
  const is = new RegExp(`^${atom}$`, 'iu');
  const bare = atom.replace(/\\(?:[ds]|u00a0|[^\p{L}\d])/gu, '');
  const reads = (...signs: readonly string[]) => signs.some((sign) => is.test(sign));
  return {
    letter: bare.startsWith('[^') || bare === '.' || bare.includes('\\') || LETTER.test(bare),
    stop: reads('.', '!', '?'),
    space: reads(' ', '\n'),
  };
}
