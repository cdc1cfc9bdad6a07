import type { Bytes } from '../../src/domain/bytes/index.ts';
import type { Person } from '../../src/domain/person/person.ts';
import { testPerson } from './evening.ts';
import { seededRandom } from './random.ts';

const syllables = {
  ru: 'ба во гри де жу за ки ло мар не пор ру сто ти ум фа хо цы ша ще эр ют ян стра пре вол гор лёт'.split(' '),
  en: 'ba vo gri de ju za ki lo mar ne por ru sto ti um fa ho see sha ther er ute yan stra pre vol gor let'.split(' '),
};

/**
 * Invented people with every field as full as those of the starter list (2.1 kB of JSON each), in words of a language
 * that nobody speaks, frequent and rare as real words are: for measuring what a whole list weighs.
 */
export function fullTestPeople(count: number): Person[] {
  const random = seededRandom(20_260_101);
  let bytes: Bytes = random(65_536);
  let at = 0;
  const chance = () => {
    if (at + 4 > bytes.length) [bytes, at] = [random(65_536), 0];
    return new DataView(bytes.buffer).getUint32((at += 4) - 4) / 2 ** 32;
  };
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const vocabulary = (language: 'ru' | 'en') =>
    Array.from({ length: 4000 }, (_, i) =>
      Array.from({ length: 1 + Math.ceil(Math.log10(i + 1)) }, () => oneOf(syllables[language])).join(''),
    );
  const words = { ru: vocabulary('ru'), en: vocabulary('en') };
  // By Zipf: the n-th word comes about once in n.
  const word = (language: 'ru' | 'en') => words[language][Math.floor(4000 ** chance()) - 1] ?? '';
  const sentence = (language: 'ru' | 'en', letters: number): string => {
    let text = word(language);
    while (text.length < letters) text += ` ${word(language)}`;
    return `${text}.`;
  };
  const both = (letters: number) => ({ en: sentence('en', letters), ru: sentence('ru', letters) });
  const number = (below: number) => Math.floor(chance() * below);
  const name = (ending: string) => {
    const text = Array.from({ length: 2 + number(2) }, () => oneOf(syllables.ru)).join('') + ending;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const day = () => `20${String(22 + number(5))}-${String(1 + number(12)).padStart(2, '0')}-${String(1 + number(28)).padStart(2, '0')}`;
  return Array.from({ length: count }, (_, i) => {
    const birthYear = 1945 + number(62);
    return testPerson({
      id: `${word('en')}-${String(i)}`,
      surname: name('ов'),
      givenName: name(''),
      patronymic: name('ович'),
      latin: `${word('en')} ${word('en')}`,
      birthDate: `${String(birthYear)}${day().slice(4)}`,
      birthYear,
      occupation: both(32),
      story: both(114),
      interests: { en: [word('en')], ru: [word('ru')] },
      languages: ['ru'],
      case: {
        articles: `ч. ${String(1 + number(4))} ст. ${String(100 + number(260))}.${String(number(5))} УК РФ; ${sentence('ru', 20)}`,
        sentence: both(52),
        expectedRelease: null,
      },
      placeNote: both(20),
      asOf: { status: day(), institution: null, address: null },
      sources: Array.from({ length: 3 + number(4) }, () => ({
        where: `https://${word('en')}.example/${sentence('en', 40).replaceAll(/[ .]+/g, '-')}${String(number(100_000))}`,
        supports: sentence('en', 40),
        date: day(),
      })),
    });
  });
}
