import type { GroupId } from './groups.ts';

/** The languages that stand beside Russian; each is the language of a writer, never of the addressee. */
export type SourceLanguage = 'en' | 'de';
export type PhraseLanguage = SourceLanguage | 'ru';

/**
 * One sentence or two in every language. `{…}` in a template is one of these:
 *
 * - a pronoun that follows the writer's number or the addressee (`{мне}`, `{Вам}`, `{my}`; see `pronouns.ts`)
 * - a choice: `{one|я живу|мы живём}` by the writer's number, `{writer|рад|рада|рады}` by gender and number,
 *   `{you|Вы|ты}` by how the addressee is spoken to, `{person|дорогой|дорогая}` by the addressee's gender,
 *   `{pet|мой|моя|моё|мои}` by the gender of a word, `{count|книга|книги|книг}` by a number
 * - a word or a number to fill in, with its form: `{city}`, `{city.in}`, `{count.f}`, `{pet.count}` (“two cats”)
 */
export interface Phrase {
  readonly id: string;
  readonly group: GroupId;
  readonly en: string;
  readonly de: string;
  readonly ru: string;
  /** It asks something, or for an answer: not offered where none is wanted. */
  readonly asks: boolean;
  /** The smallest number that it can be said of. */
  readonly least: number;
}

/** A phrase as its group's file says it; what is left out is usual. */
export type PhraseText = Pick<Phrase, 'id' | PhraseLanguage> & Partial<Pick<Phrase, 'asks' | 'least'>>;

/** Who writes to whom. */
export interface Voice {
  /** A man, a woman, or more than one. */
  readonly writer: 'm' | 'f' | 'several';
  readonly person: 'm' | 'f';
  /** «Вы» or «ты», „Sie“ or „du“. */
  readonly formal: boolean;
}

/** The language in which a phrase is shown beside Russian to somebody whose screen has this language; undefined where Russian alone will do. */
export function sourceLanguageFor(tag: string): SourceLanguage | undefined {
  if (tag === 'ru') return undefined;
  return tag === 'de' ? 'de' : 'en';
}

/** Whether the Russian tells the gender of whoever writes, so that it has to be asked. */
export function tellsWriter(phrase: Pick<Phrase, 'ru'>): boolean {
  return phrase.ru.includes('{writer|');
}
