import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPiece } from '../../../src/domain/check/fold/splitPiece.ts';
import { splitWords } from '../../../src/domain/check/fold/splitWords.ts';

const WORDS = ['Мир', 'май', 'т', 'ст', "don't", 'ё', 'A4', '1', '*так*', 'и\u0306', 'п!и', 'и\u200bм', '😀'];
/** What ends a sentence, what only seems to, what quotes, and what nobody sees. */
const BETWEEN = [
  ' ',
  ' ',
  ', ',
  '. ',
  '! ',
  '? ',
  '! — ',
  '? » ',
  '!» ',
  '.',
  '. «',
  '» ',
  '; ',
  ': ',
  '…',
  '… – ',
  '\n',
  ' \n',
  '-',
  '.\u00a0',
  ' "',
  '\u0301',
];
const SIGNS = Array.from('.,;!? \n«»"—маТ1*\u0308').concat('');

/** A text and how it is changed: which sign takes the place of how many, and where. */
const typed = fc.tuple(
  fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), { maxLength: 20 }),
  fc.array(fc.record({ put: fc.constantFrom(...SIGNS), at: fc.nat(), gone: fc.nat({ max: 2 }) }), { maxLength: 20 }),
);

/** The words of a text that is read in one go: nothing of it was kept. */
function wordsInOne(text: string): readonly object[] {
  return splitPiece(text, text.length, { quoted: false, first: true }).words;
}

test('a text that is typed has the words that it has when it is read in one go', () => {
  fc.assert(
    fc.property(typed, ([parts, edits]) => {
      let text = parts.flat().join('');
      expect(splitWords(text)).toEqual(wordsInOne(text));
      for (const { put, at, gone } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + gone);
        expect(splitWords(text)).toEqual(wordsInOne(text));
      }
    }),
    { numRuns: 300 },
  );
});

test('sentences that come together and part again have the words that they had', () => {
  const apart = splitWords('Он ушёл. Снег шёл. «Да, — сказал он. — Пора»');
  expect(splitWords('Он ушёл снег шёл. «Да, — сказал он. — Пора»')).toMatchObject([
    {},
    {},
    { sentence: 0, firstOfSentence: false },
    {},
    {},
    {},
    {},
    {},
  ]);
  expect(splitWords('Он ушёл. Снег шёл. «Да, — сказал он. — Пора»')).toEqual(apart);
});

test('the same words are one word wherever they stand, and no word is another', () => {
  const [one, two, three, four, five] = splitWords('Мир, мир и "мир" в Мир');
  const again = splitWords('Вот он, мир. Мир "мир"');
  expect(again.map(({ id }) => id)).toEqual([expect.any(Number), expect.any(Number), two?.id, one?.id, four?.id]);
  expect(new Set([one, two, three, four, five].map((word) => word?.id)).size).toBe(5);
});

/** Nobody dictates signs, and Chinese has others. */
const unsigned = fc.array(fc.constantFrom(...WORDS, 'ещё', 'снег', 'идёт', '我们'), { minLength: 150, maxLength: 300 });
const edits = fc.array(
  fc.record({ put: fc.constantFrom('', ' ', 'я', '.', ' \u0308', '。', '\n', '«', '😀'), at: fc.nat(), gone: fc.nat({ max: 2 }) }),
  { maxLength: 8 },
);

test('a text without signs that is typed has the words that it has when it is read in one go', () => {
  fc.assert(
    fc.property(unsigned, fc.constantFrom(' ', '。', ' \u200b', '，'), edits, (words, between, changes) => {
      let text = words.join(between);
      for (const { put, at, gone } of changes) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + gone);
        expect(splitWords(text)).toEqual(wordsInOne(text));
      }
    }),
    { numRuns: 60 },
  );
});

const dictated = 'мы шли домой через поле и видели как рыжая кошка спит на крыше старого дома ';

test('a letter in a text without signs changes only the words around it', () => {
  const text = Array.from({ length: 300 }, (_, index) => `снег${String(index)} `).join('');
  const before = splitWords(text);
  const after = splitWords(`${text}я`);
  expect(before.filter((word, at) => after[at] !== word).length).toBeLessThan(80);
});

test('hundreds of changes to a long text without signs keep not much more than the text', () => {
  setFlagsFromString('--expose-gc');
  const clean = runInNewContext('gc') as () => void;
  const used = () => {
    clean();
    return process.memoryUsage().heapUsed;
  };
  let text = dictated.repeat(270);
  splitWords(text);
  const before = used();
  for (let change = 0; change < 200; change++) {
    const at = (change * 7919) % text.length;
    text = `${text.slice(0, at)}я${text.slice(at)}`;
    splitWords(text);
  }
  expect((used() - before) / 1_000_000).toBeLessThan(50);
});
