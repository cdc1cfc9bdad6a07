import RussianNouns from 'russian-nouns-js';
import { expect, test } from 'vitest';
import { numberForm, numeral } from '../../../src/domain/phrasebook/numerals.ts';
import { animals } from '../../../src/domain/phrasebook/words/animals.ts';
import { months, seasons } from '../../../src/domain/phrasebook/words/calendar.ts';
import { instruments } from '../../../src/domain/phrasebook/words/culture.ts';
import { sports, subjects } from '../../../src/domain/phrasebook/words/pastimes.ts';
import { cities, countries } from '../../../src/domain/phrasebook/words/places.ts';
import { plants } from '../../../src/domain/phrasebook/words/plants.ts';
import type { Word } from '../../../src/domain/phrasebook/words/word.ts';

const engine = new RussianNouns.Engine();
const { Case, Gender } = RussianNouns;

type NounForm = 'gen' | 'dat' | 'acc' | 'ins' | 'prep' | 'pl' | 'pl.gen';
const singular = {
  gen: Case.GENITIVE,
  dat: Case.DATIVE,
  acc: Case.ACCUSATIVE,
  ins: Case.INSTRUMENTAL,
  prep: Case.PREPOSITIONAL,
} as const;

/** What the library makes of one word; it takes no two. */
function declined(text: string, gender: 'm' | 'f' | 'n', form: NounForm, animate = false): readonly string[] {
  const lemma = RussianNouns.createLemma({ text, gender: { m: Gender.MASCULINE, f: Gender.FEMININE, n: Gender.NEUTER }[gender], animate });
  if (form === 'pl') return engine.pluralize(lemma);
  if (form === 'pl.gen') return engine.pluralize(lemma).flatMap((plural) => engine.decline(lemma, Case.GENITIVE, plural));
  return engine.decline(lemma, singular[form]);
}

/** Where the dictionaries and we differ from the library. */
const libraryIsWrong: Readonly<Record<string, string>> = {
  'воробей ins': 'воробьём',
  'соловей ins': 'соловьём',
  'снегирь ins': 'снегирём',
  'журавль ins': 'журавлём',
  'скворец pl.gen': 'скворцов',
  'тополь pl': 'тополя',
};

/** Words whose forms are not what the library makes, and that it is not known to be wrong about. */
function unlike(words: readonly Word[], forms: readonly NounForm[], animate = false): string[] {
  return words.flatMap(({ ru }) =>
    forms.flatMap((form) => {
      const text = ru.forms[''] ?? '';
      if (ru.gender === 'pl' || ru.gender === undefined) return [`${text}: no gender`];
      const ours = ru.forms[form] ?? text;
      const right = libraryIsWrong[`${text} ${form}`];
      return ours === right || declined(text, ru.gender, form, animate).includes(ours) ? [] : [`${text} ${form}: ${ours}`];
    }),
  );
}

test('animals decline as a grammar engine declines them', () => {
  expect(animals.length).toBeGreaterThanOrEqual(25);
  expect(unlike(animals, ['gen', 'dat', 'acc', 'ins', 'pl', 'pl.gen'], true)).toEqual([]);
});

test('trees, flowers and seasons decline as a grammar engine declines them', () => {
  expect(unlike(plants, ['gen', 'acc', 'pl', 'pl.gen'])).toEqual([]);
  expect(unlike(seasons, ['gen', 'prep'])).toEqual([]);
});

test('the gender of a noun is the one that its ending has, but for those that are known to differ', () => {
  const feminineInSoftSign = ['лошадь', 'ель', 'герань', 'осень', 'живопись', 'площадь', 'виолончель'];
  const odd = [...animals, ...plants, ...seasons, ...subjects].flatMap(({ ru }) => {
    const noun = (ru.forms[''] ?? '').split(' ').at(-1) ?? '';
    if (ru.gender === 'pl') return /[ыи]$/u.test(noun) ? [] : [noun];
    const byEnding = /[ая]$/u.test(noun) || feminineInSoftSign.includes(noun) ? 'f' : /[оеё]$/u.test(noun) ? 'n' : 'm';
    return byEnding === ru.gender ? [] : [noun];
  });
  expect(odd).toEqual([]);
});

/** Names of places that stay as they are, have a plural only, or are two words. */
const ownWays = ['Афины', 'Нидерланды', 'Новая Зеландия', 'США', 'Нови-Сад', 'Нью-Йорк', 'Буэнос-Айрес', 'Лос-Анджелес', 'Тель-Авив'];
const staying = /(?:[оиуэы]|Монреаль-)$/u;

test('cities and countries stand in the case that their preposition asks for', () => {
  expect(cities.length).toBeGreaterThanOrEqual(60);
  const wrong = [...cities, ...countries].flatMap(({ ru }) => {
    const name = ru.forms[''] ?? '';
    const places = [
      ['in', 'prep', /^(?:во?|на) (.+)$/u],
      ['from', 'gen', /^(?:из|с) (.+)$/u],
    ] as const;
    return places.flatMap(([form, gcase, pattern]) => {
      const [, declinedName = ''] = pattern.exec(ru.forms[form] ?? '') ?? [];
      if (declinedName === '') return [`${name} ${form}`];
      if (ownWays.includes(name)) return declinedName === name && name !== 'США' ? [`${name} ${form}`] : [];
      if (staying.test(name)) return declinedName === name ? [] : [`${name} ${form}`];
      const gender = /[ая]$/u.test(name) ? 'f' : 'm';
      return declined(name, gender, gcase).includes(declinedName) ? [] : [`${name} ${form}: ${declinedName}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('«во» stands before Ф with a consonant, and nowhere else', () => {
  const wrong = [...cities, ...countries].filter(({ ru }) => /^Ф[лр]/u.test(ru.forms[''] ?? '') !== /^во /u.test(ru.forms['in'] ?? ''));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('months, instruments, sports and subjects follow the grammar engine where they are one word', () => {
  const cases = [
    ...months.map((word) => [word, 'prep', 'in', /^в /u, 'm'] as const),
    ...instruments.map((word) => [word, 'prep', 'on', /^на /u, undefined] as const),
    ...sports.map((word) => [word, 'ins', 'ins', /^/u, undefined] as const),
    ...subjects.map((word) => [word, 'acc', 'acc', /^/u, word.ru.gender] as const),
  ];
  const wrong = cases.flatMap(([{ ru }, gcase, form, preposition, known]) => {
    const name = ru.forms[''] ?? '';
    if (name.includes(' ') || known === 'pl' || name === 'ударные') return [];
    const ours = (ru.forms[form] ?? name).replace(preposition, '');
    if (/^(?:пианино|кино|укулеле)$/u.test(name)) return ours === name ? [] : [name];
    const gender = known ?? (/[ая]$/u.test(name) || name === 'виолончель' ? 'f' : /[ое]$/u.test(name) ? 'n' : 'm');
    return declined(name, gender, gcase).includes(ours) ? [] : [`${name} ${form}: ${ours}`];
  });
  expect(wrong).toEqual([]);
});

test('a Russian noun goes with a number as the tables of Unicode say', () => {
  const rules = new Intl.PluralRules('ru');
  const forms = ['one', 'few', 'many'];
  const wrong = Array.from({ length: 101 }, (_, count) => count).filter((count) => forms[numberForm('ru', count)] !== rules.select(count));
  expect(wrong).toEqual([]);
});

test('numbers are words in the gender and case of what is counted', () => {
  const said = [
    numeral('ru', 1, 'm'),
    numeral('ru', 1, 'f'),
    numeral('ru', 1, 'f', true),
    numeral('ru', 2, 'f'),
    numeral('ru', 2, 'n'),
    numeral('ru', 14, 'f'),
    numeral('ru', 40, 'm'),
    numeral('ru', 52, 'f'),
    numeral('ru', 81, 'f', true),
    numeral('ru', 90, 'm'),
    numeral('ru', 99, 'm'),
    numeral('ru', 100, 'f'),
    numeral('en', 12, 'm'),
    numeral('en', 13, 'm'),
    numeral('de', 1, 'm', true),
    numeral('de', 1, 'f'),
    numeral('de', 12, 'n'),
  ];
  expect(said.join(', ')).toBe(
    'один, одна, одну, две, два, четырнадцать, сорок, пятьдесят две, восемьдесят одну, девяносто, девяносто девять, сто, twelve, 13, einen, eine, zwölf',
  );
  const all = Array.from({ length: 101 }, (_, count) => numeral('ru', count, 'm'));
  expect(new Set(all).size).toBe(101);
});
