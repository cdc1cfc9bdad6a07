import { expect, test } from 'vitest';
import { inLanguage, languageOf } from '../../../src/domain/language/inLanguage.ts';
import { isSaidIn, otherLanguages, saidInShort, saidOf } from '../../../src/domain/person/otherLanguages.ts';
import { testPerson } from '../../support/evening.ts';

const shown = { place: true };

test('what a list says is told by the language that a reader gets to see it in', () => {
  const person = testPerson({
    occupation: { en: 'poet', ru: 'поэт' },
    story: { ru: 'Поэт.' },
    interests: { de: ['Lesen'], en: ['reading'] },
  });
  expect(otherLanguages(saidOf(person, shown), 'de')).toEqual(['en', 'ru']);
  expect(otherLanguages(saidOf(person, shown), 'en')).toEqual(['ru']);
  expect(otherLanguages(saidOf(person, shown), 'ru')).toEqual(['en']);
  expect(otherLanguages(saidInShort(person), 'de')).toEqual(['en']);
  expect(otherLanguages(saidOf(testPerson(), shown), 'de')).toEqual([]);
});

test('a note of the place counts only where it is shown, in place of an institution', () => {
  const placeNote = { en: 'in Samara' };
  expect(otherLanguages(saidOf(testPerson({ placeNote }), shown), 'de')).toEqual(['en']);
  expect(otherLanguages(saidOf(testPerson({ placeNote }), { place: false }), 'de')).toEqual([]);
  expect(otherLanguages(saidOf(testPerson({ placeNote, institution: 'ik-0' }), shown), 'de')).toEqual([]);
});

test.each([{ en: 'a', ru: 'б' }, { ru: 'б', fr: 'c' }, { fr: 'c', uk: 'г' }, { de: 'd', en: 'a' }, {}])(
  'the language told of %j is that of the words given',
  (said: Record<string, string>) => {
    for (const tag of ['en', 'ru', 'de']) expect(said[languageOf(said, tag) ?? '']).toBe(inLanguage(said, tag));
  },
);

test('some of it may be in the reader’s language all the same', () => {
  const said = saidOf(testPerson({ story: { ru: 'Пишет.' }, asks: { en: 'News.' } }), shown);
  expect([isSaidIn(said, 'ru'), isSaidIn(said, 'en'), isSaidIn(said, 'de')]).toEqual([true, true, false]);
});
