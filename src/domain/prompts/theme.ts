import { fold, searchWords } from '../search/words.ts';

/** The beginnings of the words that name an evening's theme. */
const beginnings = {
  birthday: 'рожден именин birthday geburtstag',
  newYear: 'новогод рождеств елк christmas xmas neujahr silvester weihnacht',
  winter: 'зим winter',
  spring: 'весн spring fruhling',
  summer: 'лет$ лето летн summer sommer',
  autumn: 'осен autumn herbst',
} as const;

export type Theme = keyof typeof beginnings;

const patterns = Object.entries(beginnings).map(
  ([theme, words]) => [theme as Theme, new RegExp(`^(?:${words.replaceAll(' ', '|')})`, 'u')] as const,
);
const newYear = /нов\p{L}* год|new year|neues jahr|neuen jahr/u;

/** What an evening's theme, as its organizers wrote it, is about: often nothing that prompts know. */
export function themesIn(text: string): ReadonlySet<Theme> {
  const words = searchWords(text).map(fold);
  const named = patterns.flatMap(([theme, pattern]) => (words.some((word) => pattern.test(word)) ? [theme] : []));
  return new Set(newYear.test(words.join(' ')) ? [...named, 'newYear'] : named);
}
