import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords } from '../../../src/cli/words/packWords.ts';
import { WordGraph } from '../../../src/domain/spelling/index.ts';
import { wordBytes } from '../../support/spelling/openWords.ts';

const graphOf = (words: readonly string[]) => new WordGraph(packWords(words).buffer);

/** Every word that a graph spells. */
function spelledBy(graph: WordGraph): string[] {
  const out: string[] = [];
  const go = (place: number, word: string) => {
    if (word !== '' && graph.ends(place)) out.push(word);
    for (let edge = graph.first(place); edge !== 0; edge = graph.next(edge)) go(edge, word + (graph.letters[graph.signAt(edge)] ?? ''));
  };
  go(graph.root, '');
  return out.sort();
}

test('a packed dictionary spells exactly the words that went in, whatever they are', () => {
  const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в', 'г', 'ä', 'ß', '^', '-'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      expect(spelledBy(graphOf(words))).toEqual([...new Set(words)].sort());
    }),
  );
});

test('what begins or ends alike is stored once', () => {
  const endings = ['а', 'ы', 'е', 'у', 'ой'];
  const one = packWords(endings.map((ending) => `книг${ending}`));
  const many = packWords(['книг', 'открытк', 'погод'].flatMap((stem) => endings.map((ending) => stem + ending)));
  // Only the stems' own letters came along.
  expect(many.length - one.length).toBeLessThan(4 * 20);
});

test('a word that only begins like one is none, nor is a letter that no word has', () => {
  const graph = graphOf(['снег', 'снегопад']);
  expect(['снег', 'снегопад', 'сне', 'снегоп', 'снегопада', 'snow', ''].map((word) => graph.has(word))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('the page of a sign-in, an empty file and a dictionary cut short are refused', () => {
  const page = new TextEncoder().encode('<!doctype html><title>Wi-Fi</title>').buffer;
  for (const bytes of [page, new ArrayBuffer(0), wordBytes('en').slice(0, 1000)]) expect(() => new WordGraph(bytes)).toThrow(RangeError);
});
