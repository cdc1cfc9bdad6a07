import { expect, test } from 'vitest';
import { examples } from '../../../src/domain/check/examples/index.ts';
import { splitWords } from '../../../src/domain/check/fold/splitWords.ts';
import { builtInRules } from '../../../src/domain/check/index.ts';
import { compile } from '../../../src/domain/check/match/compile.ts';
import { findPatterns } from '../../../src/domain/check/match/findPatterns.ts';
import { sectionsOf } from '../../../src/domain/check/match/sections.ts';
import { mixedTexts } from '../../support/check/corpus.ts';
import { staysInSection } from '../../support/check/patterns/staysInSection.ts';

test('no pattern of a sentence can look beyond its end; those that may stand in `across`', () => {
  const across = builtInRules.flatMap(({ id, patterns = [] }) =>
    patterns.filter((each) => !staysInSection(each)).map((each) => [id, each]),
  );
  expect(across).toEqual([]);
});

test('what may look beyond the end of a sentence is told by its parts', () => {
  for (const pattern of [
    String.raw`мой муж[\s\S]{0,220}?Твой`,
    String.raw`[^\n]{0,9}`,
    String.raw`\p{L}+\.?\s\p{L}+`,
    String.raw`[.!] (?:Ты|Вы)`,
    String.raw`\s\p{L}+`,
    String.raw`(?<=\p{L}\.\s)да`,
    String.raw`(?<!\w[^]{0,9})да`,
    String.raw`да(?=\. \p{L}{2})`,
    String.raw`да\s*$`,
    String.raw`(?:a|\p{L}[.!](?: нет)*)+`,
  ])
    expect([pattern, staysInSection(pattern)]).toEqual([pattern, false]);
  for (const pattern of [
    String.raw`(?<!\p{L})да(?!\p{L})`,
    String.raw`(?:\s\d{1,3}){5,}`,
    String.raw`\p{L}+[^.!?]{0,90}\p{L}+`,
    String.raw`ул\.\s?\d+`,
    String.raw`\bde\b\.?(?: \d|,)`,
    String.raw`(?<![\d.,:\-–/+])\d{1,2}(?:-\d{1,2}){3,}(?![\d\p{L}-])`,
  ])
    expect([pattern, staysInSection(pattern)]).toEqual([pattern, true]);
});

test('a text falls into sections wherever a sentence may end before a word, and nothing is lost', () => {
  const whole = 'Да, ул. Мира. Он ушёл! Я, т. е. мы? Ещё 5. Б. Акунин.\nКонец. 😀 Всё';
  const sections = sectionsOf(whole);
  expect(sections.map(({ text, start, end }) => text.slice(start, end))).toEqual([
    'Да, ул. ',
    'Мира. ',
    'Он ушёл! Я, т. е. ',
    'мы? ',
    'Ещё 5. Б. ',
    'Акунин.\n',
    'Конец. 😀 Всё',
  ]);
  for (const { text, offset } of sections) expect(whole.startsWith(text, offset)).toBe(true);
});

test('patterns find in sentences what they find in the whole text, and when it was typed what they find at once', () => {
  const all = [...mixedTexts().open];
  const on = builtInRules.map(() => true);
  const compiled = compile(builtInRules, []);
  for (let first = 0; first + 12 < all.length; first += 331) {
    const text = all
      .slice(first, first + 12)
      .map((each) => each.text)
      .join(first % 2 === 0 ? ' ' : '\n');
    for (const typed of [text, text.slice(0, -20), text.slice(0, -20).replace(/[.!?] /u, ', '), text.replace('. ', '! 8-12-15-1-3 ')]) {
      const words = splitWords(typed);
      const asked = new Set(words.map(({ script }) => script));
      const expected = builtInRules.flatMap(({ patterns = [], across = [], needs, cased, language, topic }, rule) => {
        const isRead = language === 'any' || topic === 'link' || asked.has('mixed') || asked.has(language === 'ru' ? 'cyrillic' : 'latin');
        if (!isRead || (needs !== undefined && !new RegExp(needs, 'iu').test(typed))) return [];
        return [...patterns, ...across].flatMap((pattern) =>
          [...typed.matchAll(new RegExp(pattern, cased ? 'gu' : 'giu'))].map(({ index, 0: found }) => ({
            rule,
            start: index,
            end: index + found.length,
          })),
        );
      });
      const inOrder = (fits: readonly (typeof expected)[number][]) =>
        [...fits].sort((one, other) => one.rule - other.rule || one.start - other.start || one.end - other.end);
      expect(inOrder(findPatterns(typed, words, compiled, on))).toEqual(inOrder(expected));
    }
  }
});

test('a pattern sees the signs before its sentence and the letter behind it', () => {
  const patterns = [String.raw`(?<=[.!] )да(?!\p{L})`, String.raw`ну\. (?=д)`];
  expect(patterns.map(staysInSection)).toEqual([true, true]);
  const [model] = builtInRules;
  if (!model) throw new Error('There are no rules.');
  const compiled = compile([{ ...model, language: 'any', patterns }], []);
  const text = 'Ну вот, ну. да. Вот и всё.';
  const found = findPatterns(text, splitWords(text), compiled, [true]).map(({ start, end }) => text.slice(start, end));
  expect(found.toSorted()).toEqual(['да', 'ну. ']);
});

test('whatever a rule finds contains what the rule needs to be asked at all', () => {
  const texts = [
    ...Object.values(examples).flatMap(({ match = [], pass = [] }) => [...match, ...pass]),
    ...mixedTexts().open.flatMap(({ text }, index) => (index % 12 === 0 ? [text] : [])),
  ];
  const without = builtInRules.flatMap(({ id, needs, patterns = [], across = [], cased }) => {
    if (needs === undefined) return [];
    const needed = new RegExp(needs, 'iu');
    return [...patterns, ...across].flatMap((pattern) => {
      const finds = new RegExp(pattern, cased ? 'gu' : 'giu');
      return texts.flatMap((text) =>
        Array.from(text.matchAll(finds), ([found]) => found).flatMap((found) => (needed.test(found) ? [] : [`${id}: ${found}`])),
      );
    });
  });
  expect([...new Set(without)]).toEqual([]);
});

test('a pattern that may fit nothing ends, also before a sign of two units', () => {
  const [model] = builtInRules;
  if (!model) throw new Error('There are no rules.');
  const compiled = compile([{ ...model, language: 'any', patterns: ['x*'] }], []);
  const text = 'a😀x';
  expect(findPatterns(text, splitWords(text), compiled, [true]).map(({ start, end }) => [start, end])).toEqual([
    [0, 0],
    [1, 1],
    [3, 4],
  ]);
});
