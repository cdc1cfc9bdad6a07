import { expect, test } from 'vitest';
import { jointText, signedLine } from '../../../src/domain/signature/jointText.ts';

test('the greeting stands above, and each line with its name below, in their order', () => {
  const lines = [
    { text: 'Здоровья!', name: 'Маша' },
    { text: '', name: 'Пётр' },
    { text: 'Весны', name: '' },
  ];
  expect(jointText('С днём рождения,\nТест!\n', lines)).toBe('С днём рождения,\nТест!\nЗдоровья! — Маша\nПётр\nВесны');
  expect(jointText('', [])).toBe('');
});

test('nobody’s line stands in two, or reaches into another’s', () => {
  expect(signedLine({ text: 'раз\n\nдва\u2028три', name: 'Ма\r\nша' })).toBe('раз два три — Ма ша');
});
