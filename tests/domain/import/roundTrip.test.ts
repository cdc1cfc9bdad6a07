import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportList } from '../../../src/domain/import/index.ts';
import { parseList } from '../../../src/domain/list/index.ts';
import { joinParts, splitParts } from '../../../src/domain/import/lines.ts';
import { readStatus } from '../../../src/domain/import/read/readStatus.ts';
import { readWish } from '../../../src/domain/import/read/readWish.ts';
import { statusWords, wishWords } from '../../../src/domain/import/read/ownWords.ts';
import { languages } from '../../../src/domain/language/index.ts';
import { arbitraryList } from '../../support/sheets/arbitraryList.ts';
import { errorsIn, importBytes } from '../../support/sheets/someSheets.ts';

test.each(['csv', 'xlsx'] as const)(
  'a list that is written as %s and read again is the same list, whatever stands in it',
  { timeout: 120_000 },
  (format) => {
    fc.assert(
      fc.property(arbitraryList, fc.constantFrom(...languages.map(({ tag }) => tag)), (list, language) => {
        fc.pre(parseList(list).ok);
        const bytes = exportList(list, format, language);
        const first = importBytes(bytes);
        expect(errorsIn(first)).toEqual([]);
        expect(first.next).toEqual(list);
        const again = importBytes(bytes, { before: list });
        expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: list.people.length, gone: 0 });
        expect(again.next).toBe(list);
      }),
      { numRuns: 150 },
    );
  },
);

test('most of the arbitrary lists are lists', () => {
  const good = fc.sample(arbitraryList, { numRuns: 100, seed: 1 }).filter((list) => parseList(list).ok);
  expect(good.length).toBeGreaterThan(60);
});

test('parts of a cell are put together and taken apart exactly', () => {
  const part = fc.string({ unit: fc.constantFrom(...Array.from('ab\\;|, \nns')) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), fc.constantFrom(';' as const, '|' as const), (parts, mark) => {
      expect(splitParts(joinParts(parts, mark), mark)).toEqual(parts);
    }),
  );
});

test('our own words for a status and a wish are read as what they mean', () => {
  for (const [status, words] of Object.entries(statusWords))
    for (const word of Object.values(words)) expect([word, readStatus(word)]).toEqual([word, status]);
  for (const [wish, words] of Object.entries(wishWords))
    for (const word of Object.values(words)) expect([word, readWish(word)]).toEqual([word, wish]);
});
