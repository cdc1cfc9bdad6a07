import { expect, test } from 'vitest';
import { normalizePassphrase, passphraseProblem } from '../../../src/domain/desk/passphrase.ts';
import { generatePassphrase } from '../../../src/domain/event/index.ts';
import { seededRandom } from '../../support/random.ts';

test('every passphrase that we offer passes our own floor', () => {
  for (let seed = 0; seed < 300; seed++) expect(passphraseProblem(generatePassphrase(seededRandom(seed)))).toBeUndefined();
});

test.each([
  ['', 'passphrase.short'],
  ['otkrytka', 'passphrase.short'],
  ['Summer2026!', 'passphrase.short'],
  ['correct horse battery', 'passphrase.short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'passphrase.repeats'],
  ['1212121212121212121212121212', 'passphrase.repeats'],
  ['river river river lamp lamp river', 'passphrase.repeats'],
])('«%s» is too weak: %s', (passphrase, problem) => {
  expect(passphraseProblem(passphrase)).toBe(problem);
});

test.each(['зелёный трамвай молча ест варенье', 'river lamp orange window seven', 'kjhGf8-2mnVbq0zLxR7w'])(
  '«%s» is strong enough',
  (passphrase) => {
    expect(passphraseProblem(passphrase)).toBeUndefined();
  },
);

test('a passphrase is the same however a keyboard wrote its spaces and letters', () => {
  // A composed and a decomposed й, and a space that does not break.
  expect(normalizePassphrase(' трамва\u0438\u0306\u00a0 едет\n')).toBe(normalizePassphrase('трамва\u0439 едет'));
});
