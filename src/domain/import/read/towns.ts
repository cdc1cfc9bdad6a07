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
