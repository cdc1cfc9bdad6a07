import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from '../../../src/domain/check/index.ts';
import { russianWords } from './russianWords.ts';

/** Words that are found wherever they stand, with the topic that they are found for. */
const words = [
  ['война', 'war'],
  ['мобилизация', 'war'],
  ['повестка', 'war'],
  ['вторжение', 'war'],
  ['приговор', 'case'],
  ['прокурор', 'case'],
  ['апелляция', 'case'],
  ['диктатор', 'insult'],
  ['митинг', 'call'],
  ['революция', 'call'],
  ['наркотик', 'drugs'],
  ['героин', 'drugs'],
  ['экстремизм', 'extremism'],
  ['свастика', 'extremism'],
  ['сепаратизм', 'separatism'],
  ['политзаключенный', 'prisoner'],
] as const;

const lookAlikes: Readonly<Record<string, string>> = { а: 'a', о: 'o', е: 'e', с: 'c', р: 'p', х: 'x', у: 'y', к: 'k', м: 'm', т: 't' };
const silent = ['\u200b', '\u200d', '\u00ad', '\ufeff', '\u0301', '\u2060'];

const disguised = fc.oneof(
  fc.record({ kind: fc.constant('spaced'), by: fc.constantFrom(' ', '.', '-', '_', '\u00a0', ' - ', '·', '*') }),
  fc.record({ kind: fc.constant('alike'), by: fc.constantFrom('some') }),
  fc.record({ kind: fc.constant('silent'), by: fc.constantFrom(...silent) }),
  fc.record({ kind: fc.constant('capitals'), by: fc.constantFrom('all') }),
  fc.record({ kind: fc.constant('drawn'), by: fc.constantFrom('aaa') }),
);

function disguise(word: string, { kind, by }: { readonly kind: string; readonly by: string }, pick: number): string {
  const letters = Array.from(word);
  const at = 1 + (pick % (letters.length - 1));
  if (kind === 'spaced') return letters.join(by);
  if (kind === 'alike')
    return letters.map((letter, place) => ((place + pick) % 2 === 0 ? (lookAlikes[letter] ?? letter) : letter)).join('');
  if (kind === 'silent') return [...letters.slice(0, at), by, ...letters.slice(at)].join('');
  if (kind === 'capitals') return word.toUpperCase();
  return [...letters.slice(0, at), ...Array.from({ length: 3 }, () => letters[at] ?? ''), ...letters.slice(at)].join('');
}

function finds(text: string, start: number, end: number): readonly string[] {
  return checkText(text, { country: 'ru' })
    .filter((finding) => finding.start === start && finding.end === end)
    .map(({ topic }) => topic);
}

test('every form that the dictionary gives a word is found, with its topic and its span', { timeout: 180_000 }, () => {
  const wanted = new Map<string, string>(words);
  const missed: string[] = [];
  let forms = 0;
  for (const { headword, forms: all } of russianWords()) {
    const topic = wanted.get(headword);
    if (topic === undefined) continue;
    for (const form of new Set(all)) {
      forms++;
      if (!finds(`Ну, ${form}!`, 4, 4 + form.length).includes(topic)) missed.push(form);
    }
  }
  expect(forms).toBeGreaterThan(100);
  expect(missed).toEqual([]);
});

test('no disguise hides a word: letters taken apart, look-alikes, signs that nobody sees, capitals, letters drawn out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...words),
      disguised,
      fc.nat(30),
      fc.constantFrom('', 'Ну, ', '😀 «'),
      ([word, topic], how, pick, before) => {
        const hidden = disguise(word, how, pick);
        expect(finds(`${before}${hidden}!`, before.length, before.length + hidden.length)).toContain(topic);
      },
    ),
    { numRuns: 400 },
  );
});

test('findings are in order, inside the text, and those of one topic do not overlap, whatever the text', () => {
  const pieces = fc.constantFrom(
    'война',
    'в о й н а',
    'суд',
    '«',
    '»',
    '\n',
    '. ',
    ' ',
    'http://a.de',
    '+7 999 123-45-67',
    'e4',
    '*',
    '😀',
    'fuck',
    'ё',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const found = checkText(text, { country: 'ru' });
      for (const [at, { start, end, topic }] of found.entries()) {
        expect(start >= 0 && end <= text.length && (start < end || (start === 0 && end === 0))).toBe(true);
        expect(start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
        for (const other of found.slice(at + 1)) if (other.topic === topic && end > 0) expect(other.start).toBeGreaterThanOrEqual(end);
      }
    }),
    { numRuns: 300 },
  );
});
