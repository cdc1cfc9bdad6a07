import { expect, test } from 'vitest';
import { examples } from '../../../src/domain/check/examples/index.ts';
import { checkText, repeatedRule } from '../../../src/domain/check/index.ts';
import { isUnreadable } from '../../../src/domain/check/phraseProblem.ts';
import { builtInRules } from '../../../src/domain/check/rules/index.ts';

// Every rule is made ready by itself.
test('every rule finds something in each text that it says it must, and nothing in those that it must not', { timeout: 120_000 }, () => {
  const wrong: string[] = [];
  for (const rule of builtInRules) {
    const country = rule.countries?.includes('by') === true ? 'by' : 'ru';
    // One list a rule: it is made ready once and not for every text.
    const rules = [rule];
    const finds = (text: string) => checkText(text, { country, rules }).length > 0;
    const { match = [], pass = [] } = examples[rule.id] ?? {};
    if (match.length === 0 || pass.length === 0) wrong.push(`${rule.id}: examples are missing`);
    for (const text of match) if (!finds(text)) wrong.push(`${rule.id} misses: ${text}`);
    for (const text of pass) if (finds(text)) wrong.push(`${rule.id} finds: ${text}`);
  }
  const ids = new Set([...builtInRules, repeatedRule].map(({ id }) => id));
  for (const id of Object.keys(examples)) if (!ids.has(id)) wrong.push(`${id} is no rule`);
  expect(wrong).toEqual([]);
});

test('every phrase of every rule can be read, none waits for a word that is in no text', () => {
  const unreadable = builtInRules.flatMap(({ id, language, find = [], soft = [], unless = [] }) =>
    language === 'any' ? [] : [...find, ...soft, ...unless].flatMap((phrase) => (isUnreadable(phrase, language) ? `${id}: ${phrase}` : [])),
  );
  expect(unreadable).toEqual([]);
});

test('no two rules share an id, every one has a dated source, and reasons in three languages in one line', () => {
  const ids = builtInRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, source, date, why, instead } of builtInRules) {
    expect(source.length, id).toBeGreaterThan(8);
    expect(date, id).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const language of ['en', 'ru', 'de'] as const) {
      expect(why[language], id).toMatch(/^\S[^\n]{10,158}[.!?]$/);
      if (instead) expect(instead[language].length, id).toBeGreaterThan(0);
    }
  }
});
