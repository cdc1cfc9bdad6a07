import { expect, test } from 'vitest';
import { familiesIn } from '../../../src/domain/prompts/families.ts';
import { themesIn } from '../../../src/domain/prompts/theme.ts';

const found = (...texts: string[]) => [...familiesIn(texts)].sort();

test.each([
  ['математика, кошки', ['cats', 'mathematics']],
  ['чтение', ['books']],
  ['итальянский язык', ['languages']],
  ['шахматы; футбол (ЦСКА)', ['chess', 'football']],
  ['бег, барабаны, рисование', ['drawing', 'instruments', 'running']],
  ['поэт, инженер', ['engineering', 'poetry']],
  ['настольные игры', ['boardGames']],
  ['Garten und Hunde', ['dogs', 'gardening']],
  ['drawing, Harry Potter', ['drawing', 'fantasy']],
])('%s is understood', (text, families) => {
  expect(found(text)).toEqual(families);
});

test('the same interest in two languages is one', () => {
  expect(found('собаки', 'dogs')).toEqual(['dogs']);
});

test('politics and what nobody has heard of are no family', () => {
  expect(found('политик', 'активист', 'муниципальный депутат', 'politician', 'ъъъ', '')).toEqual([]);
});

test('what a theme is about is read from its words, in three languages', () => {
  expect([...themesIn('Открытки ко дню рождения')]).toEqual(['birthday']);
  expect([...themesIn('Новый год в кругу друзей')]).toEqual(['newYear']);
  expect([...themesIn('New Year’s cards')]).toEqual(['newYear']);
  expect([...themesIn('Ein Sommerabend')]).toEqual(['summer']);
  expect([...themesIn('Поэзия')]).toEqual([]);
});
