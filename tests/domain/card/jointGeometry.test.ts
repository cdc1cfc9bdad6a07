import { expect, test } from 'vitest';
import { freeLines, jointLayout } from '../../../src/domain/card/jointGeometry.ts';
import { cardGeometry, type CardMode } from '../../../src/domain/card/geometry.ts';
import { jointText } from '../../../src/domain/signature/jointText.ts';

const wishes = [
  'Держись, мы рядом',
  'С днём рождения!',
  'Пусть будет тепло и солнечно',
  'Обнимаю крепко',
  'Happy birthday from Amsterdam',
  'Желаю хороших книг и писем',
  'Сегодня шёл дождь, и мы думали о вас',
  'Новых песен',
  'Здоровья и сил',
  'Мы помним',
  'До встречи',
  'Пишите нам',
  'Весны!',
  'Всего доброго',
];
const lines = wishes.map((text, i) => ({ text, name: ['Маша', 'Анна и Пётр', 'Женя К.', 'Jan'][i % 4] ?? '' }));
const modes: readonly CardMode[] = ['open', 'envelope'];

test.each(modes)('a greeting of two lines and 14 signatures fit on one A6 card (%s), within its edges', (mode) => {
  const { set, geometry } = jointLayout(jointText('С днём рождения, Тест Тестович!\nПусть год принесёт добрые новости.', lines), mode);
  expect(set.overflow).toBeNull();
  expect(geometry.text.y + geometry.text.height).toBeLessThanOrEqual(geometry.height - 5);
  expect(geometry.text.size).toBeGreaterThanOrEqual(3.6 - 1e-9);
});

test('few lines are set as large as on any card, and more smaller', () => {
  const sizes = [2, 14].map((count) => jointLayout(jointText('Привет!', lines.slice(0, count)), 'open').geometry.text.size);
  expect(sizes[0]).toBe(cardGeometry('open').text.size);
  expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
});

test('what fits in no size is told, and leaves no line free', () => {
  const long = jointText(
    'Привет!',
    lines.map(({ name }) => ({ text: 'очень длинная строка '.repeat(5), name })),
  );
  expect(jointLayout(long, 'open').set.overflow).not.toBeNull();
  expect(freeLines(long, 'open')).toBe(0);
  expect(freeLines('Привет!', 'open')).toBeGreaterThan(14);
});
