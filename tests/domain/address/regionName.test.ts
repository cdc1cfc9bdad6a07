import { expect, test } from 'vitest';
import { regionName } from '../../../src/domain/address/regionName.ts';
import { regions } from '../../../src/domain/address/regions.ts';

test.each(['en', 'de'])('every region has a name of its own in %s, in Latin letters', (language) => {
  const names = regions.map(({ name }) => regionName(name, language));
  expect(new Set(names).size).toBe(regions.length);
  expect(names.filter((name) => /\p{Script=Cyrillic}/u.test(name))).toEqual([]);
});

test('in Russian, and where it is none of these, a region stands as it is written', () => {
  expect(regionName('Самарская область', 'ru')).toBe('Самарская область');
  expect(regionName('Пробная область', 'en')).toBe('Пробная область');
  expect(regionName('Самарская область, Тольятти', 'en')).toBe('Самарская область, Тольятти');
});
