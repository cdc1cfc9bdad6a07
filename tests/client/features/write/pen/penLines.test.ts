import { expect, test } from 'vitest';
import { penLetters } from '../../../../../src/client/features/write/pen/penLetters.ts';
import { penLines } from '../../../../../src/client/features/write/pen/penLines.ts';

test('what is copied are the lines of the card, and the signature last', () => {
  const text = 'Здравствуйте, Анна!\n\nСегодня у нас весь день шёл снег, и мы ходили в лес смотреть на белок.';
  const lines = penLines({ text, signature: { name: 'Лена из Бонна', strokes: [] } }, 'open');
  expect(lines[0]).toBe('Здравствуйте, Анна!');
  expect(lines.at(-1)).toBe('Лена из Бонна');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join(' ')).toBe('Здравствуйте, Анна! Сегодня у нас весь день шёл снег, и мы ходили в лес смотреть на белок. Лена из Бонна');
});

test('an envelope has longer lines, and a card without a signature ends with its text', () => {
  const draft = { text: 'Сегодня у нас весь день шёл снег, и мы ходили в лес.', signature: { name: ' ', strokes: [] } };
  expect(penLines(draft, 'envelope').length).toBeLessThan(penLines(draft, 'open').length);
  expect(penLines(draft, 'open').at(-1)).toMatch(/лес\.$/);
});

test('the letters that look otherwise by hand are named once each, as they come', () => {
  expect(penLetters('Дождь и туман')).toEqual(['д', 'ж', 'ь', 'и', 'т']);
  expect(penLetters('Oh, no!')).toEqual([]);
});
