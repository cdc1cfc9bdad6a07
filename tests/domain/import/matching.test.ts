import { describe, expect, test } from 'vitest';
import type { PeopleList, Person } from '../../../src/domain/person/person.ts';
import { testPerson } from '../../support/evening.ts';
import { errorsIn, importRows, said } from '../../support/sheets/someSheets.ts';

const person = (change: Partial<Person>) => testPerson({ test: false, sources: [{ where: 'x', supports: '', date: null }], ...change });
const list = (...people: readonly Person[]): PeopleList => ({
  format: 1,
  version: 3,
  kind: 'people',
  people: [...people],
  institutions: [],
});

const artyom = person({
  id: 'a',
  surname: 'Пробников',
  givenName: 'Артём',
  patronymic: 'Тестович',
  birthDate: '1990-05-01',
  birthYear: 1990,
});
const before = list(artyom, person({ id: 'b', surname: 'Тестова', givenName: 'Вера', patronymic: null, birthYear: null, sex: 'f' }));
const headings = ['ФИО', 'Дата рождения', 'Статьи'];

test('ё and е, case and the order of the name make no difference, and ё is kept', () => {
  const result = importRows([headings, ['Артем Тестович ПРОБНИКОВ', '01.05.1990', 'ст. 1'], ['Тестова Вера', '', '']], { before });
  expect(result.counts).toEqual({ new: 0, changed: 1, unchanged: 1, gone: 0 });
  expect(result.next?.people[0]).toMatchObject({ id: 'a', givenName: 'Артём', case: { articles: 'ст. 1' } });
  expect(result.changes[0]).toMatchObject({ kind: 'changed', id: 'a', row: 2 });
  const [change] = result.changes;
  expect(change?.kind === 'changed' && change.fields.filter(({ use }) => use !== 'sources')).toEqual([
    { use: 'articles', from: '', to: 'ст. 1' },
  ]);
});

test('a sheet that puts ё in corrects the list', () => {
  const plain = list({ ...artyom, givenName: 'Артем' });
  const result = importRows([headings, ['Пробников Артём Тестович', '01.05.1990', '']], { before: plain });
  expect(result.next?.people[0]?.givenName).toBe('Артём');
});

test('a year alone takes no birth date away', () => {
  const result = importRows([headings, ['Пробников Артём Тестович', '1990', ''], ['Тестова Вера', '', '']], { before });
  expect(result.next).toBe(before);
});

test('an empty cell of somebody else’s sheet takes nothing away', () => {
  const known = list({ ...artyom, case: { ...artyom.case, articles: 'ст. 1' }, patronymic: 'Тестович' });
  expect(importRows([headings, ['Пробников Артём', '01.05.1990', '']], { before: known }).next).toBe(known);
});

describe('nothing is guessed', () => {
  test('where the birth differs', () => {
    const result = importRows([headings, ['Пробников Артём Тестович', '01.05.1991', ''], ['Тестова Вера', '', '']], { before });
    expect(errorsIn(result)).toEqual(['2 B match.birthDiffers']);
    expect(result.next).toBeNull();
    expect(result.counts.gone).toBe(0);
  });

  test('where two of the list have the name', () => {
    const twins = list(artyom, { ...artyom, id: 'c', birthDate: '1995-01-01', birthYear: 1995 });
    expect(errorsIn(importRows([headings, ['Пробников Артём Тестович', '', '']], { before: twins }))).toEqual(['2 A match.ambiguous']);
    expect(errorsIn(importRows([headings, ['Пробников Артём Тестович', '1995', '']], { before: twins, gone: 'keep' }))).toEqual([]);
  });

  test('where two rows have the name and other facts', () => {
    const rows = [headings, ['Пробный Тест Тестович', '1990', 'ст. 1'], ['Пробный Тест Тестович', '1990', 'ст. 2']];
    expect(errorsIn(importRows(rows))).toEqual(['3 A row.twice']);
    const apart = [headings, ['Пробный Тест Тестович', '1990', 'ст. 1'], ['Пробный Тест Тестович', '1991', 'ст. 2']];
    expect(importRows(apart).counts.new).toBe(2);
  });

  test('and a decision settles it', () => {
    const rows = [headings, ['Пробников Артём Тестович', '01.05.1991', ''], ['Тестова Вера', '', '']];
    const same = importRows(rows, { before, decisions: new Map([[2, 'a']]) });
    expect(same.next?.people.map(({ id, birthDate }) => [id, birthDate])).toEqual([
      ['a', '1991-05-01'],
      ['b', null],
    ]);
    const other = importRows(rows, { before, decisions: new Map([[2, null]]) });
    expect(other.counts).toEqual({ new: 1, changed: 0, unchanged: 1, gone: 1 });
    expect(other.next?.people.map(({ id }) => id)).toEqual(['b', 'probnikov-artyom']);
  });
});

test('who is known by the name alone is taken, and told', () => {
  const result = importRows([headings, ['Тестова Вера', '1985', '']], { before, gone: 'keep' });
  expect(said(result)).toContain('2 A match.byNameOnly');
  expect(result.next?.people[1]).toMatchObject({ id: 'b', birthYear: 1985 });
});

test('a row that repeats another is left out, and told', () => {
  const result = importRows([headings, ['Пробный Тест Тестович', '1990', 'x'], [], ['Пробный Тест Тестович', '1990', 'x']]);
  expect(said(result)).toEqual(['4 A row.repeated']);
  expect(result.next?.people).toHaveLength(1);
});

test('two rows that differ in ё and е alone are one person told twice, who keeps every ё', () => {
  const rows = [headings, ['Семёнов Артем Петрович', '1990', 'x'], ['Семенов Артём Петрович', '1990', 'x']];
  const result = importRows(rows);
  expect(said(result)).toEqual(['3 A row.repeatedYo']);
  expect(result.problems.find(({ code }) => code === 'row.repeatedYo')?.params).toEqual({ name: 'Семёнов Артём Петрович', row: '2' });
  expect(result.next?.people).toHaveLength(1);
  const [both] = importRows([headings, ['Семёнов Артём Петрович', '1990', 'x']]).next?.people ?? [];
  expect(result.next?.people[0]).toMatchObject({ surname: 'Семёнов', givenName: 'Артём', latin: both?.latin });
  // Somebody whom the list has already.
  const known = importRows(rows.slice(0, 2)).next;
  expect(said(importRows(rows, { before: known }))).toEqual(['3 A row.repeatedYo']);
  const other = [headings, ['Семёнов Артём Петрович', '1990', 'x'], ['Семенов Артем Петрович', '1990', 'y']];
  expect(errorsIn(importRows(other))).toEqual(['3 A row.twice']);
});

test('a typing error that would make somebody new and somebody gone is told', () => {
  const result = importRows([headings, ['Прбников Артём Тестович', '01.05.1990', ''], ['Тестова Вера', '', '']], { before });
  expect(result.counts).toMatchObject({ new: 1, gone: 1 });
  expect(said(result)).toContain('2 A match.similar');
});

test('who is not in the sheet is gone, or stays if asked for', () => {
  const rows = [headings, ['Пробников Артём Тестович', '1990', '']];
  expect(importRows(rows, { before }).changes).toEqual([{ kind: 'gone', id: 'b', name: 'Тестова Вера' }]);
  expect(importRows(rows, { before, gone: 'keep' }).next).toBe(before);
});

test('a row that is left out keeps whom it is about', () => {
  const rows = [headings, ['Пробников Артём Тестович', '31.02.1990', ''], ['Тестова Вера', '', '']];
  expect(errorsIn(importRows(rows, { before }))).toEqual(['2 B day.impossible']);
  const result = importRows(rows, { before, leaveOut: new Set([2]) });
  expect(result.next).toBe(before);
  expect(result.counts).toEqual({ new: 0, changed: 0, unchanged: 2, gone: 0 });
});

test('the list that was there is left as it was, so that it can be gone back to', () => {
  const copy = structuredClone(before);
  importRows([headings, ['Новая Вера Тестовна', '1990', '']], { before });
  expect(before).toEqual(copy);
});

test('a changed list has the next version', () => {
  const result = importRows([headings, ['Новая Вера Тестовна', '1990', '']], { before, gone: 'keep' });
  expect(result.next).toMatchObject({ version: 4, kind: 'people' });
  expect(result.next?.people.map(({ id }) => id)).toEqual(['a', 'b', 'novaya-vera']);
});
