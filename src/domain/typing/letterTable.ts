/** A Cyrillic letter and how it is typed in Latin letters, the surest spelling first. */
export interface LetterRow {
  readonly cyrillic: string;
  readonly latin: readonly string[];
  /** A word, where the letter depends on its neighbours: as it is typed and as it comes out. */
  readonly example?: readonly [typed: string, read: string];
}

/** The table to look at, in the order of the alphabet. */
export const letterTable: readonly LetterRow[] = [
  { cyrillic: 'а', latin: ['a'] },
  { cyrillic: 'б', latin: ['b'] },
  { cyrillic: 'в', latin: ['v', 'w'] },
  { cyrillic: 'г', latin: ['g'] },
  { cyrillic: 'д', latin: ['d'] },
  { cyrillic: 'е', latin: ['e', 'ye', 'je'] },
  { cyrillic: 'ё', latin: ['yo', 'jo'] },
  { cyrillic: 'ж', latin: ['zh'] },
  { cyrillic: 'з', latin: ['z'] },
  { cyrillic: 'и', latin: ['i'] },
  { cyrillic: 'й', latin: ['y', 'j'], example: ['moy', 'мой'] },
  { cyrillic: 'к', latin: ['k'] },
  { cyrillic: 'л', latin: ['l'] },
  { cyrillic: 'м', latin: ['m'] },
  { cyrillic: 'н', latin: ['n'] },
  { cyrillic: 'о', latin: ['o'] },
  { cyrillic: 'п', latin: ['p'] },
  { cyrillic: 'р', latin: ['r'] },
  { cyrillic: 'с', latin: ['s'] },
  { cyrillic: 'т', latin: ['t'] },
  { cyrillic: 'у', latin: ['u'] },
  { cyrillic: 'ф', latin: ['f'] },
  { cyrillic: 'х', latin: ['kh', 'h', 'x'] },
  { cyrillic: 'ц', latin: ['ts', 'c'] },
  { cyrillic: 'ч', latin: ['ch', 'tsch'] },
  { cyrillic: 'ш', latin: ['sh'] },
  { cyrillic: 'щ', latin: ['shch', 'sch'] },
  { cyrillic: 'ъ', latin: ["''", "'"], example: ["pod'ezd", 'подъезд'] },
  { cyrillic: 'ы', latin: ['y'], example: ['my', 'мы'] },
  { cyrillic: 'ь', latin: ["'"], example: ["den'", 'день'] },
  { cyrillic: 'э', latin: ['e'], example: ['eto', 'это'] },
  { cyrillic: 'ю', latin: ['yu', 'ju'] },
  { cyrillic: 'я', latin: ['ya', 'ja'] },
];
