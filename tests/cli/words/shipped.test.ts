import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dictionaryBytes } from '../../../src/client/workers/spelling/toTake.ts';
import { madeFrom, shippedWords } from '../../../src/cli/words/shipped.ts';
import { spelledLanguages } from '../../../src/domain/spelling/spelledLanguages.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'src/client/workers/spelling/words');

test('the packed English in the repository is what the generator makes, byte for byte', () => {
  const made = shippedWords(['en']);
  const differ = [...made].filter(([path, bytes]) => !readFileSync(join(root, path)).equals(bytes)).map(([path]) => path);
  expect(differ).toEqual([]);
  expect(made.size).toBe(2);
});

// Russian alone takes ten seconds to make.
test('every packed dictionary was made from the dictionaries, lists and code as they are now: else run `npm run otk words`', () => {
  expect(JSON.parse(readFileSync(join(folder, 'madeFrom.json'), 'utf8'))).toEqual(madeFrom());
});

test('every dictionary is shipped with the licence that it is under', () => {
  const licence = (language: string) => readFileSync(join(folder, `${language}.LICENSE.txt`), 'utf8');
  expect(spelledLanguages.map(licence).every((text) => /copyright/i.test(text))).toBe(true);
  expect(licence('ru')).toContain('Alexander I. Lebedev');
  expect(licence('en')).toContain('Kevin Atkinson');
  expect(licence('de')).toMatch(/Björn Jacke[^]*GNU GENERAL PUBLIC LICENSE\s+Version 3/);
});

test('what joining says of the dictionaries’ size is what they have', () => {
  const sizes = spelledLanguages.map((language) => [language, readFileSync(join(folder, `${language}.bin`)).length]);
  expect(dictionaryBytes).toEqual(Object.fromEntries(sizes));
});
