import { expect, test } from 'vitest';
import { findTips } from '../../../../src/client/features/tips/findTips.ts';

const tips = [
  { id: 'censor', words: 'Её читают. Цензор читает всё.' },
  { id: 'stamps', words: 'Что вложить в письмо: марки и конверт' },
  { id: 'poems', words: 'Poems. One guide advises against them.' },
];
const found = (query: string) => findTips(tips, query).map(({ id }) => id);

test('a word is found whatever its ending, capitals and marks', () => {
  expect(found('цензура')).toEqual(['censor']);
  expect(found('МАРКА')).toEqual(['stamps']);
  expect(found('всЕ')).toEqual(['censor']);
  expect(found('poem')).toEqual(['poems']);
  expect(found('guidés')).toEqual(['poems']);
});

test('all words must be there, in any order', () => {
  expect(found('конверт марки')).toEqual(['stamps']);
  expect(found('конверт цензор')).toEqual([]);
});

test('nothing asked finds everything', () => {
  expect(found('')).toHaveLength(3);
  expect(found(' … ')).toHaveLength(3);
});
