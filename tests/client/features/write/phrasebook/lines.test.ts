import { expect, test } from 'vitest';
import { lineOf, without } from '../../../../../src/client/features/write/phrasebook/lines.ts';
import { phrases } from '../../../../../src/domain/phrasebook/index.ts';

const voice = { writer: 'f', person: 'm', formal: true } as const;

test('whoever reads Russian gets Russian alone, everybody else a pair', () => {
  const phrase = phrases.find(({ id }) => id === 'wishes.health');
  if (!phrase) throw new Error('No such phrase');
  const ru = 'Желаю Вам крепкого здоровья.';
  expect(lineOf(phrase, 'ru', voice, {})).toEqual({ ru, pair: undefined });
  expect(lineOf(phrase, 'en', voice, {})).toEqual({ ru, pair: { source: 'I wish you good health.', lang: 'en', ru } });
  expect(lineOf(phrase, 'de', voice, {})?.pair?.source).toBe('Ich wünsche Ihnen gute Gesundheit.');
});

test('a sentence that is taken off leaves neither a gap nor anything of its own', () => {
  expect(without('Привет! Идёт дождь. Пока!', 'Идёт дождь.')).toBe('Привет! Пока!');
  expect(without('Привет! Идёт дождь.', 'Идёт дождь.')).toBe('Привет!');
  expect(without('Идёт дождь. Пока!', 'Идёт дождь.')).toBe('Пока!');
  expect(without('Привет\nИдёт дождь.\nПока!', 'Идёт дождь.')).toBe('Привет\nПока!');
  expect(without('Привет!', 'Идёт дождь.')).toBe('Привет!');
});
