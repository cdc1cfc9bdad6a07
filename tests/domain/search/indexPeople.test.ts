import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/domain/person/person.ts';
import { starterList, testList } from '../../../src/domain/person/lists/index.ts';
import { indexPeople } from '../../../src/domain/search/indexPeople.ts';
import { testPerson } from '../../support/evening.ts';
import { generatePeople } from '../../support/people/generatePeople.ts';
import { handMadeQueries } from '../../support/search/handMadeQueries.ts';
import frozen from '../../support/search/searchQueries.json' with { type: 'json' };

const everybody = [...starterList.people, ...testList.people];
const search = searchIn(everybody, [...starterList.institutions, ...testList.institutions]);

function searchIn(people: readonly Person[], institutions: Parameters<typeof indexPeople>[1] = []): (query: string) => string[] {
  const index = indexPeople(people, institutions);
  return (query) => Array.from(index.search(query).places, (at) => people[at]?.id ?? '');
}

test.each([
  ['Горинов', 'gorinov-aleksei'],
  ['горин', 'gorinov-aleksei'],
  ['gorinov', 'gorinov-aleksei'],
  ['Алексей Горинов', 'gorinov-aleksei'],
  ['Gorynov', 'gorinov-aleksei'],
  ['Мифтахов', 'miftakhov-azat'],
  ['Miftahov', 'miftakhov-azat'],
  ['мифтохов', 'miftakhov-azat'],
  ['Kagarlitskiy', 'kagarlitsky-boris'],
  ['Kagarlizki', 'kagarlitsky-boris'],
  ['кагарлицкий', 'kagarlitsky-boris'],
  ['Evtushenko', 'yevtushenko-polina'],
  ['Jewtuschenko', 'yevtushenko-polina'],
  ['Ievtouchenko', 'yevtushenko-polina'],
  ['Шестун', 'shestun-alexander'],
  ['Artem Kamardin', 'kamardin-artyom'],
  ['Артем', 'kamardin-artyom'],
  ['кара мурза', 'kara-murza-vladimir'],
  ['карамурза', 'kara-murza-vladimir'],
  ['Navalnyj', 'navalny-alexei'],
  ['Dlinnofamilsky', 'test-dlinnofamilsky'],
])('%s leads to %s', (query, id) => {
  expect(search(query)[0]).toBe(id);
});

test('one man is found however his name is put into another alphabet', () => {
  const people = [...everybody, testPerson({ id: 'shch', surname: 'Щербаков', givenName: 'Лука', latin: 'Luka Shcherbakov' })];
  const find = searchIn(people);
  const spellings =
    'Щербаков щербоков Shcherbakov Schtscherbakow Chtcherbakov Ščerbakov Ŝerbakov Shherbakov Szczerbakow sherbakov Shcherbakoff';
  for (const spelling of spellings.split(' ')) expect(find(spelling)[0], spelling).toBe('shch');
});

test('a name in Latin letters only is found by Cyrillic ones', () => {
  expect(searchIn([testPerson({ id: 'smith', surname: 'Novak', givenName: 'Ursula', latin: 'Ursula Novak' })])('новак')).toEqual(['smith']);
});

describe('slips', () => {
  test.each([
    ['a letter too few', 'Горнов'],
    ['a letter too many', 'Горринов'],
    ['another letter', 'Горимов'],
    ['two letters in the wrong order', 'Гоирнов'],
    ['the other keyboard layout', 'ujhbyjd'],
    ['the other keyboard layout for Latin', 'пщкштщм'],
    ['Latin letters of the same shape', 'Гopинoв'],
    ['a slip before the word is finished', 'Гарино'],
    ['two slips in a long word', 'Горанвв Алексей'],
  ])('%s is overlooked', (_, query) => {
    expect(search(query)[0]).toBe('gorinov-aleksei');
  });

  test('letters that stand on the keys of punctuation are found in the other layout', () => {
    const find = searchIn([testPerson({ id: 'belov', surname: 'Бежов' }), testPerson({ id: 'other', surname: 'Ким' })]);
    expect(find(',t;jd')).toEqual(['belov']);
  });

  test('none in three letters, one in four, two in eight', () => {
    const find = searchIn([
      testPerson({ id: 'a', surname: 'Цой', latin: 'A B' }),
      testPerson({ id: 'b', surname: 'Мельниченко', latin: 'A B' }),
    ]);
    expect(find('Цай')).toEqual([]);
    expect(find('Мнльнеченко')).toEqual(['b']);
    expect(find('Мнльнечекко')).toEqual([]);
  });
});

test('an exact name comes first, then one that begins so, sounds so, was mistyped, then the other fields; equals keep their order', () => {
  const other = { patronymic: null, latin: 'Xy Xy', givenName: 'Ия' };
  const people = [
    testPerson({ ...other, id: 'field', surname: 'Юк', occupation: { ru: 'Громов и сыновья' } }),
    testPerson({ ...other, id: 'slip', surname: 'Гронов' }),
    testPerson({ ...other, id: 'sound', surname: 'Громмов' }),
    testPerson({ ...other, id: 'start', surname: 'Громовой' }),
    testPerson({ ...other, id: 'exact-1', surname: 'Громов' }),
    testPerson({ ...other, id: 'exact-2', surname: 'Громов' }),
  ];
  expect(searchIn(people)('громов')).toEqual(['exact-1', 'exact-2', 'start', 'sound', 'slip', 'field']);
});

test('a person is found by place, occupation, interests and articles, in either language', () => {
  expect(search('Рубцовск')[0]).toBe('gorinov-aleksei');
  expect(search('Rubtsovsk')[0]).toBe('gorinov-aleksei');
  expect(search('Торжок')[0]).toBe('kagarlitsky-boris');
  expect(search('mathematician')[0]).toBe('miftakhov-azat');
  expect(search('matematician')[0]).toBe('miftakhov-azat');
  expect(search('математика')[0]).toBe('miftakhov-azat');
  expect(search('Dürer')[0]).toBe('kagarlitsky-boris');
  expect(search('барабаны')[0]).toBe('yevtushenko-polina');
  expect(search('280.3')[0]).toBe('kozyreva-daria');
});

test('a year of birth is a word that fits, whether the day is known or the year alone', () => {
  const people = [
    testPerson({ id: 'day', birthDate: '1961-07-26', birthYear: null }),
    testPerson({ id: 'year', birthDate: null, birthYear: 1984 }),
  ];
  const index = indexPeople(people, []);
  const found = (query: string) => {
    const { places, isPartial } = index.search(query);
    return [Array.from(places, (at) => people[at]?.id), isPartial];
  };
  expect(found('Probnikov 1961')).toEqual([['day'], false]);
  expect(found('1984')).toEqual([['year'], false]);
  expect(found('Probnikov 1962')).toEqual([['day', 'year'], true]);
  const gorinov = indexPeople(starterList.people, []).search('Горинов 1961');
  expect([starterList.people[gorinov.places[0] ?? -1]?.id, gorinov.isPartial]).toEqual(['gorinov-aleksei', false]);
});

test('a year of birth is found from its second digit on, and does not stand in the way of articles', () => {
  const ofYear = (birthYear: number, articles: string) =>
    testPerson({ id: String(birthYear), birthDate: null, birthYear, case: { articles, sentence: {}, expectedRelease: null } });
  const find = searchIn([ofYear(1961, 'ст. 207.3'), ofYear(1984, 'ст. 280'), ofYear(2001, 'ст. 195'), ofYear(1967, 'ст. 159')]);
  const found = (queries: string) => queries.split(' ').map((query) => find(query).join(' '));
  expect(found('1 19 196 1961')).toEqual(['', '1961 1984 2001 1967', '1961 1967', '1961']);
  expect(found('2 20 200 2001')).toEqual(['', '1961 2001', '2001', '2001']);
  expect(found('207 207.3 280 19 195')).toEqual(['1961', '1961', '1984', '1961 1984 2001 1967', '2001']);
});

test('a digit alone finds nobody, and beside other words only where it stands by itself', () => {
  const institutions = ['ИК-2', 'ИК-7'].map((name) => ({ id: name, name, region: '', address: null, asOf: null, sources: [] }));
  const of = (id: string, institution: string, articles: string) =>
    testPerson({ id, institution, case: { articles, sentence: {}, expectedRelease: null } });
  const people = [of('a', 'ИК-2', 'ст. 159'), of('b', 'ИК-7', 'ст. 207.3'), of('c', 'ИК-7', 'ст. 280 ч. 2')];
  const index = indexPeople(people, institutions);
  const found = (query: string) => {
    const { places, isPartial } = index.search(query);
    return [Array.from(places, (at) => people[at]?.id).join(' '), isPartial];
  };
  for (const query of ['2', '7', '1', ' 2 ', '2 7']) expect(found(query), query).toEqual(['', false]);
  expect(found('ИК-7')).toEqual(['b c', false]);
  expect(found('ИК 2')).toEqual(['a c', false]);
  expect(found('280 ч. 2')).toEqual(['c', false]);
});

test('every word typed has to match; when nobody has all of them, some are enough', () => {
  expect(search('адвокат Вадим')).toEqual(['kobzev-vadim']);
  expect(search('адвокат Полина')).toEqual(expect.arrayContaining(['kobzev-vadim', 'yevtushenko-polina']));
});

test('many words that are all found are not counted as if one were missing', () => {
  const one = testPerson({ occupation: { ru: 'поэт, музыкант, актёр, режиссёр, художник, врач, учитель, электрик' } });
  const { places, isPartial } = indexPeople([one], []).search('поэт музыкант актер режиссер художник врач учитель электрик');
  expect([places.length, isPartial]).toEqual([1, false]);
});

test('Latin groups of letters are found before they are complete', () => {
  for (const typed of ['s', 'sh', 'she', 'shes', 'shest', 'sc', 'sch', 'sche', 'c', 'ch', 'che']) {
    expect(search(typed), typed).toContain('shestun-alexander');
  }
});

test('nothing typed shows everybody in the order of the list, nonsense shows nobody', () => {
  expect(search('  ')).toHaveLength(38);
  expect(search('')[0]).toBe('gorinov-aleksei');
  expect(search('«»—!')).toHaveLength(38);
  expect(search('ъгжхщцф')).toEqual([]);
  expect(search('яки'.repeat(30_000))).toEqual([]);
});

test.each([2000, 10_000])('the questions made by hand, and those frozen for 10,000, all lead to their person among %i', (count) => {
  const { people, institutions } = generatePeople(count);
  const index = indexPeople(people, institutions);
  const firstTen = (query: string) => Array.from(index.search(query).places.slice(0, 10), (at) => people[at]);
  const asked = count === 10_000 ? frozen : [];
  const lost = asked.filter(({ query, id }) => !firstTen(query).some((person) => person?.id === id));
  const lostByHand = handMadeQueries.filter(([query, surname]) => !firstTen(query).some((person) => person?.surname === surname));
  expect([...lost, ...lostByHand]).toEqual([]);
});
