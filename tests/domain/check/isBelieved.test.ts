import { expect, test } from 'vitest';
import { doubtOf, isBelieved, phraseKey } from '../../../src/domain/check/evidence/isBelieved.ts';
import type { Weights } from '../../../src/domain/check/evidence/weigh.ts';
import { builtInRules, checkText, type Finding } from '../../../src/domain/check/index.ts';
import { learnTrust } from '../../support/check/learnTrust.ts';
import type { CheckText } from '../../support/check/corpus.ts';
import { packedWeights } from '../../../src/domain/check/evidence/weights/index.ts';

const finding: Finding = { rule: 'war.ru.attack', topic: 'war', strength: 'ask', start: 10, end: 20 };
const sentence = { sentence: 1, start: 5, end: 40, enough: false, long: true, calm: false };
const weights: Weights = {
  cards: 0,
  digest: '',
  topics: ['call', 'war'],
  bias: [],
  step: 1,
  enough: 2,
  calm: -3,
  table: new Int8Array(),
  trust: {
    ...{ base: -1, same: 0.25, rules: { 'war.ru.attack': 2 }, phrases: {}, others: 1 },
    ...{ score: 1, own: 0.5, short: -0.5, shortScore: 0.25, shortOwn: 0 },
  },
};

const calmly = { score: 0, own: 0, same: false, short: false, phrase: undefined };
const call = { ...sentence, score: 1, topic: 'call', scores: [1, -2] } as const;

test('a finding is held against the sentence that it stands in, and against what that says of its own topic', () => {
  const evidence = [call, { ...sentence, start: 50, end: 60, score: 9, topic: 'war', scores: [0, 9] }] as const;
  const doubt = doubtOf(finding, 'война', evidence, weights);
  expect(doubt).toEqual({ score: -1, own: -2, same: false, short: false, phrase: 'война' });
  // −1 + 2 − 1 − 1 is below 0.
  expect(doubt && isBelieved(finding, doubt, weights.trust)).toBe(false);
  expect(isBelieved(finding, { ...calmly, score: 0.5, own: -2 }, weights.trust)).toBe(true);
});

test('a sentence excuses nothing that is found in several of them or in the whole text', () => {
  expect(doubtOf(finding, undefined, [call], weights)).toBeDefined();
  expect(doubtOf({ ...finding, end: 41 }, undefined, [call], weights)).toBeUndefined();
  expect(doubtOf({ ...finding, start: 0, end: 0 }, undefined, [{ ...call, start: 0 }], weights)).toBeUndefined();
});

test('a finding in a few words is held against them, too', () => {
  expect(doubtOf(finding, undefined, [call], weights)).toMatchObject({ short: false });
  expect(doubtOf(finding, undefined, [{ ...call, long: false }], weights)).toMatchObject({ short: true });
  const known = { ...calmly, score: 0.2 };
  expect(isBelieved(finding, known, weights.trust)).toBe(true);
  expect(isBelieved({ ...finding, rule: 'war.ru.new' }, { ...known, short: true }, weights.trust)).toBe(false);
  // −1 + 2 − 0.5 − 0.5: they speak against it less than many words do.
  expect(isBelieved(finding, { ...calmly, score: -1.5, own: -9, short: true }, weights.trust)).toBe(true);
  expect(isBelieved(finding, { ...calmly, score: -1.5, own: -9 }, weights.trust)).toBe(false);
});

test('what little is written with nothing around it is told as it is', () => {
  expect(topicsIn('Воюем каждую ночь!')).toContain('war');
});

test('a rule of which nothing is known yet is worth what the others are', () => {
  const unknown = { ...finding, rule: 'war.ru.new' };
  expect(isBelieved(unknown, calmly, weights.trust)).toBe(false);
  expect(isBelieved(unknown, { ...calmly, score: 0.1 }, weights.trust)).toBe(true);
});

const harmless = 'Внук играет со мной в «Монополию», взял меня под залог и купил вокзал, электростанцию и весь Арбат.';

test('a phrase of which more is known than of its rule is worth what is known of it', () => {
  const trust = { ...weights.trust, phrases: { [phraseKey('war.ru.attack', 'под залог')]: -2 } };
  const known = { ...calmly, score: 0.5 };
  expect(isBelieved(finding, { ...known, phrase: 'война' }, trust)).toBe(true);
  expect(isBelieved(finding, { ...known, phrase: 'под залог' }, trust)).toBe(false);
  // The same words of another rule are another phrase.
  expect(isBelieved({ ...finding, rule: 'war.ru.other' }, { ...known, phrase: 'под залог' }, trust)).toBe(true);
});

test('words of danger in a sentence of everyday life are left in peace', () => {
  expect(topicsIn(harmless)).toEqual([]);
  expect(topicsIn('Следователь сказал, что по вашему делу адвокат просил выпустить вас под залог.')).toContain('case');
});

test('what somebody hid is told whatever the other words say, also in whole words of other letters', () => {
  expect(topicsIn(harmless.replace('залог', 'зaлог'))).toEqual(['case']);
  expect(topicsIn('Мы весь вечер пили чай на кухне с пирогом, а потом он служил в CBO.')).toEqual(['war']);
  const acrostic = 'Погода тёплая, мы гуляем у реки каждый день.\nОсень близко.\nБабушка здорова.\nЕжи бегают.\nГрибы растут.';
  expect(topicsIn(acrostic)).toContain('cipher');
});

test('what is named outright is told in a sentence of everyday life, too', () => {
  for (const [topic, text] of [
    ['war', 'Мы весь вечер лепили пельмени и пили чай, а брат теперь на войне в Украине.'],
    ['insult', 'Мы гуляли с собакой у реки, кормили уток и верим, что скоро Путину конец.'],
    ['organisation', 'Вчера варили варенье и пили чай на веранде, а потом говорили о «Мемориале».'],
  ] as const)
    expect(topicsIn(text), text).toContain(topic);
});

test('an abbreviation and words of another language are told whatever the other words say', () => {
  expect(topicsIn('Сегодня весь день шёл снег, и мы пили чай с вареньем, а потом говорили про НКБ.')).toContain('abbreviation');
  expect(topicsIn('Сегодня весь день шёл снег, и мы пили чай с вареньем, take care of yourself.')).toContain('foreign');
});

test('the organizers’ own rules are told whatever the other words say', () => {
  const own = {
    ...builtInRules[0],
    id: 'own.1',
    topic: 'war',
    strength: 'ask',
    language: 'ru',
    find: ['=вокзал'],
  } as (typeof builtInRules)[number];
  const found = checkText(harmless, { country: 'ru', rules: [...builtInRules, own] });
  expect(found.map(({ rule }) => rule)).toContain('own.1');
});

const days = ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу'];

test('a rule that was often wrong is worth less than one that was always right', () => {
  const leftOut = days.flatMap((day): CheckText[] => {
    const text = `Пишу тебе в ${day} вечером: сосед уехал на войну по контракту.`;
    const other = `Пишу тебе в ${day} вечером: завтра будет ещё один митинг на площади.`;
    return [
      { text, lang: 'ru', label: 'risky', topics: ['war'], marks: [text] },
      { text: other, lang: 'ru', label: 'innocent' },
    ];
  });
  const { rules, others } = learnTrust([{ weights: packedWeights.ru, leftOut }], () => 1);
  const worth = (topic: string) => Object.entries(rules).flatMap(([rule, each]) => (rule.startsWith(topic) ? [each] : []));
  expect(Math.min(...worth('war.'))).toBeGreaterThan(others);
  expect(Math.max(...worth('call.'))).toBeLessThan(others);
});

function topicsIn(text: string): readonly string[] {
  return checkText(text, { country: 'ru' })
    .filter(({ strength }) => strength !== 'remind')
    .map(({ topic }) => topic);
}
