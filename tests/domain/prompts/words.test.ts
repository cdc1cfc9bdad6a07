import { expect, test } from 'vitest';
import { cardGeometry } from '../../../src/domain/card/geometry.ts';
import { cardText, faceMetrics, layout, missingGlyphs } from '../../../src/domain/layout/index.ts';
import { prompts } from '../../../src/domain/prompts/catalogue.ts';
import { promptLanguages, promptSentence, promptWords } from '../../../src/domain/prompts/index.ts';
import { bannedWords } from './bannedWords.ts';

const anna = { givenName: 'Анна', patronymic: 'Петровна', latin: 'Anna Ivanova', sex: 'f' } as const;
const azat = { givenName: 'Азат', patronymic: null, latin: 'Azat Ivanov', sex: 'm' } as const;

/** What every prompt puts on a card, in every language and form. */
const sentences = await Promise.all(
  promptLanguages.map(async (language) => {
    const words = await promptWords(language);
    const all = Object.entries(words).flatMap(([id, text]) =>
      [anna, azat].map((person) => ({ id, language, sentence: promptSentence(text, person, language), text })),
    );
    return { language, words, all };
  }),
);
const everywhere = sentences.flatMap(({ all }) => all);

/** The prompts of which something is wrong, each with what. */
function wrong(what: (sentence: string, of: (typeof everywhere)[number]) => readonly unknown[] | boolean): string[] {
  return everywhere.flatMap((one) => {
    const found = what(one.sentence, one);
    const isWrong = typeof found === 'boolean' ? found : found.length > 0;
    return isWrong ? [`${one.language} ${one.id}: ${one.sentence}${typeof found === 'boolean' ? '' : ` ← ${found.join(', ')}`}`] : [];
  });
}

test('each language has the same prompts, at least 150', () => {
  for (const { words } of sentences) {
    expect(Object.keys(words).sort()).toEqual(prompts.map(({ id }) => id).sort());
    expect(Object.keys(words).length).toBeGreaterThanOrEqual(150);
  }
});

test('no two prompts of a language say the same', () => {
  for (const { language, words } of sentences) {
    const said = Object.entries(words).map(([id, { insert }]) => ({ id, insert: JSON.stringify(insert) }));
    const twice = said.filter(({ insert }, i) => said.findIndex((one) => one.insert === insert) !== i);
    expect({ language, twice }).toEqual({ language, twice: [] });
    const texts = Object.entries(words).filter(([, { text }]) => text.length > 40 || text.trim() !== text || text === '');
    expect({ language, texts }).toEqual({ language, texts: [] });
  }
});

test('nothing is left to fill in, and writing goes on behind every prompt', () => {
  expect(wrong((sentence) => /[{}]|undefined/.test(sentence))).toEqual([]);
  expect(wrong((sentence) => !/\S $/u.test(sentence))).toEqual([]);
});

test('no prompt speaks of what a card should leave out', () => {
  expect(bannedWords('Держись, война и вкусный пирог', 'ru')).toEqual(['Держись', 'война', 'вкусный', 'пирог']);
  expect(wrong((sentence, { text, language }) => bannedWords(`${sentence} ${text.answer ?? ''}`, language))).toEqual([]);
});

test('each language keeps to its own letters and has no abbreviations', () => {
  const own = { ru: /\p{Script=Latin}/u, en: /\p{Script=Cyrillic}/u, de: /\p{Script=Cyrillic}/u };
  expect(wrong((sentence, { language }) => own[language].test(sentence))).toEqual([]);
  expect(wrong((sentence) => /\p{Lu}{2}|\p{L}\.\s?\p{L}\./u.test(sentence))).toEqual([]);
});

test('in Russian nothing tells whether the writer is a man or a woman', () => {
  const past = /(?:^|[^\p{L}])я (?:\p{L}+ )?\p{L}+л(?:а|ся|ась)?(?=[^\p{L}]|$)|(?:^|[^\p{L}])(?:рад|рада|должен|должна)(?=[^\p{L}]|$)/iu;
  expect(past.test('Вчера я гулял у реки')).toBe(true);
  expect(wrong((sentence, { language }) => language === 'ru' && past.test(sentence))).toEqual([]);
});

test('the person is addressed politely everywhere', () => {
  expect(
    wrong(
      (sentence, { language }) =>
        language === 'ru' && /(?:^|[^\p{L}])(?:ты|тебе|тебя|твой|твоя|вы|вас|вам|ваш)(?=[^\p{L}]|$)/u.test(sentence),
    ),
  ).toEqual([]);
  expect(
    wrong((sentence, { language }) => language === 'de' && /(?:^|[^\p{L}])(?:du|dir|dich|dein)(?=[^\p{L}]|$)/iu.test(sentence)),
  ).toEqual([]);
});

test('every prompt can be written in the hand and leaves room on the smaller card', () => {
  const { text } = cardGeometry('open');
  expect(wrong((sentence) => missingGlyphs(sentence, faceMetrics('hand')).map(({ glyph }) => glyph))).toEqual([]);
  expect(wrong((sentence) => cardText(sentence) !== sentence)).toEqual([]);
  expect(wrong((sentence) => layout(sentence, faceMetrics('hand'), text).overflow !== null)).toEqual([]);
});

test('who asks is known: what ends in a question wants an answer', () => {
  const asks = new Set(prompts.filter((prompt) => prompt.asks).map(({ id }) => id));
  expect(asks.size).toBeGreaterThan(30);
  expect(wrong((sentence, { id }) => sentence.includes('?') && !asks.has(id))).toEqual([]);
  // An invitation to answer asks without a question.
  expect(wrong((sentence, { id }) => asks.has(id) && id !== 'closing.answer' && !sentence.endsWith('? '))).toEqual([]);
});

test('every puzzle is whole: the writer gets its answer, and nothing else has one', () => {
  for (const { words } of sentences)
    for (const [id, { answer }] of Object.entries(words)) expect([id, answer !== undefined]).toEqual([id, id.startsWith('puzzle.')]);
});
