/** What towns are called in short, in small letters without spaces and hyphens, where it can be no other one. */
const towns: ReadonlyMap<string, string> = new Map([
  ['спб', 'Санкт-Петербург'],
  ['спб.', 'Санкт-Петербург'],
  ['с.петербург', 'Санкт-Петербург'],
  ['с.пб', 'Санкт-Петербург'],
  ['спетербург', 'Санкт-Петербург'],
  ['санктпетербург', 'Санкт-Петербург'],
  ['питер', 'Санкт-Петербург'],
  ['мск', 'Москва'],
  ['мск.', 'Москва'],
  ['н.новгород', 'Нижний Новгород'],
  ['нижнийновгород', 'Нижний Новгород'],
  ['в.новгород', 'Великий Новгород'],
  ['н.тагил', 'Нижний Тагил'],
  ['н.челны', 'Набережные Челны'],
  ['екб', 'Екатеринбург'],
  ['ебург', 'Екатеринбург'],
  ['ростовн/д', 'Ростов-на-Дону'],
  ['ростовн/дону', 'Ростов-на-Дону'],
  ['комсомольскн/а', 'Комсомольск-на-Амуре'],
]);

/** A town in full where a part of an address is one in short: «СПб», «г. Мск», «Н. Новгород»; undefined for anything else. */
export function townInFull(part: string): string | undefined {
  const [, before = '', name = ''] = /^((?:г(?:ор)?\.|г(?=\s)|город)\s*)?(.+)$/iu.exec(part.trim()) ?? [];
  const town = towns.get(
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[\s\u2010-\u2015\u2212-]/gu, ''),
  );
  return town === undefined ? undefined : `${before.trim()}${before === '' ? '' : ' '}${town}`;
}

const kinds =
  /(?<!\p{L})(?:п\.?\s?г\.?\s?т|р\.?\s?п|г|гор|город|городской|пос|пос[её]лок|п|с|село|дер|деревня|д|ст|ст-ца|станица|станция|х|хутор|аул|слобода|мкр|микрорайон|рабочий|типа|зато|city|town|village)(?!\p{L})/giu;

/** Whether two texts may name one town: «г. Киров» and «Киров», «Орёл» and «Орел», «Ростов» and «Ростов-на-Дону», «Наб. Челны» and «Набережные Челны». */
export function isSameTown(one: string, other: string): boolean {
  // “Samara” and «Самара» can't be compared.
  if (/\p{Script=Cyrillic}/u.test(one) !== /\p{Script=Cyrillic}/u.test(other)) return true;
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  const isShort = (short: string, long: string) => few.length > 1 && short.length <= 4 && long.startsWith(short);
  return few.every((word) => many.some((its) => its === word || isShort(word, its) || isShort(its, word)));
}

/** The words of a town's name without what kind of place it is, unless that is its name. */
function wordsOf(town: string): readonly string[] {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const bare = words(town.replace(kinds, ' '));
  return bare.length > 0 ? bare : words(town);
}
