import { expect, test } from 'vitest';
import { beginsSentence } from '../../../../../src/client/features/write/typing/beginsSentence.ts';

test('a sentence begins at the start, after a full stop and on a new line', () => {
  const begins = ['', 'Привет. ', 'Как дела? ', '«Да!» ', 'Привет\n', 'Он сказал. «', 'Да… — '];
  const goesOn = ['Привет', 'Привет ', 'Привет, ', 'в 10.', 'т.е', 'Он сказал «'];
  expect(begins.filter((before) => !beginsSentence(before))).toEqual([]);
  expect(goesOn.filter(beginsSentence)).toEqual([]);
});
