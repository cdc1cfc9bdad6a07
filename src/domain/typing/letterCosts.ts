import type { Habit } from './habit.ts';

/** How a letter of a known word may have been typed: how unusual that is, and what is written then. */
export interface Typed {
  readonly latin: string;
  /** 0 the usual way, 1 a common liberty, 2 what one language's typists do. */
  readonly cost: number;
  /** Where something else than the letter itself is written: people who type "e" for ё get е. */
  readonly cyrillic?: string;
  /** Costs less for those who spell so. */
  readonly german?: number;
  /** What must follow in Latin letters. */
  readonly before?: RegExp;
  /** What the Latin word must have had just before. */
  readonly after?: RegExp;
}

const usual = (...spellings: string[]): Typed[] => spellings.map((latin) => ({ latin, cost: 0 }));
const liberty = (...spellings: string[]): Typed[] => spellings.map((latin) => ({ latin, cost: 1 }));
const foreign = (...spellings: string[]): Typed[] => spellings.map((latin) => ({ latin, cost: 2 }));

/** Letters of known words and the ways in which they are typed; `кс` is one of them. */
export const letterCosts: Readonly<Record<string, readonly Typed[]>> = {
  а: usual('a'),
  б: usual('b'),
  в: usual('v', 'w'),
  г: usual('g'),
  д: usual('d'),
  е: usual('e', 'ye', 'je'),
  ё: [...usual('yo', 'jo', 'ë'), { latin: 'o', cost: 1 }, ...['e', 'ye', 'je'].map((latin) => ({ latin, cost: 0, cyrillic: 'е' }))],
  ж: [...usual('zh', 'ž'), ...liberty('zj'), ...foreign('sch')],
  з: [...usual('z'), { latin: 's', cost: 2, german: 1 }],
  и: usual('i'),
  // "krasivy": nothing is left of it at the end. But "po-russki" ends so by right.
  й: [...usual('y', 'j'), ...liberty('i'), { latin: '', cost: 1, before: /^$/, after: /y$/ }],
  к: usual('k'),
  кс: liberty('x'),
  л: usual('l'),
  м: usual('m'),
  н: usual('n'),
  о: usual('o'),
  п: usual('p'),
  р: usual('r'),
  с: [...usual('s'), ...liberty('ss')],
  т: usual('t'),
  у: [...usual('u'), ...liberty('oe')],
  ф: [...usual('f'), ...liberty('ph')],
  х: [...usual('h', 'kh', 'x'), ...liberty('ch')],
  ц: [...usual('ts', 'c'), ...liberty('z')],
  ч: usual('ch', 'tsch', 'tch', 'tsj', 'č'),
  ш: [...usual('sh', 'š'), ...liberty('sch', 'sj')],
  щ: [...usual('shch', 'schtsch', 'shh'), ...liberty('sch')],
  ъ: [...usual("'", "''"), { latin: '', cost: 1, before: /^[yj]/ }],
  ы: [...usual('y'), ...liberty('i')],
  ь: [...usual("'", 'j'), ...liberty('')],
  э: [...usual('e'), ...liberty('ä')],
  ю: [...usual('yu', 'ju', 'joe', 'ü'), ...liberty('iu', 'u')],
  я: [...usual('ya', 'ja'), ...liberty('ia')],
};

/** How unusual a spelling is for this typist. */
export function costOf({ cost, german }: Typed, habit: Habit): number {
  return habit.german && german !== undefined ? german : cost;
}
