import { expect, test } from 'vitest';
import { starterList } from '../../../src/domain/person/lists/index.ts';
import { occupationGroupsOf, type OccupationGroup } from '../../../src/domain/search/occupations.ts';
import { termOf } from '../../../src/domain/search/term.ts';

test.each<[Record<string, string>, OccupationGroup[]]>([
  [{ ru: 'муниципальный депутат (Красносельский район Москвы), юрист' }, ['law', 'politics']],
  [{ ru: 'бывшая студентка-медик СПбГУ' }, ['studying', 'medicine']],
  [{ en: 'Poet, engineer' }, ['writing', 'engineering']],
  [{ ru: 'учёный секретарь' }, ['science']],
  [{ ru: 'ученик 10 класса', en: 'pupil' }, ['studying']],
  [{ ru: 'главный редактор «Рабкора»' }, ['journalism']],
  [{ ru: 'актёр, дизайнер' }, ['arts']],
  [{ ru: 'дальнобойщик' }, ['trades']],
  [{ ru: 'путешественник' }, []],
  [{}, []],
])('%j is done by %j', (occupation, groups) => {
  expect(occupationGroupsOf(occupation)).toEqual(groups);
});

test.each([
  [{ ru: '2 года 8 месяцев колонии общего режима' }, 'upTo3'],
  [{ ru: '5 лет (13 февраля 2024 года)', en: '5 years' }, 'upTo6'],
  [{ ru: '7 лет (8 июля 2022 года); ещё 3 года' }, 'upTo10'],
  [{ en: '18 years of strict regime' }, 'over10'],
  [{ ru: 'пожизненное лишение свободы' }, 'life'],
  [{ ru: 'приговора ещё нет' }, 'none'],
  [{ ru: 'задержан в 2024 году' }, 'none'],
  [{}, 'none'],
])('%j is a term of %s', (sentence, term) => {
  expect(termOf(sentence)).toBe(term);
});

test('most people of the starter list have an occupation and a term that the filters know', () => {
  const known = starterList.people.filter(({ occupation }) => occupationGroupsOf(occupation).length > 0).length;
  const sentenced = starterList.people.filter((person) => termOf(person.case.sentence) !== 'none').length;
  expect(known).toBeGreaterThan(13);
  expect(sentenced).toBeGreaterThan(15);
});
