import { expect, test } from 'vitest';
import { evidenceIn } from '../../../src/domain/check/evidence/evidenceIn.ts';
import { packedWeights } from '../../../src/domain/check/evidence/weights/index.ts';
import { splitWords } from '../../../src/domain/check/fold/splitWords.ts';
import { builtInRules, checkedLanguages, checkText } from '../../../src/domain/check/index.ts';
import { learnedTexts } from '../../support/check/learnedTexts.ts';
import { digestOf, learnWeights } from '../../support/check/learnWeights.ts';

const open = learnedTexts();

test('the weights were learned from the cards that are open today: else run npm run learn:check', () => {
  for (const language of checkedLanguages) {
    const own = open.filter(({ lang }) => lang === language);
    expect(packedWeights[language], language).toMatchObject({ cards: own.length, digest: digestOf(own) });
  }
});

test('the same cards give the same weights, whatever was learned in between', { timeout: 180_000 }, () => {
  const few = open.filter(({ lang }) => lang === 'en').slice(0, 120);
  const first = learnWeights(few);
  expect(learnWeights(few.slice(0, 80)).weights).not.toBe(first.weights);
  expect(learnWeights(few)).toEqual(first);
});

const hint = 'А весной, увидишь, площадь будет полная, и на этот раз никто не разойдётся по домам.';

test('a sentence without any word that a rule knows is found as a whole, and only that one', () => {
  const text = `Привет из Самары! ${hint} У нас цветёт сирень.`;
  const start = text.indexOf(hint);
  const found = checkText(text, { country: 'ru' }).filter(({ strength }) => strength !== 'remind');
  // Without the full stop, which is no word.
  expect(found).toEqual([{ rule: 'call.any.evidence', topic: 'call', strength: 'ask', start, end: start + hint.length - 1 }]);
});

test('where a rule says why, nothing vaguer is said of the same sentence', () => {
  const text = 'В апреле будет митинг за отставку президента, и на этот раз никто не разойдётся по домам.';
  expect(evidenceIn(splitWords(text), 'ru')).toMatchObject([{ enough: true }]);
  const rules = checkText(text, { country: 'ru' }).map(({ rule }) => rule);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => rule.endsWith('.evidence'))).toEqual([]);
});

test('typed letter by letter, with sentences taken from before, a text ends as if it came at once', () => {
  const text = `Привет! ${hint} И ещё: кот спит на подоконнике весь день.`;
  for (let length = 1; length < text.length; length++) evidenceIn(splitWords(text.slice(0, length)), 'ru');
  const typed = evidenceIn(splitWords(text), 'ru');
  // More sentences than are kept.
  for (let other = 0; other < 600; other++) evidenceIn(splitWords(`Это уже предложение номер ${String(other)} из многих.`), 'ru');
  expect(evidenceIn(splitWords(text), 'ru')).toEqual(typed);
  expect(typed.map(({ enough }) => enough)).toEqual([true, false]);
});

test('a few words excuse nothing, and a language without rules is not weighed', () => {
  expect(evidenceIn(splitWords('Кот спит дома.'), 'ru')).toMatchObject([{ enough: false, calm: false }]);
  expect(evidenceIn(splitWords('Le chat dort sur le toit de la maison voisine.'), undefined)).toEqual([]);
});

test('what is told of how far a rule is believed names rules that there are', () => {
  const ids = new Set(builtInRules.map(({ id }) => id));
  for (const language of checkedLanguages) {
    const { rules } = packedWeights[language].trust;
    expect(Object.keys(rules).length, language).toBeGreaterThan(50);
    expect(
      Object.keys(rules).filter((id) => !ids.has(id)),
      language,
    ).toEqual([]);
  }
});
