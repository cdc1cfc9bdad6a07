import { describe, expect, test } from 'vitest';
import { starterList, testList } from '../../../src/domain/person/lists/index.ts';
import { indexPeople } from '../../../src/domain/search/indexPeople.ts';
import { testPerson } from '../../support/evening.ts';
import { Dice, generatePeople } from '../../support/people/generatePeople.ts';
import { seededRandom } from '../../support/random.ts';

const few = [...starterList.people, ...testList.people];
const inFew = indexPeople(few, [...starterList.institutions, ...testList.institutions]);
const crowd = generatePeople(10_000);
const inCrowd = indexPeople(crowd.people, crowd.institutions);

/** Of 10,000: what chance alone brings. */
const HARDLY_ANYBODY = 10;

describe('nonsense finds nobody among 38, and hardly anybody among 10,000', () => {
  test.each([
    ['one letter over and over', ['zz', 'zzzz', 'sssss', 'hhhh', 'ggg', 'оооо', 'аа', 'ааа', 'щщщ', 'яяяя', 'ьььь', 'ёёё', 'ъ']],
    ['a few keys drummed', ['аааббб', 'ghghgh', 'прпрпр', 'хахаха', 'hjhjhj', 'ывыв', 'lol']],
    ['a row of the keyboard', ['asdf', 'asdfgh', 'фыва', 'фывапр', 'qwerty', 'йцукен', 'zxcvb', 'aeiou']],
    ['signs that are no letters', ['....', ',,,,', '🌷', '🌷🌷', '$$$', '+', '٣٤']],
    ['scripts that no name of the list is in', ['王', '한국', 'שלום']],
    ['nonsense beside one letter that everybody has', ['ъъъъ 😀', 'ъъъъ 😀 Ы', 'ъъъъ Ы', 'ы ъъъъ', 'hhhh ш 7']],
    ['a key held or drummed beside one letter', ['zzzz а', 'а zzzz', 'zzzz w', 'hhhh ш', 'ghgh а', 'zzzz 7']],
    ['three hundred letters', ['a'.repeat(300), 'ш'.repeat(300), 'абвг'.repeat(75), 'горинов'.repeat(43), '🌷'.repeat(300)]],
  ])('%s', (_, queries) => {
    const found = queries.map((query) => [query, inFew.search(query).places.length, inCrowd.search(query).places.length]);
    expect(found.filter(([, inOne, inOther]) => Number(inOne) > 0 || Number(inOther) > HARDLY_ANYBODY)).toEqual([]);
  });

  test.each(['абвгдежзиклмнопрстуфхцчшщыэюя', 'abcdefghijklmnopqrstuvwxyz'])(
    'letters by chance out of %s, nine times in ten',
    (letters) => {
      const dice = new Dice(seededRandom(5));
      const words = Array.from({ length: 200 }, () => Array.from({ length: 7 }, () => dice.of(Array.from(letters))).join(''));
      expect(words.filter((word) => inCrowd.search(word).places.length > 0).length).toBeLessThan(20);
    },
  );
});

test('where nobody has every word, those who have the most of them are called so, and they are not everybody', () => {
  const found = (query: string) => {
    const { places, isPartial } = inCrowd.search(query);
    return { query, isPartial, first: crowd.people[places[0] ?? -1]?.surname, isCrowd: places.length > 1000 };
  };
  const whole = { isPartial: false, first: 'Иванов', isCrowd: false };
  for (const query of ['иванов аркадий', 'bdfyjd', 'bdfyjd fhrflbq']) expect(found(query)).toEqual({ query, ...whole });
  for (const query of ['иванов zzzz', 'ъъъъ иванов', 'иванов qwerty', 'Иванов zzzz ы', 'bdfyjd 9'])
    expect(found(query)).toEqual({ query, ...whole, isPartial: true });
  for (const query of ['', '«', 'zzzz', 'zzzz а']) expect(found(query).isPartial, query).toBe(false);
});

test('spaces, quotation marks, brackets and dashes are nothing to look for yet: everybody stays', () => {
  for (const query of ['', '  ', '«', '"', '(', '-', '—', '!!!', '\u200b'])
    expect(inFew.search(query).places, query).toHaveLength(few.length);
});

describe('real names that look like nonsense are found', () => {
  const named = (surname: string, givenName: string, latin: string) => testPerson({ id: surname, surname, givenName, latin });
  const people = [
    named('Ааронов', 'Ия', 'Iya Aaronov'),
    named('Ллойд', 'Аннна', 'Ann Lloyd'),
    named('Ы', 'Ён', 'Yon Y'),
    named('Юсуф', 'Лев', 'Lev Yusuf'),
    named('Дедедов', 'Ян', 'Yan Dededov'),
    named('Горинов', 'Иван', 'Ivan Gorinov'),
  ];
  const index = indexPeople(people, []);

  test.each([
    ['аа', 'Ааронов'],
    ['aaro', 'Ааронов'],
    ['iya', 'Ааронов'],
    ['ll', 'Ллойд'],
    ['ллойд', 'Ллойд'],
    ['anna', 'Ллойд'],
    ['ы', 'Ы'],
    ['.', 'Юсуф'],
    ['деде', 'Дедедов'],
    ['дедедовв', 'Дедедов'],
    ['Горррринов', 'Горинов'],
    ['ггоринов', 'Горинов'],
    ['🌷 Горинов', 'Горинов'],
    ['«Горинов»', 'Горинов'],
    ['...горинов', 'Горинов'],
    ['zzzz горинов', 'Горинов'],
    ['Горинов ъъъъ ы', 'Горинов'],
    ['ujhbyjd 9', 'Горинов'],
  ])('%s', (query, surname) => {
    expect(people[index.search(query).places[0] ?? -1]?.surname).toBe(surname);
  });
});

test('one letter finds who begins with it, before those in whom another word does', () => {
  const first = Array.from(inFew.search('ш').places, (at) => few[at]?.surname ?? '');
  expect(first[0]).toMatch(/^Ш/u);
});

test('letters of one alphabet are none of another: a place begun in Latin finds whoever is there, and nobody whose name has its letters’ numbers', () => {
  const taras = testPerson({ id: 'taras', surname: 'Гриценко', givenName: 'Тарас', patronymic: null, latin: 'Taras Gritsenko' });
  const there = testPerson({
    id: 'there',
    surname: 'Белый',
    givenName: 'Олег',
    patronymic: null,
    latin: 'Oleg Bely',
    institution: 'ik-19',
  });
  const colony = { id: 'ik-19', name: 'ФКУ ИК-19', region: 'Самарская область', address: null, asOf: null, sources: [] };
  expect([...indexPeople([taras, there], [colony]).search('samar').places]).toEqual([1]);
  expect([...indexPeople([taras, there], [colony]).search('tarsa').places]).toEqual([0]);
});
