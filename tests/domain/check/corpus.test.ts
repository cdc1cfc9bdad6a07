import { expect, test } from 'vitest';
import { corpus, examTexts, indirectTexts, mixedTexts, strengths, type CheckText } from '../../support/check/corpus.ts';

const { open, frozen } = corpus();
const texts = [...open, ...frozen];
const all = [...texts, ...[indirectTexts(), mixedTexts(), examTexts()].flatMap((each) => [...each.open, ...each.frozen])];
const risky = texts.filter((one) => one.label === 'risky');
const innocent = texts.filter((one) => one.label === 'innocent');
const textsOf = (list: readonly CheckText[]) => list.map(({ text }) => text);

test('every mark and every trap is a part of its text', () => {
  const astray = all.flatMap((one) => {
    const parts = one.label === 'risky' ? one.marks : (one.traps ?? []);
    return parts.filter((part) => part === '' || !one.text.includes(part)).map((part) => `${part} — ${one.text}`);
  });
  expect(astray).toEqual([]);
});

test('every risky text has topics, each of them known', () => {
  const everyRisky = all.filter((one) => one.label === 'risky');
  expect(textsOf(everyRisky.filter(({ topics }) => topics.length === 0))).toEqual([]);
  expect(everyRisky.flatMap(({ topics }) => topics).filter((topic) => !(topic in strengths))).toEqual([]);
});

test('every text is of a known language and label, and of the length of a card', () => {
  expect(risky.length + innocent.length).toBe(texts.length);
  expect(textsOf(all.filter(({ lang }) => !['ru', 'en', 'de'].includes(lang)))).toEqual([]);
  // The shortest is a line on a birthday card with a name below.
  expect(textsOf(all.filter(({ text }) => text.length < 15 || text.length > 1000))).toEqual([]);
});

test('no text stands twice', () => {
  const letters = textsOf(all).map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  expect(textsOf(all).filter((_, at) => letters.indexOf(letters[at] ?? '') !== at)).toEqual([]);
});

test('every topic has enough texts to be measured by, on both sides of the split', () => {
  const rows = Object.entries(strengths).map(([topic, strength]) => {
    const count = (list: readonly CheckText[]) =>
      list.filter((one) => one.label === 'risky' && one.topics.some((it) => it === topic)).length;
    return { topic, least: strength === 'ask' ? 12 : 10, open: count(open), frozen: count(frozen) };
  });
  expect(rows.filter((row) => row.open + row.frozen < row.least || row.open < 5 || row.frozen < 5)).toEqual([]);
});

test('about half of the risky texts are Russian, and no less than a fifth of all texts is frozen', () => {
  const russian = risky.filter(({ lang }) => lang === 'ru').length / risky.length;
  expect(russian).toBeGreaterThan(0.45);
  expect(russian).toBeLessThan(0.6);
  expect(frozen.length / texts.length).toBeGreaterThan(0.2);
  expect(frozen.length / texts.length).toBeLessThan(0.42);
});

test('innocent texts are as many as a measure of false alarms needs: half of four hundred', () => {
  expect(texts.length).toBeGreaterThanOrEqual(400);
  expect(innocent.length).toBeGreaterThanOrEqual(200);
  expect(risky.length).toBeGreaterThanOrEqual(200);
});
