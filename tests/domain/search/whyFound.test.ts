import { describe, expect, test } from 'vitest';
import { whyFound } from '../../../src/domain/search/whyFound.ts';
import type { Person } from '../../../src/domain/person/person.ts';
import { testPerson } from '../../support/evening.ts';

const colony = { id: 'ik-19', name: 'ФКУ ИК-19', region: 'Самарская область', address: null, asOf: null, sources: [] };
const someone = testPerson({
  birthYear: 1987,
  occupation: { en: 'teacher' },
  interests: { en: ['cats', 'chess', 'maps'] },
  case: { articles: '207.3, ч. 2 ст. 280.3 УК РФ', sentence: {}, expectedRelease: null },
});
const why = (query: string, person: Person = someone) => whyFound(query, 'en')(person, colony);

describe('whoever is found by what a row does not show is found for a reason that can be told', () => {
  test('the year of birth, from two digits on', () => {
    for (const query of ['19', '1987', 'пробников 198']) expect(why(query), query).toEqual([{ kind: 'born', year: 1987 }]);
    const born = testPerson({ birthYear: null, birthDate: '1987-03-12' });
    expect(why('1987', born)).toEqual([{ kind: 'born', year: 1987 }]);
    expect(why('1')).toEqual([]);
    expect(why('1988')).toEqual([]);
  });

  test('an article: its number where nothing else stands there, else as it stands', () => {
    for (const query of ['20', '207', '207.3']) expect(why(query), query).toEqual([{ kind: 'article', number: '207.3' }]);
    expect(why('280')).toEqual([{ kind: 'text', text: 'ч. 2 ст. 280.3 УК РФ', lang: 'ru' }]);
  });

  test('an interest, a place in either alphabet, a patronymic', () => {
    expect(why('map')).toEqual([{ kind: 'interest', text: 'maps' }]);
    for (const query of ['самар', 'samar']) expect(why(query), query).toEqual([{ kind: 'text', text: 'Самарская область', lang: 'ru' }]);
    expect(why('тестович', testPerson({ latin: 'A B', givenName: 'Анна' }))).toEqual([{ kind: 'text', text: 'Тестович', lang: 'ru' }]);
    const noted = testPerson({ placeNote: { ru: 'на этапе' } });
    expect(why('этап', noted)).toEqual([{ kind: 'text', text: 'на этапе', lang: 'ru' }]);
  });

  test('several words have several reasons, each once; the name and the occupation need none', () => {
    expect(why('1987 19 chess')).toEqual([
      { kind: 'born', year: 1987 },
      { kind: 'interest', text: 'chess' },
    ]);
    for (const query of ['', 'probnikov', 'пробн', 'teach']) expect(why(query), query).toEqual([]);
  });
});
