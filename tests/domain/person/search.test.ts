import { expect, test } from 'vitest';
import { starterList, testList } from '../../../src/domain/person/lists/index.ts';
import { indexPeople } from '../../../src/domain/person/search.ts';
import { searchKey } from '../../../src/domain/person/searchKey.ts';
import { manyTestPeople } from '../../support/manyTestPeople.ts';

const index = indexPeople([...starterList.people, ...testList.people], [...starterList.institutions, ...testList.institutions]);
const first = (query: string) => index.search(query)[0];

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
  ['кагарлицкий', 'kagarlitsky-boris'],
  ['Evtushenko', 'yevtushenko-polina'],
  ['Jewtuschenko', 'yevtushenko-polina'],
  ['Шестун', 'shestun-alexander'],
  ['Artem Kamardin', 'kamardin-artyom'],
  ['Артем', 'kamardin-artyom'],
  ['кара мурза', 'kara-murza-vladimir'],
  ['Navalnyj', 'navalny-alexei'],
  ['Dlinnofamilsky', 'test-dlinnofamilsky'],
])('%s leads to %s', (query, id) => {
  expect(first(query)).toBe(id);
});

test('a person is found by place, occupation, interests and articles, in either language', () => {
  expect(first('Рубцовск')).toBe('gorinov-aleksei');
  expect(first('Торжок')).toBe('kagarlitsky-boris');
  expect(first('mathematician')).toBe('miftakhov-azat');
  expect(first('математика')).toBe('miftakhov-azat');
  expect(first('Dürer')).toBe('kagarlitsky-boris');
  expect(first('барабаны')).toBe('yevtushenko-polina');
  expect(first('280.3')).toBe('kozyreva-daria');
});

test('every word typed has to match; when nobody has all of them, some are enough', () => {
  expect(index.search('адвокат Вадим')).toEqual(['kobzev-vadim']);
  expect(index.search('адвокат Полина')).toEqual(expect.arrayContaining(['kobzev-vadim', 'yevtushenko-polina']));
});

test('Latin digraphs are found before they are complete', () => {
  for (const typed of ['s', 'sh', 'she', 'shes', 'shest']) expect(index.search(typed)).toContain('shestun-alexander');
});

test('nothing typed shows everybody in the order of the list, nonsense shows nobody', () => {
  expect(index.search('  ')).toHaveLength(38);
  expect(index.search('')[0]).toBe('gorinov-aleksei');
  expect(index.search('«»—!')).toHaveLength(38);
  expect(index.search('ъь')).toHaveLength(38);
  expect(index.search('ъгжхщцф')).toEqual([]);
  expect(index.search('яки'.repeat(30_000))).toEqual([]);
});

test.each([
  ['Навальный', 'Navalny'],
  ['Щербакова', 'Shcherbakova'],
  ['Артём', 'Artem'],
  ['Хрущёв', 'Khrushchev'],
  ['Юлия', 'Yulia'],
  ['Цой', 'Tsoy'],
  ['Евгений', 'Yevgeny'],
  ['Žukov', 'Zukov'],
])('%s and %s are one name', (cyrillic, latin) => {
  expect(searchKey(cyrillic)).toBe(searchKey(latin));
});

test('ten thousand people are indexed and searched in no time that anybody notices', async ({ annotate }) => {
  const people = manyTestPeople(10_000);
  const started = performance.now();
  const large = indexPeople(people, []);
  const indexed = performance.now();
  const queries = ['Пробников', 'prob', 'шахматы', 'Екатеринбург', 'мар', 'testov anna', 'с', 'математк', '207.3'];
  const found = queries.map((query) => large.search(query).length);
  const searched = (performance.now() - indexed) / queries.length;
  await annotate(`10,000 people: index ${(indexed - started).toFixed(0)} ms, query ${searched.toFixed(1)} ms`);
  expect(found.every((number) => number > 0)).toBe(true);
  // Ten times what it takes on a slow laptop, so that only a change of order fails.
  expect(indexed - started).toBeLessThan(15_000);
  expect(searched).toBeLessThan(500);
});
