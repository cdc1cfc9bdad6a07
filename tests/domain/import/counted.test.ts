import { expect, test } from 'vitest';
import { exportList } from '../../../src/domain/import/index.ts';
import { readCount } from '../../../src/domain/import/read/readWords.ts';
import { testList } from '../../../src/domain/person/lists/index.ts';
import type { PeopleList, Person } from '../../../src/domain/person/person.ts';
import { errorsIn, importBytes, importRows, said } from '../../support/sheets/someSheets.ts';

const headings = ['Фамилия', 'Имя', 'Отчество', 'Год рождения', 'Кол-во открыток', 'Отвечает'];
const row = (surname: string, cards: string, answers: string) => [surname, 'Тест', 'Тестович', '1990', cards, answers];
const [first] = testList.people as [Person];
const listOf = (change: Partial<Person>): PeopleList => ({ ...testList, people: [{ ...first, ...change }], institutions: [] });

test('cards sent until now and answers come out of a sheet, and what nobody counted is not nought', () => {
  const result = importRows([headings, row('Пробников', '12', 'да'), row('Тестов', '0', 'нет'), row('Проверкин', '', '')]);
  expect(said(result)).toEqual([]);
  expect(result.next?.people.map(({ cards, answersLetters }) => [cards, answersLetters])).toEqual([
    [12, true],
    [0, undefined],
    [undefined, undefined],
  ]);
});

test('our own headings and those of others are known in both languages', () => {
  for (const [cards, answers] of [
    ['Cards sent', 'Answers letters'],
    ['Number of cards', 'Has replied'],
    ['Отправлено открыток', 'Отвечает на письма'],
    ['Сколько открыток', 'Отвечает ли'],
  ] as const) {
    const result = importRows([[...headings.slice(0, 4), cards, answers], row('Пробников', '3', 'да')]);
    expect([cards, said(result), result.next?.people[0]]).toMatchObject([cards, [], { cards: 3, answersLetters: true }]);
  }
});

test('a number is read as people write it, and anything else is asked about by row and column', () => {
  const written = ['7', '1 200', '12 шт.', '12.0', '3 открытки', '2 cards', '0007'];
  expect(written.map(readCount)).toEqual([7, 1200, 12, 12, 3, 2, 7]);
  for (const text of ['много', '-1', '1,5', '1 2', '12 писем', '2026-11-22', '3+4'])
    expect([text, readCount(text)]).toEqual([text, undefined]);
  const wrong = importRows([headings, row('Пробников', 'много', 'иногда'), row('Тестов', '1000001', '')]);
  expect(errorsIn(wrong)).toEqual(['2 E count.unreadable', '2 F yesNo.unreadable', '3 E count.unreadable']);
});

test('a sheet of others that says nothing keeps what was counted; an empty cell of our own takes it away', () => {
  const before = importRows([headings, row('Пробников', '12', 'да')]).next;
  if (!before) throw new Error('nothing came of the sheet');
  const silent = importRows([headings, row('Пробников', '', '')], { before });
  expect(silent.next).toBe(before);
  const text = new TextDecoder().decode(exportList(before, 'csv', 'ru'));
  const emptied = importBytes(new TextEncoder().encode(text.replace(';да;12;', ';;;')), { before });
  expect(emptied.changes).toMatchObject([
    {
      kind: 'changed',
      fields: [
        { use: 'answersLetters', from: 'yes', to: '' },
        { use: 'cards', from: '12', to: '' },
      ],
    },
  ]);
  expect(importBytes(exportList(before, 'xlsx', 'ru')).next).toEqual(before);
});

test('the list of another group takes nobody’s answers away, and brings those that it had', () => {
  const take = (theirs: PeopleList, ours: PeopleList) =>
    importBytes(exportList(theirs, 'csv', 'en', ['cards']), { before: ours, broughtBefore: new Set([first.id]) }).next?.people[0];
  expect(take(listOf({ cards: 40 }), listOf({ answersLetters: true, cards: 3 }))).toMatchObject({ answersLetters: true, cards: 3 });
  expect(take(listOf({ answersLetters: true }), listOf({}))).toMatchObject({ answersLetters: true });
});
