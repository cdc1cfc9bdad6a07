import { expect, test } from 'vitest';
import { drawnPlaces, freeLines, jointLayout } from '../../../src/domain/card/jointGeometry.ts';
import { cardGeometry, type CardMode } from '../../../src/domain/card/geometry.ts';
import { pathsInto, penWidth } from '../../../src/domain/card/strokes.ts';
import { signaturePad } from '../../../src/domain/signature/drawn.ts';
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

test.each(modes)('fourteen guests who draw their names have room on one card (%s), each behind their own line', (mode) => {
  const drawn = [[0, 0, 1000, 1000]];
  const text = jointText('С днём рождения, Тест Тестович!', [...lines.map((line) => ({ ...line, name: '', drawn }))]);
  for (const face of ['hand', 'serif'] as const) {
    const { set, geometry } = jointLayout(text, mode, face);
    expect(set.overflow).toBeNull();
    const places = drawnPlaces(text, face, geometry.text);
    expect(places).toHaveLength(lines.length);
    for (const { x, y, width, height } of places) {
      expect(x).toBeGreaterThan(geometry.text.x);
      expect(x + width).toBeLessThanOrEqual(geometry.text.x + geometry.text.width);
      expect(y).toBeGreaterThan(geometry.text.y);
      expect(y + height).toBeLessThanOrEqual(geometry.height - 5);
      expect([width > 8.5, height > 4]).toEqual([true, true]);
    }
  }
});

test('a drawn name fills its place in its own proportions, and a dot is no blot', () => {
  const place = { x: 40, y: 20, width: 16, height: 7 };
  const ends = (strokes: readonly (readonly number[])[]) =>
    pathsInto(strokes, signaturePad, place).flatMap((path) =>
      [...path.matchAll(/-?[\d.]+ -?[\d.]+/gu)].map(([pair]) => pair.split(' ').map(Number)),
    );
  for (const strokes of [
    [[0, 0, 1000, 1000]],
    [[300, 400, 320, 480, 700, 420]],
    [[500, 100, 500, 900]],
    [
      [1, 1],
      [999, 999],
    ],
  ]) {
    for (const [x = 0, y = 0] of ends(strokes)) {
      expect(x).toBeGreaterThanOrEqual(place.x);
      expect(x).toBeLessThanOrEqual(place.x + place.width);
      expect(y).toBeGreaterThanOrEqual(place.y);
      expect(y).toBeLessThanOrEqual(place.y + place.height);
    }
  }
  const [from = [], to = []] = ends([[0, 0, 1000, 1000]]);
  expect(((to[0] ?? 0) - (from[0] ?? 0)) / ((to[1] ?? 0) - (from[1] ?? 0))).toBeCloseTo(signaturePad.width / signaturePad.height, 1);
  expect(ends([[500, 500, 501, 500]])[1]?.[0]).toBeLessThan(place.x + 2 * penWidth);
  expect(pathsInto([], signaturePad, place)).toEqual([]);
});
