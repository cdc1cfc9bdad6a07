import { expect, test } from 'vitest';
import { alternatives, noRun } from '../../../src/domain/typing/index.ts';
import { Typist } from '../../support/typing/Typist.ts';

const after = (letters: string) => {
  const typist = new Typist().letters(letters);
  return alternatives(typist.text, typist.run).map(({ text }) => text);
};

test('what a letter may have been meant to be is offered, and the word as it was typed', () => {
  expect(after('e')).toEqual(['э', 'ё', 'ье', 'e']);
  expect(after('SH')).toEqual(['Щ', 'Ж', 'СХ', 'ШЬ', 'SH']);
  expect(after('menya zovut Tom')).toEqual(['мь', 'Tom']);
});

test('an alternative takes the place of what it is offered for', () => {
  const typist = new Typist().letters('menya zovut Tom');
  const latin = alternatives(typist.text, typist.run).at(-1);
  expect(latin?.edit).toEqual({ remove: 3, insert: 'Tom' });
  expect(alternatives('Шум', noRun)[0]?.edit).toEqual({ remove: 1, insert: 'мь' });
});

test('nothing is offered where no Cyrillic letter stands before the cursor', () => {
  expect(alternatives('', noRun)).toEqual([]);
  expect(alternatives('Привет, ', noRun)).toEqual([]);
  expect(alternatives('Tom', noRun)).toEqual([]);
});
