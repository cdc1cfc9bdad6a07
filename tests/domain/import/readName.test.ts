import { describe, expect, test } from 'vitest';
import { inNameCase, inSurnameCase, readNameCell, splitName } from '../../../src/domain/import/read/readName.ts';
import { starterList } from '../../../src/domain/person/lists/index.ts';
import moreNames from '../../support/sheets/moreNames.json' with { type: 'json' };

const people = [...starterList.people, ...moreNames];

function split(text: string): string {
  const result = splitName(readNameCell(text).name);
  if (!result.ok) return result.problem;
  const { surname, givenName, patronymic } = result.parts;
  return [surname, givenName, patronymic].filter(Boolean).join(' | ');
}

describe.each(people.map((person) => [person.surname, person] as const))('the name of %s', (_, { surname, givenName, patronymic }) => {
  const parts = [surname, givenName, ...(patronymic ? [patronymic] : [])];
  const whole = parts.join(' | ');

  test('is taken apart in either order, with the surname in capitals or a comma', () => {
    const given = parts.slice(1).join(' ');
    for (const text of [
      `${surname} ${given}`,
      `${given} ${surname}`,
      `${surname.toUpperCase()} ${given}`,
      `${given} ${surname.toUpperCase()}`,
      `${surname}, ${given}`,
      `${surname} ${given}`.toUpperCase(),
      ` 12. ${surname}  ${given}* `,
    ]) {
      expect([text, split(text)]).toEqual([text, whole]);
    }
  });
});

test.each([
  ['Иван Петрович Рабинович', 'Рабинович | Иван | Петрович'],
  ['Беркович Евгения Борисовна', 'Беркович | Евгения | Борисовна'],
  ['Евгения Борисовна БЕРКОВИЧ', 'Беркович | Евгения | Борисовна'],
  ['Пробаев Тест Рашид оглы', 'Пробаев | Тест | Рашид оглы'],
  ['ПРОБАЕВ ТЕСТ РАШИД ОГЪЛУ', 'Пробаев | Тест | Рашид огълу'],
  ['Пробаева Тест Рашид къызы', 'Пробаева | Тест | Рашид къызы'],
  ['МАК-ПРОБА О’ТЕСТ Тестович', 'Мак-Проба | О’Тест | Тестович'],
  ['Анна-Мария Штольц', 'Штольц | Анна-Мария'],
  ['Кара-мурза Владимир', 'Кара-мурза | Владимир'],
  ['КАРА-МУРЗА ВЛАДИМИР', 'Кара-Мурза | Владимир'],
  ['ЩЕГЛОВА-Дрозд Мария', 'Щеглова-Дрозд | Мария'],
  ['Щеглова-ДРОЗД Мария Ивановна', 'Щеглова-Дрозд | Мария | Ивановна'],
  ['ДЕ ЛА КРУС Хуан', 'де ла Крус | Хуан'],
  ['Коваль Оксана Миколаївна', 'Коваль | Оксана | Миколаївна'],
  ['Төлегенов Ерлан Серікұлы', 'Төлегенов | Ерлан | Серікұлы'],
  ['ван Дейк Ян', 'ван Дейк | Ян'],
  ['Ян ван Дейк', 'ван Дейк | Ян'],
  ['фон Пробен Иван Карлович', 'фон Пробен | Иван | Карлович'],
  ['Хуан ДЕ ЛА КРУС', 'де ла Крус | Хуан'],
  ['ДЕ ЛА КРУС, Хуан', 'де ла Крус | Хуан'],
  ['ДЕ ЛА КРУС Хуан Карлович', 'де ла Крус | Хуан | Карлович'],
  ['Ян Янович ВАН ДЕР ПРОБ', 'ван дер Проб | Ян | Янович'],
  ['ФОН ПРОБЕН Иван', 'фон Пробен | Иван'],
  ['ВАН ХАО Иванович', 'Ван | Хао | Иванович'],
  ['ВАН Иван', 'Ван | Иван'],
  ['Проба ДА', 'name.initials'],
  ['пробников тест тестович', 'Пробников | Тест | Тестович'],
  ['Гарсия Лопес Мария Ивановна', 'Гарсия Лопес | Мария | Ивановна'],
  ['Ли Ян', 'Ли | Ян'],
  ['Иванов И. И.', 'name.initials'],
  ['И.И. Иванов', 'name.initials'],
  ['Иванов ИИ', 'name.initials'],
  ['Иванову Ивану Ивановичу', 'name.dative'],
  ['Ивановой Анне Петровне', 'name.dative'],
  ['Иванов', 'name.onePart'],
  ['', 'name.missing'],
  ['Роман Мирон', 'name.order'],
  ['Иванов Пётр Абу Салих', 'name.tooManyParts'],
])('«%s» is read as %s', (text, read) => {
  expect(split(text)).toBe(read);
});

test.each([
  ['Липцер Алексей, адвокат', 'Липцер | Алексей', 'адвокат'],
  ['Липцер Алексей — муниципальный депутат', 'Липцер | Алексей', 'муниципальный депутат'],
  ['Чувилин Дмитрий, Уфа', 'Чувилин | Дмитрий', 'Уфа'],
  ['Чувилин Дмитрий Иванович; Нижний Новгород', 'Чувилин | Дмитрий | Иванович', 'Нижний Новгород'],
  ['Нуриев-мл. Алексей', 'Нуриев | Алексей', 'мл.'],
  ['Нуриев Алексей младший', 'Нуриев | Алексей', 'младший'],
  ['Липцер, адвокат', 'name.onePart', 'адвокат'],
  ['Гарсия Лопес, Мария Ивановна', 'Гарсия Лопес | Мария | Ивановна', ''],
  ['пробников, тест', 'Пробников | Тест', ''],
  ['Кара - Мурза Владимир', 'Кара-Мурза | Владимир', ''],
])('«%s» is %s, and beside it stands «%s»', (text, name, remark) => {
  expect(split(text)).toBe(name);
  expect(readNameCell(text).remarks.join('; ')).toBe(remark);
});

test('what stands beside a name is taken off it: a birth, a maiden name, marks', () => {
  expect(readNameCell('Пробникова (Тестова) Вера Тестовна, 12.03.1985 г.р.')).toEqual({
    name: 'Пробникова Вера Тестовна',
    birth: '12.03.1985',
    remarks: ['Тестова'],
  });
  expect(readNameCell('Пробников Тест Тестович, 12 марта 1985 г. р.')).toMatchObject({
    name: 'Пробников Тест Тестович',
    birth: '12 марта 1985',
  });
  expect(readNameCell('Пробников Тест Тестович 1985 г. р.')).toMatchObject({ name: 'Пробников Тест Тестович', birth: '1985' });
  expect(readNameCell('Пробников Тест (1985)')).toMatchObject({ name: 'Пробников Тест', birth: '1985', remarks: [] });
  expect(readNameCell('Пробников Тест род. 1985')).toMatchObject({ birth: '1985' });
});

test('words before a surname are small where it had no small letters of its own, and stay as they are elsewhere', () => {
  expect(['ДЕ ЛА КРУС', 'ван дер линден', 'Де Ла Крус', 'фон Пробен', 'фон ПРОБЕН', 'ДА', 'ВАН'].map(inSurnameCase)).toEqual([
    ...['де ла Крус', 'ван дер Линден', 'Де Ла Крус', 'фон Пробен', 'фон Пробен', 'Да', 'Ван'],
  ]);
  expect(['МАРИЯ-Анна', 'О’ТЕСТ-Проба', 'МакПРОБА', 'ДА СИЛЬВА'].map(inNameCase)).toEqual([
    ...['Мария-Анна', 'О’Тест-Проба', 'МакПРОБА', 'Да Сильва'],
  ]);
});
