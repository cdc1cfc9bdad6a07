import { beforeAll, expect, test } from 'vitest';
import { valueWords } from '../../../../src/client/features/people/filterWords.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';

const colony = { name: 'ФКУ ИК-200 (проба)', region: 'Самарская область', address: null, asOf: null, sources: [] };
const institutions = new Map(
  [
    { ...colony, id: 'a' },
    { ...colony, id: 'a-again' },
    { ...colony, id: 'b', name: 'ФКУ СИЗО-201 (проба)' },
    { ...colony, id: 'c', name: 'ФКУ СИЗО-201 (проба)', region: 'Тверская область' },
  ].map((institution) => [institution.id, institution]),
);
const words = { birthdays: { from: '2027-01-28', to: '2027-02-27' }, institutions };

beforeAll(async () => {
  await startWords(['en']);
  await loadWords('common', 'people');
});

test('an institution is called by its name, with the region only where another one is called the same', () => {
  expect(valueWords('institution', 'ФКУ ИК-200 (проба)\nСамарская область', words)).toBe('ФКУ ИК-200 (проба)');
  expect(valueWords('institution', 'ФКУ СИЗО-201 (проба)\nТверская область', words)).toBe('ФКУ СИЗО-201 (проба), Tver Oblast');
});

test('a region is called as readers of the language call it, and as the list calls it where nobody knows better', () => {
  expect(valueWords('region', 'Самарская область', words)).toBe('Samara Oblast');
  expect(valueWords('region', 'Пробная область', words)).toBe('Пробная область');
});
