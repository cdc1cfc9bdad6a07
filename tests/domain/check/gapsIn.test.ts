import { expect, test } from 'vitest';
import { checkText, findingWords } from '../../../src/domain/check/index.ts';
import { gapsIn } from '../../../src/domain/check/gapsIn.ts';

const gaps = (text: string) => gapsIn(text).map(({ start, end }) => text.slice(start, end));
const found = (text: string) =>
  findingWords(text, checkText(text, { country: 'ru' }), { why: 'en', instead: 'ru' })
    .filter(({ topic }) => topic === 'gap')
    .map(({ words }) => words);

test('a gap of ours is one until all of it is filled', () => {
  expect(gaps('This morning I saw […].')).toEqual(['[…]']);
  expect(gaps('This morning I saw [… a hedgehog].')).toEqual(['[… a hedgehog]']);
  expect(gaps('This morning I saw [a hedgehog …].')).toEqual(['[a hedgehog …]']);
  expect(gaps('This morning I saw a hedgehog.')).toEqual([]);
  expect(gaps('Сегодня утром я увидел(а) ежа.')).toEqual(['(а)']);
  expect(gaps('Сегодня утром я увидела ежа.')).toEqual([]);
});

test.each([
  'Я так скучаю по морю… Здесь до него далеко…',
  'Und dann … war der Igel … weg!',
  'I wonder… [5] (a) […',
  'Пункт (а) и пункт (б), как в школе (ах).',
  `[${'очень долгая мысль '.repeat(5)}…]`,
])('dots and brackets of a writer’s own are no gap: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('each gap is a place of its own, known again by the words before it', () => {
  expect(found('Привет! Сегодня утром за окном […]. Хочу рассказать, как […].')).toEqual([
    'Сегодня утром за окном […]',
    'Хочу рассказать, как […]',
  ]);
  expect(found('Сегодня утром я увидел(а) ежа.')).toEqual(['Сегодня утром я увидел(а)']);
});

test('a gap keeps nothing else of its sentence from being found', () => {
  const text = 'А весной, увидишь, площадь будет полная, и на этот раз никто не разойдётся по домам, и […].';
  expect(checkText(text, { country: 'ru' }).map(({ topic }) => topic)).toEqual(expect.arrayContaining(['call', 'gap']));
});
