import { expect, test } from 'vitest';
import { breakOpportunity } from '../../../src/domain/layout/index.ts';

/** Where lines may end, as a browser says it: `|` stands at each place. */
const texts = [
  'дом |и |сад',
  'из-|за',
  'кто-|нибудь',
  'дом|—|сад',
  'дом |— |сад',
  '1990–|2024',
  'в |-5 |градусов',
  'ABCD-|1234',
  'и/|или',
  'да?|нет',
  '(да) |«нет»',
  '5 |000 |₽',
  '5%',
  '№\u00a05',
  '№ |5',
  '−5°',
  'ну…|ладно',
  'e.g. |this',
  'well-|known',
  'say |“yes”, |no',
];

test.each(texts)('lines end as in a browser: %s', (marked) => {
  const text = marked.replaceAll('|', '');
  let out = text.charAt(0);
  for (let i = 1; i < text.length; i++) out += (breakOpportunity(text, i, 0) ? '|' : '') + text.charAt(i);
  expect(out).toBe(marked);
});

test('a dash that begins a line is looked at as the beginning of a word', () => {
  expect(breakOpportunity('дом –сад', 5, 4)).toBe(false);
  expect(breakOpportunity('дом–сад', 4, 0)).toBe(true);
});
