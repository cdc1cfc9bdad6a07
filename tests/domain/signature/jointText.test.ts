import { expect, test } from 'vitest';
import { checkText } from '../../../src/domain/check/index.ts';
import { cardText } from '../../../src/domain/layout/index.ts';
import { DRAWN_PLACE, jointText, signedLine, withPlaces } from '../../../src/domain/signature/jointText.ts';

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

test('a drawn name has its place behind the line, and nobody can type one', () => {
  const drawn = [[1, 2, 3, 4]];
  expect(signedLine({ text: 'Здоровья!', name: '', drawn })).toBe(`Здоровья! —${DRAWN_PLACE}`);
  expect(signedLine({ text: '', name: '', drawn })).toBe(`—${DRAWN_PLACE}`);
  expect(signedLine({ text: 'Весны', name: 'Маша', drawn })).toBe(`Весны — Маша${DRAWN_PLACE}`);
  expect(signedLine({ text: `a${DRAWN_PLACE}b`, name: DRAWN_PLACE })).toBe('a b');
  const text = jointText('С днём рождения!', [{ text: 'Весны', name: '', drawn }]);
  expect(cardText(text)).toBe(text);
  expect(checkText(text, { country: 'ru' }).filter(({ strength }) => strength !== 'remind')).toEqual([]);
});

test('an editor that makes other spaces of a place loses nothing', () => {
  const text = `Весны —${DRAWN_PLACE}\nЛета —${DRAWN_PLACE}`;
  expect(withPlaces(text.replaceAll('\u00a0', ' '))).toBe(text);
  expect(withPlaces(text.replaceAll('\u00a0\u00a0', '\u00a0 '))).toBe(text);
});
