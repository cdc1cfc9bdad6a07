import { expect, test } from 'vitest';
import { phraseNotes } from '../../../../src/client/features/desk/rules/phraseNotes.ts';

const of = (phrases: string, language: 'ru' | 'en' | 'de' = 'ru', notation = false) => phraseNotes({ phrases, notation, language });

test('a line that holds no word is named, and is not dropped in silence', () => {
  expect(of('снеговик\n😀\n')).toEqual({ dropped: ['😀'], common: [] });
});

test('a word that stands in nearly every text is named before every guest is asked for it', () => {
  expect(of('снеговик\nа\nЧто')).toEqual({ dropped: [], common: ['а', 'Что'] });
  expect(of('The\nsnowman', 'en').common).toEqual(['The']);
  expect(of('Das\nSchneemann', 'de').common).toEqual(['Das']);
});

test('a phrase of common words is a phrase, and whoever writes the notation knows what it means', () => {
  expect(of('что как').common).toEqual([]);
  expect(of('=а', 'ru', true)).toEqual({ dropped: [], common: [] });
});
