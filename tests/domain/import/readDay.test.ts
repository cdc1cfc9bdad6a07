import { expect, test } from 'vitest';
import { readDay } from '../../../src/domain/import/read/readDay.ts';

const read = (text: string, latestYear = 2026) => {
  const result = readDay(text, latestYear);
  return result.ok ? [result.day, ...(result.remark ? [result.remark] : [])].join(' ') : result.problem;
};

test.each([
  ['12.03.1985', '1985-03-12'],
  ['р. 12 марта 1985', '1985-03-12'],
  ['р. 1985', '1985'],
  ['5.6.1990', '1990-06-05'],
  ['12/03/1985', '1985-03-12'],
  ['12-03-1985', '1985-03-12'],
  ['12 03 1985', '1985-03-12'],
  ['1985-03-12', '1985-03-12'],
  ['1985.03.12', '1985-03-12'],
  ['1985-03-12T00:00:00', '1985-03-12'],
  ['12.03.1985 0:00', '1985-03-12'],
  ['12 марта 1985 г.', '1985-03-12'],
  ['12 МАРТА 1985 года', '1985-03-12'],
  ['12-го марта 1985', '1985-03-12'],
  ['12 мар 1985', '1985-03-12'],
  ['12\u00a0мая\u00a01985', '1985-05-12'],
  ['March 12, 1985', '1985-03-12'],
  ['12th March 1985', '1985-03-12'],
  ['12.03.1985 г.р.', '1985-03-12'],
  ['род. 12.03.1985', '1985-03-12'],
  ['12.III.1985', '1985-03-12'],
  ['1.XII.1985', '1985-12-01'],
  ['7.IV.1985', '1985-04-07'],
  ['«12» марта 1985 г.', '1985-03-12'],
  ['2026-11-10 (Лена)', '2026-11-10'],
  ['1985', '1985'],
  ['1985 г.р.', '1985'],
  ['1985 г. р.', '1985'],
  ['1985 года рождения', '1985'],
  ['март 1985', '1985-03'],
  ['03.1985', '1985-03'],
  ['1985-03', '1985-03'],
  ['12.03.85', '1985-03-12 day.shortYear'],
  ['12.03.05', '2005-03-12 day.shortYear'],
  ['12 марта 85', '1985-03-12 day.shortYear'],
  ['1985,0', '1985'],
  ['1985.00', '1985'],
  ['год рождения 1985', '1985'],
  ['дата рождения: 12.03.1985', '1985-03-12'],
  ['г.р. 1985', '1985'],
  ['1985 (39 лет)', '1985'],
  ['1985 г.р. (39)', '1985'],
  ['1985, 41 год', '1985'],
  ['12.03.1985 (39 лет)', '1985-03-12'],
  ['39 лет, 1985', '1985'],
  ['31127', '1985-03-21 day.serial'],
  ['31127.0', '1985-03-21 day.serial'],
  ['1985?', '1985 day.uncertain'],
  ['ок. 1985', '1985 day.uncertain'],
  ['00.00.1985', '1985 day.uncertain'],
  ['00.03.1985', '1985-03 day.uncertain'],
])('«%s» is %s', (text, day) => {
  expect(read(text)).toBe(day);
});

test.each([
  ['31.02.1985', 'day.impossible'],
  ['03/25/1985', 'day.impossible'],
  ['29.02.1985', 'day.impossible'],
  ['12.03.1850', 'day.impossible'],
  ['1850', 'day.impossible'],
  ['39', 'day.unreadable'],
  ['39 лет', 'day.unreadable'],
  ['весной', 'day.unreadable'],
  ['12.03', 'day.unreadable'],
  ['12 марта', 'day.unreadable'],
  ['12.03.1985, 13.04.1986', 'day.unreadable'],
  ['443099', 'day.unreadable'],
  ['', 'day.unreadable'],
])('«%s» is refused: %s', (text, problem) => {
  expect(read(text)).toBe(problem);
});

const names = [
  'январь января янв январе january januar jan',
  'февраль февраля фев февр february februar feb',
  'март марта мар марте march märz mar mär',
  'апрель апреля апр апреле april apr',
  'май мая мае may mai',
  'июнь июня июн июне june juni jun',
  'июль июля июл июле july juli jul',
  'август августа авг августе august aug',
  'сентябрь сентября сен сент сентябре september sep sept',
  'октябрь октября окт октябре october oktober oct okt',
  'ноябрь ноября ноя нояб ноябре november nov',
  'декабрь декабря дек декабре december dezember dec dez',
];

test('months are known in full, in their cases and in short, with a full stop too', () => {
  for (const [i, words] of names.entries()) {
    const month = String(i + 1).padStart(2, '0');
    for (const name of words.split(' '))
      expect([name, read(`12 ${name} 1985`), read(`${name}. 1985`)]).toEqual([name, `1985-${month}-12`, `1985-${month}`]);
  }
});

test.each(['maybe 2027', '12 мартобря 1985', 'marked 2027', 'майор 2027', 'decided 2027', 'augmented 2027', '12 сенокоса 1985'])(
  '«%s» only begins like a month',
  (text) => {
    expect(read(text)).toBe('day.unreadable');
  },
);

test('two digits of a year may also mean a day to come', () => {
  expect(read('01.02.28', 2086)).toBe('2028-02-01 day.shortYear');
  expect(read('01.02.28', 2026)).toBe('1928-02-01 day.shortYear');
});
