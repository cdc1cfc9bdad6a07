import { expect, test } from 'vitest';
import { exportList } from '../../../src/domain/import/index.ts';
import { errorsIn, importBytes, importRows, said } from '../../support/sheets/someSheets.ts';

const headings = ['Фамилия', 'Имя', 'Отчество', 'Год рождения', 'Согласие на публикацию'];
const row = (surname: string, mark: string) => [surname, 'Тест', 'Тестович', '1990', mark];

test('only who is marked may be published, and an empty cell is no mark', () => {
  const result = importRows([headings, row('Пробников', 'да'), row('Тестов', ''), row('Проверкин', 'нет')]);
  expect(said(result)).toEqual([]);
  expect(result.next?.people.map(({ publishable }) => publishable)).toEqual([true, undefined, undefined]);
});

test('what is neither yes nor no is asked about', () => {
  expect(errorsIn(importRows([headings, row('Пробников', 'наверное')]))).toEqual(['2 E yesNo.unreadable']);
});

test('a sheet without such a column leaves the mark, an empty cell takes it away', () => {
  const before = importRows([headings, row('Пробников', 'да')]).next;
  const without = importRows([headings.slice(0, 4), row('Пробников', '').slice(0, 4)], { before });
  expect(without.next?.people[0]?.publishable).toBe(true);
  const emptied = importRows([headings, row('Пробников', '')], { before });
  expect([emptied.counts.changed, emptied.next?.people[0]]).toEqual([1, expect.not.objectContaining({ publishable: true })]);
  const back = before && importBytes(exportList(before, 'xlsx', 'ru'));
  expect(back?.next).toEqual(before);
});
