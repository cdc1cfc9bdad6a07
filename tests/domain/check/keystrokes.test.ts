import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CheckOptions, RuleChange } from '../../../src/domain/check/index.ts';
import { mixedTexts, type CheckText } from '../../support/check/corpus.ts';

const EVENINGS: readonly CheckOptions[] = [
  { country: 'ru' },
  { country: 'by' },
  { country: 'de', noQuestions: true },
  { country: 'ru', welcome: ['poem', 'food', 'foreign'] },
  { country: 'ru', institution: 'sizo-1', person: 'p-1' },
];
const facts = { source: 'own', date: '2026-11-30', why: 'Own.' };
const CHANGES: readonly RuleChange[] = [
  { change: 'off', rule: 'war.any.evidence' },
  { change: 'add', rule: { id: 'own.letter', topic: 'case', strength: 'ask', language: 'ru', find: ['письмо', 'мой город'], ...facts } },
  { change: 'add', rule: { id: 'own.you', topic: 'stock', strength: 'advise', language: 'en', find: ['letter~ .. you'], ...facts } },
];

const LANGUAGES = ['Привет!', 'the and you', 'der die das'] as const;

/** A check of which nothing was asked before but a text in each of these languages, so that they are made ready. */
async function freshCheck(languages: readonly string[] = LANGUAGES) {
  vi.resetModules();
  const { builtInRules, checkText, withChanges } = await import('../../../src/domain/check/index.ts');
  // An eighth of the rules, so that they are made ready soon.
  const own = withChanges(
    builtInRules.filter((_, index) => index % 8 === 0),
    CHANGES,
  );
  const check = (text: string, evening: number) =>
    checkText(text, { ...(EVENINGS[evening % EVENINGS.length] ?? { country: 'ru' }), ...(evening % 2 === 1 && { rules: own }) });
  for (const evening of [0, 1]) for (const text of languages) check(text, evening);
  return check;
}

/** How a text of several cards becomes another, sign by sign: some of these bring sentences together, others part them. */
const typing = fc.array(
  fc.record({
    put: fc.constantFrom(
      '',
      '',
      '.',
      '. ',
      '! ',
      '\n',
      ' ',
      ', ',
      '-',
      '*',
      '«',
      '»',
      'а',
      'не ',
      'Я',
      'e',
      '7',
      '1 2 3 4 5 ',
      '@',
      'war',
      'тюрьма ',
    ),
    at: fc.nat(),
    gone: fc.nat({ max: 3 }),
  }),
  { minLength: 30, maxLength: 30 },
);
const cards = (lang: CheckText['lang']) =>
  fc
    .array(
      fc.constantFrom(
        ...mixedTexts()
          .open.filter((each) => each.lang === lang)
          .map(({ text }) => text),
      ),
      { minLength: 2, maxLength: 4 },
    )
    .map((texts) => texts.join(' '));

test(
  'while somebody types, in whichever evening, the same is found as by a check that never saw the text',
  { timeout: 120_000 },
  async () => {
    const typed: { readonly text: string; readonly evening: number }[] = [];
    for (const [card, edits] of fc.sample(fc.tuple(fc.oneof(cards('ru'), cards('en'), cards('de')), typing), {
      numRuns: 4,
      seed: 20_261_201,
    })) {
      let text = card;
      for (const [index, { put, at, gone }] of edits.entries()) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + gone);
        typed.push({ text, evening: index % 10 });
        // A later call must not be answered for an earlier evening.
        typed.push({ text, evening: 0 });
      }
    }
    const warm = await freshCheck();
    const found = typed.map(({ text, evening }) => warm(text, evening));
    const other = await freshCheck();
    const backwards = typed.toReversed().map(({ text, evening }) => other(text, evening));
    expect(found).toEqual(backwards.reverse());
    // And one by a check that saw nothing else at all.
    const last = typed.at(-1);
    expect(last && (await freshCheck())(last.text, last.evening)).toEqual(found.at(-1));
  },
);

test('what is found in a sentence is not found in it once it is part of another, and again when it is by itself', async () => {
  const check = await freshCheck();
  const topics = (text: string) => check(text, 0).flatMap(({ topic, strength }) => (strength === 'remind' ? [] : [topic]));
  const apart = topics('Смотрел сериал. Опять война.');
  expect(apart).toContain('war');
  const together = topics('Читал «Опять война».');
  expect(together).not.toContain('war');
  expect(topics('Смотрел сериал. Опять война.')).toEqual(apart);
  expect(topics('Читал «Опять война».')).toEqual(together);
});

test('what is found in a text does not hang on the languages that were read before it', async () => {
  const texts = [
    'Wir trafen uns um 1312 am Bach.',
    '88 war da an der Wand gesprüht.',
    '1488',
    'Kind people wait. Rain came. It is late. Every day is new. Good night to you.',
    'Що це за вiйнa, дякую вам, дуже.',
  ];
  const warm = await freshCheck();
  const found = texts.map((text) => warm(text, 0));
  for (const [index, text] of texts.entries()) expect([text, (await freshCheck([]))(text, 0)]).toEqual([text, found[index]]);
  const cold = await freshCheck([]);
  const first = texts.map((text) => cold(text, 0));
  for (const text of LANGUAGES) cold(text, 0);
  expect(texts.map((text) => cold(text, 0))).toEqual(first);
  expect(found.map((each) => each.map(({ topic }) => topic)).slice(0, 3)).toEqual([['extremism'], ['extremism'], ['extremism']]);
});
