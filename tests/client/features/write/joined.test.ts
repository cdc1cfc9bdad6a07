import { expect, test } from 'vitest';
import { joined } from '../../../../src/client/features/write/joined.ts';

test('an idea goes on where the text ended, with one space between', () => {
  expect(joined('', 'Из окна видно ')).toBe('Из окна видно ');
  expect(joined('Привет!', 'Из окна видно ')).toBe(' Из окна видно ');
  expect(joined('Привет! ', 'Из окна видно ')).toBe('Из окна видно ');
  expect(joined('Привет!\n', 'Из окна видно ')).toBe('Из окна видно ');
});

test('the same idea tapped again adds nothing, and another one after an open beginning takes its own line', () => {
  expect(joined('Привет! У нас сейчас ', 'У нас сейчас ')).toBe('');
  expect(joined('Привет! У нас сейчас ', 'Вот Вам загадка: ')).toBe('\nВот Вам загадка: ');
});
